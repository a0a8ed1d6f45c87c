import { computed, ref } from "vue";
import { api, NetworkError, ProblemError, type FieldProblem } from "./api";
import { newKey } from "./ids";
import { viewer } from "./session";
import * as store from "./store";
import { unfinished, upload } from "./uploads";
import { t } from "./words";

/**
 * The outbox: a request that creates or submits something is written to the phone first, then sent, and sent again until the
 * service has answered, always under the same Idempotency-Key. So a lost connection neither loses nor doubles it.
 *
 *   received   kept here, not yet answered ("已收好，等待送出")
 *   filed      the service answered; `answer` holds what it said
 *   refused    the service said no; a person has to look at it
 */
export interface Letter {
  id: string;
  /** What it is, in words: "社保卡申领 · 提交申请". */
  title: string;
  method: "POST" | "PUT" | "PATCH";
  path: string;
  body: unknown;
  owner: string | null;
  created_at: number;
  state: "received" | "filed" | "refused";
  /** Sent only after that letter is filed; `{after.id}` in path or body is a field of its answer, or of the nearest earlier one that has it. */
  after?: string;
  /** Photos that go first, by their upload keys; `{file.KEY}` in the body is the id each has got, null until then. */
  files?: Record<string, string | null>;
  attempts: number;
  next_try: number;
  answer?: unknown;
  problem?: { status: number; code: string; message: string; fields: FieldProblem[] };
}

export type Posted<T> = { state: "filed"; answer: T; letter: Letter } | { state: "received"; letter: Letter };

const KEEP_FILED_MS = 3 * 86_400_000;
const RETRY_STATUS = new Set([401, 408, 425, 429, 500, 502, 503, 504]);

const letters = ref<Letter[]>([]);
/** This person's letters, oldest first. */
export const outbox = computed(() => letters.value.filter((l) => l.owner === (viewer.value?.id ?? null)));
export const waiting = computed(() => outbox.value.filter((l) => l.state === "received"));
export const refused = computed(() => outbox.value.filter((l) => l.state === "refused"));

const inFlight = new Map<string, Promise<void>>();

async function save(letter: Letter): Promise<void> {
  await store.put("outbox", JSON.parse(JSON.stringify(letter)) as Letter);
  const at = letters.value.findIndex((l) => l.id === letter.id);
  if (at < 0) letters.value.push(letter);
  else letters.value[at] = letter;
}

/**
 * Sends now if it can. Resolves `filed` with the answer, or `received` when it stays in the outbox.
 * A refusal throws its ProblemError (and leaves no letter), because the person is still at the page.
 */
export async function post<T>(
  path: string, body: unknown, { title, method = "POST", after, files = [] }: { title: string; method?: Letter["method"]; after?: string; files?: string[] },
): Promise<Posted<T>> {
  const letter: Letter = {
    id: newKey(), title, method, path, body, after, files: Object.fromEntries(files.map((key) => [key, null])), owner: viewer.value?.id ?? null,
    created_at: Date.now(), state: "received", attempts: 0, next_try: 0,
  };
  await save(letter);
  await deliver(letter.id);
  const now = letters.value.find((l) => l.id === letter.id);
  if (now?.state === "refused" && now.problem) {
    await discard(letter.id);
    throw new ProblemError(now.problem.status, now.problem.code, now.problem.message, now.problem.fields);
  }
  if (now?.state === "filed") return { state: "filed", answer: now.answer as T, letter: now };
  schedule();
  return { state: "received", letter: now ?? letter };
}

/** Tries one letter; never throws. */
function deliver(id: string): Promise<void> {
  const running = inFlight.get(id);
  if (running) return running;
  const work = lock(`yc.letter.${id}`, () => attempt(id)).finally(() => inFlight.delete(id));
  inFlight.set(id, work);
  return work;
}

