import { api, NetworkError } from "@shared/api";
import type { useAutosave } from "@shared/autosave";
import { outbox, post, type Letter } from "@shared/outbox";
import type { Application, Receipt } from "@shared/types";

const pathOf = (id: string): string => `/applications/${id}/submission`;

/** The letter that carries a submission, while it waits on this phone or was answered lately. */
export const letterOf = (id: string): Letter | undefined => [...outbox.value].reverse().find((l) => l.path === pathOf(id));

/**
 * 提交: once, whatever the network does. Online the answers are saved first and the receipt comes back; offline what is not
 * saved yet goes ahead as a letter of its own, and the submission follows with the revision that it answers.
 * False when a conflict has to be settled first.
 */
export async function submit({ application, title, later, saving }: {
  application: Application; title: string; later: string[]; saving: ReturnType<typeof useAutosave>;
}): Promise<boolean> {
  const waiting = letterOf(application.id);
  if (waiting?.state === "received") return true;
  if (await saving.flush()) {
    await post<Receipt>(pathOf(application.id), { revision: saving.revision(), later }, { title });
    return true;
  }
  if (saving.state.value !== "offline") return false;
  const answers = await saving.release();
  const saved = await post(`/applications/${application.id}/answers`, { revision: saving.revision(), answers }, { title, method: "PATCH" });
  await post<Receipt>(pathOf(application.id), { revision: "{after.revision}", later }, { title, after: saved.letter.id });
  return true;
}

/** The case once it is at the service, or null while there is no network. */
export async function fetched(id: string, signal?: AbortSignal): Promise<Application | null> {
  try {
    return await api.get<Application>(`/applications/${id}`, undefined, { signal });
  } catch (error) {
    if (error instanceof NetworkError && letterOf(id)) return null;
    throw error;
  }
}
