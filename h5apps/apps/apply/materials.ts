import { api, NetworkError, wordsOf } from "@shared/api";
import type { StoredFile } from "@shared/uploads";
import type { Application } from "@shared/types";
import { onScopeDispose, reactive, ref } from "vue";

const LATER = "yc.later.";

/**
 * The papers of one application: which files lie under which line, saved at the service as they come. A lost network delays
 * the saving; `flush` says whether everything is there. `attach` false: kept here only, for a supplement that goes in one letter.
 */
export function useMaterials(application: Application, { attach = true } = {}) {
  const files = reactive<Record<string, string[]>>({});
  const kept = reactive<Record<string, StoredFile[]>>({});
  const problems = reactive<Record<string, string>>({});
  const pending = reactive<Record<string, number>>({});
  const unsaved = ref(new Set<string>());
  const later = ref(new Set(JSON.parse(localStorage.getItem(LATER + application.id) ?? "[]") as string[]));
  const sending = new Map<string, Promise<void>>();

  for (const given of attach ? application.materials : []) {
    files[given.code] = given.files.map((f) => f.id);
    kept[given.code] = [...given.files];
  }

  const filesOf = (code: string): string[] => files[code] ?? [];
  const keptOf = (code: string): StoredFile[] => kept[code] ?? [];

  function set(code: string, ids: string[]): void {
    files[code] = ids;
    if (ids.length) setLater(code, false);
    if (!attach) return;
    unsaved.value = new Set(unsaved.value).add(code);
    void save(code);
  }
  const remember = (code: string, file: StoredFile): void => void (kept[code] = [...keptOf(code), file]);
  const setPending = (code: string, count: number): void => void (pending[code] = count);

  function setLater(code: string, on: boolean): void {
    const now = new Set(later.value);
    if (on) now.add(code);
    else now.delete(code);
    later.value = now;
    localStorage.setItem(LATER + application.id, JSON.stringify([...now]));
  }

  /** One request per line at a time, the newest list last. */
  async function save(code: string): Promise<void> {
    await sending.get(code);
    if (!unsaved.value.has(code)) return;
    const work = put(code).finally(() => sending.delete(code));
    sending.set(code, work);
    await work;
  }
  async function put(code: string): Promise<void> {
    const ids = [...filesOf(code)];
    try {
      await api.put(`/applications/${application.id}/materials/${encodeURIComponent(code)}`, { file_ids: ids });
      delete problems[code];
      if (ids.join() === filesOf(code).join()) {
        const left = new Set(unsaved.value);
        left.delete(code);
        unsaved.value = left;
      }
    } catch (error) {
      if (!(error instanceof NetworkError)) problems[code] = wordsOf(error);
    }
  }
  async function flush(): Promise<boolean> {
    await Promise.all([...unsaved.value].map(save));
    return unsaved.value.size === 0;
  }
  const onTheWay = (): boolean => Object.values(pending).some((count) => count > 0);
  const forget = (): void => localStorage.removeItem(LATER + application.id);

  const online = () => void flush();
  window.addEventListener("online", online);
  onScopeDispose(() => window.removeEventListener("online", online));
  return { filesOf, keptOf, set, remember, setPending, later, setLater, problems, flush, onTheWay, forget };
}
export type Materials = ReturnType<typeof useMaterials>;