async function attempt(id: string): Promise<void> {
  // Another tab may have sent it meanwhile: what is on disk counts.
  const letter = await store.get<Letter>("outbox", id);
  if (!letter) return;
  if (letter.state !== "received") return save(letter);
  try {
    if (letter.after && (await store.get<Letter>("outbox", letter.after))?.state !== "filed") return;
    await sendFiles(letter);
    const filled = await fillIn(letter);
    const options = { idempotencyKey: letter.id };
    const send = { POST: api.post, PUT: api.put, PATCH: api.patch }[letter.method];
    const answer = await send<unknown>(filled.path, filled.body, options);
    await save({ ...letter, state: "filed", answer });
  } catch (error) {
    if (error instanceof ProblemError && !RETRY_STATUS.has(error.status)) {
      const { status, code, message, fields } = error;
      await save({ ...letter, state: "refused", problem: { status, code, message, fields } });
    } else if (error instanceof NetworkError || error instanceof ProblemError) {
      const attempts = letter.attempts + 1;
      await save({ ...letter, attempts, next_try: Date.now() + backOff(attempts) });
    } else throw error;
  }
}

/** 2 s, 4 s, … 5 min, each with up to half again by chance, so that a city's phones do not return in one second. */
export const backOff = (attempts: number): number => Math.min(300_000, 1000 * 2 ** attempts) * (1 + Math.random() / 2);

/** Each file is sent once: its id stands in the letter before the letter itself goes. */
async function sendFiles(letter: Letter): Promise<void> {
  for (const key of Object.keys(letter.files ?? {})) {
    if (letter.files![key]) continue;
    const [kept] = await unfinished(key);
    if (!kept) throw new ProblemError(422, "photo_lost", t("photoUnreadable"));
    letter.files![key] = (await upload(key, kept.blob, kept.name)).id;
    await save(letter);
  }
}

async function fillIn(letter: Letter): Promise<{ path: string; body: unknown }> {
  const answers: Record<string, unknown>[] = [];
  for (let id = letter.after; id; ) {
    const earlier: Letter | undefined = await store.get<Letter>("outbox", id);
    answers.push((earlier?.answer ?? {}) as Record<string, unknown>);
    id = earlier?.after;
  }
  const value = (field: string) => answers.find((answer) => answer[field] !== undefined)?.[field];
  // A value that is nothing but the placeholder keeps its kind: a revision stays a number.
  const body = JSON.stringify(letter.body ?? null)
    .replace(/"\{after\.(\w+)\}"/g, (_, field: string) => JSON.stringify(value(field) ?? null))
    .replace(/\{file\.([^}"]+)\}/g, (_, key: string) => letter.files?.[key] ?? "");
  return { path: letter.path.replace(/\{after\.(\w+)\}/g, (_, field: string) => String(value(field))), body: JSON.parse(body) as unknown };
}

const lock = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  typeof navigator !== "undefined" && navigator.locks ? (navigator.locks.request(name, work) as Promise<T>) : work();

/** Tries every letter that is due, each on its own: one that is stuck holds back only those that wait for it. */
export async function flush({ force = false } = {}): Promise<void> {
  const due = waiting.value.filter((l) => force || l.next_try <= Date.now());
  const inOrder = [...due].sort((a, b) => a.created_at - b.created_at);
  const free = inOrder.filter((l) => !l.after);
  await Promise.all(free.map((l) => deliver(l.id)));
  for (const l of inOrder.filter((l) => l.after)) await deliver(l.id);
  schedule();
}

let timer: ReturnType<typeof setTimeout> | undefined;
function schedule(): void {
  clearTimeout(timer);
  const next = Math.min(...waiting.value.map((l) => l.next_try));
  if (Number.isFinite(next)) timer = setTimeout(() => void flush(), Math.max(1000, next - Date.now()));
}

/** The person gives a letter up; those that wait for it go too. */
export async function discard(id: string): Promise<void> {
  for (const l of letters.value.filter((l) => l.after === id)) await discard(l.id);
  await store.remove("outbox", id);
  letters.value = letters.value.filter((l) => l.id !== id);
}

/** Called once by start(): reads the letters and keeps trying. */
export async function openOutbox(): Promise<void> {
  letters.value = (await store.all<Letter>("outbox")).sort((a, b) => a.created_at - b.created_at);
  for (const l of letters.value) if (l.state === "filed" && l.created_at < Date.now() - KEEP_FILED_MS) await discard(l.id);
  if (typeof window !== "undefined") {
    window.addEventListener("online", () => void flush({ force: true }));
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && void flush());
  }
  await flush();
}
