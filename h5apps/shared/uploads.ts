import { api, NetworkError, ProblemError } from "./api";
import { newKey } from "./ids";
import * as store from "./store";

/** A file of the service, as the owner sees it. */
export interface StoredFile { id: string; size: number; media_type: string; name?: string }
interface Started { upload_id: string; offset: number; chunk_size: number }
interface Advanced { offset: number; file?: StoredFile | null }
interface Upload { id: string; blob: Blob; name: string; upload_id?: string; chunk_size?: number }

/** Uploads that a closed page left unfinished, for `resume`. */
export const unfinished = (prefix: string): Promise<Upload[]> =>
  store.all<Upload>("uploads").then((found) => found.filter((u) => u.id.startsWith(prefix)));

/**
 * Sends a file in pieces under /api/files. `key` names the place it belongs to ("application:…:id-card:1"): after a lost
 * connection or a closed page, the same key goes on where it stopped. Throws NetworkError when the connection is lost.
 */
export async function upload(key: string, blob: Blob, name: string, progress: (part: number) => void = () => undefined): Promise<StoredFile> {
  let kept = await store.get<Upload>("uploads", key);
  if (!kept || kept.blob.size !== blob.size) {
    kept = { id: key, blob, name };
    await store.put("uploads", kept);
  }
  let { offset, chunk } = await where(kept);
  for (;;) {
    const piece = kept.blob.slice(offset, offset + chunk);
    let answer: Advanced;
    try {
      answer = await api.patch<Advanced>(`/files/uploads/${kept.upload_id}`, piece, {
        headers: { "Upload-Offset": String(offset), "Content-Type": "application/octet-stream" },
      });
    } catch (error) {
      // 409: the piece had arrived and only its answer was lost. Ask where the service stands and go on.
      if (!(error instanceof ProblemError && error.status === 409)) throw error;
      ({ offset, chunk } = await where(kept));
      continue;
    }
    offset = answer.offset;
    progress(offset / kept.blob.size);
    if (answer.file) {
      await store.remove("uploads", key);
      return answer.file;
    }
  }
}

async function where(kept: Upload): Promise<{ offset: number; chunk: number }> {
  if (kept.upload_id) {
    try {
      const { offset } = await api.get<Advanced>(`/files/uploads/${kept.upload_id}`);
      return { offset, chunk: kept.chunk_size ?? 262_144 };
    } catch (error) {
      if (error instanceof NetworkError) throw error;
    }
  }
  const started = await api.post<Started>("/files/uploads", { name: kept.name, size: kept.blob.size, media_type: kept.blob.type }, { idempotencyKey: newKey() });
  Object.assign(kept, { upload_id: started.upload_id, chunk_size: started.chunk_size });
  await store.put("uploads", kept);
  return { offset: started.offset, chunk: started.chunk_size };
}

/** The person removed the photo before it was sent. */
export const forgetUpload = (key: string): Promise<void> => store.remove("uploads", key);
