import { computed, onScopeDispose, ref, type Ref } from "vue";
import { NetworkError, ProblemError } from "./api";
import { time } from "./format";
import * as store from "./store";
import { t } from "./words";

export interface Saved { revision: number; saved_at: string; computed?: Record<string, unknown> }
type Answers = Record<string, unknown>;
interface KeptDraft { id: string; answers: Answers; changed_at: number }

/**
 * Saves a draft as one types. Every change lies on the phone at once, and at the service after a pause; a lost network only
 * delays the second. When another device has saved meanwhile (412), `state` is "conflict" and the person chooses.
 */
export function useAutosave(options: {
  /** The draft's id; two drafts never share what is kept. */
  id: string;
  revision: number;
  save: (answers: Answers, revision: number) => Promise<Saved>;
  /** Reads the service's version again, after a conflict. */
  reload: () => Promise<{ answers: Answers; revision: number }>;
  onSaved?: (saved: Saved) => void;
  pause?: number;
}) {
  const state: Ref<"idle" | "changed" | "saving" | "saved" | "offline" | "conflict" | "refused"> = ref("idle");
  const savedAt = ref<string | null>(null);
  const problem = ref<ProblemError | null>(null);
  const key = `draft:${options.id}`;
  let revision = options.revision;
  let pending: Answers = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  /** "已自动保存 10:24" */
  const words = computed(() => {
    if (state.value === "offline") return t("savedHere");
    if (state.value === "conflict") return t("conflict");
    if (state.value === "refused") return problem.value?.message ?? "";
    if (state.value === "changed" || state.value === "saving") return t("saving");
    return savedAt.value ? t("savedAt", { time: time(savedAt.value) }) : "";
  });

  function change(changed: Answers): void {
    pending = { ...pending, ...changed };
    if (state.value !== "conflict") state.value = "changed";
    void store.put("drafts", { id: key, answers: JSON.parse(JSON.stringify(pending)) as Answers, changed_at: Date.now() } as KeptDraft);
    later(options.pause ?? 800);
  }

  function later(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  }

  /** Saves now; true when the service has everything. Call before submitting. */
  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    while (running) await running;
    if (!Object.keys(pending).length) return state.value !== "conflict";
    if (state.value === "conflict") return false;
    running = send().finally(() => (running = null));
    await running;
    if (Object.keys(pending).length && state.value === "changed") return flush();
    return Object.keys(pending).length === 0;
  }

  async function send(): Promise<void> {
    const sent = pending;
    pending = {};
    state.value = "saving";
    try {
      const saved = await options.save(sent, revision);
      revision = saved.revision;
      savedAt.value = saved.saved_at;
      problem.value = null;
      if (Object.keys(pending).length) later(200);
      else {
        state.value = "saved";
        await store.remove("drafts", key);
      }
      options.onSaved?.(saved);
    } catch (error) {
      pending = { ...sent, ...pending };
      if (error instanceof NetworkError) {
        state.value = "offline";
        later(10_000);
      } else if (error instanceof ProblemError && error.status === 412) settle412(error);
      else if (error instanceof ProblemError) {
        state.value = "refused";
        problem.value = error;
        if (error.status === 429 || error.status >= 500) later(10_000);
      } else throw error;
    }
  }

  /** A save whose answer was lost comes back as a conflict about nothing: the service holds these very answers. */
  function settle412(error: ProblemError): void {
    const { theirs, revision: now } = error.body as { theirs?: Answers; revision?: number };
    if (theirs && !Object.keys(theirs).length && typeof now === "number") {
      revision = now;
      state.value = "changed";
      later(0);
    } else state.value = "conflict";
    problem.value = error;
  }

  /** After a conflict: the service's answers win; what was typed here since is dropped. */
  async function takeTheirs(): Promise<Answers> {
    const theirs = await options.reload();
    revision = theirs.revision;
    pending = {};
    await store.remove("drafts", key);
    state.value = "idle";
    return theirs.answers;
  }

  /** After a conflict: what was typed here is saved over theirs; fields not touched here stay as theirs. */
  async function keepMine(): Promise<Answers> {
    const theirs = await options.reload();
    revision = theirs.revision;
    state.value = "changed";
    const mine = { ...theirs.answers, ...pending };
    await flush();
    return mine;
  }

  /** What was typed on this phone and never reached the service (page closed, no network). */
  async function recover(): Promise<Answers> {
    const kept = await store.get<KeptDraft>("drafts", key);
    if (!kept) return {};
    pending = { ...kept.answers, ...pending };
    state.value = "changed";
    later(0);
    return kept.answers;
  }

  /** Hands what is not saved yet to somebody else who will send it (the outbox), so that it is sent once. */
  async function release(): Promise<Answers> {
    clearTimeout(timer);
    while (running) await running;
    const left = pending;
    pending = {};
    clearTimeout(timer);
    await store.remove("drafts", key);
    return left;
  }

  const online = () => void flush();
  window.addEventListener("online", online);
  onScopeDispose(() => {
    window.removeEventListener("online", online);
    void flush();
  });

  return { state, savedAt, words, problem, change, flush, release, recover, takeTheirs, keepMine, revision: () => revision };
}
