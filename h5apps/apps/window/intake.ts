import { api, NetworkError, ProblemError, type FieldProblem } from "@shared/api";
import { newKey } from "@shared/ids";
import { discard, outbox, post, type Letter } from "@shared/outbox";
import { officer } from "@shared/officer";
import { holds, settle, type Answers, type Value } from "@shared/rules";
import { cityToday } from "@shared/form";
import * as store from "@shared/store";
import type { Item, Material } from "@shared/types";
import { unfinished } from "@shared/uploads";
import { computed, ref, watch, type Ref } from "vue";
import { seat } from "./kept";
import type { Card, Person, PersonBody, Prefill, Receipt, Started } from "./types";

/** Who stands at the counter: known to the service (`id`), or only read from the card while there is no network. */
export interface Someone { id: string | null; body: PersonBody; shown: Omit<Person, "id">; card: Card | null }
/** `waiting`: photos that are handed in but still on their way. */
export interface Paper { file_ids: string[]; paper: boolean; later: boolean; waiting: number }
export interface Intake {
  id: string;
  person: Someone | null;
  agent: Someone | null;
  item: Item | null;
  server: { id: string; revision: number; division: string; division_name: string } | null;
  answers: Answers;
  sources: Record<string, string>;
  papers: Record<string, Paper>;
  /** Where the person lives, asked only when an item needs it and nobody knew. */
  division: string;
  paper_place: string;
  problems: FieldProblem[];
  signature: { key: string } | { note: string } | null;
  /** The letter that hands it in, and what the service said. */
  letter: string | null;
  receipt: Receipt | null;
  handed_in_at: string | null;
}

const key = () => `window:${officer.value?.id ?? ""}`;
/** The intake on this tablet: one at a time, kept through a closed page and a lost network until it is handed in. */
export const intake = ref(null) as Ref<Intake | null>;

export function begin(): void {
  intake.value = { id: newKey(), person: null, agent: null, item: null, server: null, answers: {}, sources: {}, papers: {}, division: "", paper_place: "", problems: [], signature: null, letter: null, receipt: null, handed_in_at: null };
}
export async function recover(): Promise<void> {
  if (!intake.value) intake.value = (await store.get<{ id: string; intake: Intake }>("drafts", key()))?.intake ?? null;
}
export async function drop(): Promise<void> {
  intake.value = null;
  await store.remove("drafts", key());
}

let saving: ReturnType<typeof setTimeout> | undefined;
watch(intake, (now) => {
  clearTimeout(saving);
  // A receipt is for the person in front of the counter; nothing of them stays once it is filed.
  if (now) saving = setTimeout(() => void (now.receipt ? store.remove("drafts", key()) : store.put("drafts", JSON.parse(JSON.stringify({ id: key(), intake: now })) as { id: string })), 300);
}, { deep: true });

/** Finds or enrols at the service; without a network the card's word is taken for now. */
export async function findPerson(body: PersonBody, card: Card | null): Promise<Someone> {
  try {
    const { id, ...shown } = await api.post<Person>("/windows/people", body);
    return { id, body, shown, card };
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    const masked = body.id_number.replace(/^(.{6}).*(.{4})$/, "$1********$2");
    return { id: null, body, shown: { name: body.name, id_number: masked, phone: body.phone ?? "", level: 1, division: body.division ?? "", address: body.address ?? "" }, card };
  }
}

/** Begins at the service and takes what it knows already; without a network the form is filled from the card. */
export async function choose(item: Item): Promise<void> {
  const now = intake.value!;
  Object.assign(now, { item, server: null, answers: {}, sources: {}, papers: {}, problems: [], signature: null, paper_place: "" });
  const person = now.person!;
  if (person.id && (!now.agent || now.agent.id)) {
    try {
      const started = await api.post<Started>("/windows/intakes", startBody(now), { idempotencyKey: `${now.id}-${item.code}-${now.division}` });
      now.server = { id: started.id, revision: started.revision, division: started.division, division_name: started.division_name };
      now.answers = { ...started.answers };
      const { fields } = await api.get<Prefill>(`/windows/intakes/${started.id}/prefill`);
      for (const { field, value, source_text } of fields) {
        now.answers[field] = value as Value;
        now.sources[field] = source_text.replace(/^(来自|from )\s*/i, "");
      }
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error;
    }
  }
  fromCard(now);
}

const startBody = (now: Intake) => ({ person_id: now.person!.id ?? "{after.id}", item_code: now.item!.code, ...(now.division ? { division: now.division } : {}), ...(now.agent?.id ? { agent_id: now.agent.id } : {}) });

/** `person.name` and its like, from the card in the clerk's hand, where nothing better is known. */
function fromCard(now: Intake): void {
  const { body, card } = now.person!;
  const known: Record<string, string | undefined> = {
    name: body.name, id_number: body.id_number, phone: body.phone, address: body.address, birth_date: card?.birth_date, sex: card ? (card.sex === "男" ? "male" : "female") : undefined,
  };
  for (const [field, source] of Object.entries(now.item!.form.prefill)) {
    const [who, what] = source.split(".");
    const value = who === "person" ? known[what ?? ""] : undefined;
    if (value && (now.answers[field] ?? null) === null) now.answers[field] = value;
  }
}

export const formState = computed(() => (intake.value?.item ? settle(intake.value.item.form, intake.value.answers, cityToday()) : null));
export const paperOf = (code: string): Paper => intake.value!.papers[code] ?? { file_ids: [], paper: false, later: false, waiting: 0 };
export const setPaper = (code: string, change: Partial<Paper>) => (intake.value!.papers[code] = { ...paperOf(code), ...change });
export const photoKey = (material: Material) => `window:${intake.value!.id}:${material.code}`;
/** Whether the answers so far call for a paper: yes, no, or (null) a person has to judge. */
export function needed(material: Material): boolean | null {
  if (material.required === "always") return true;
  if ((material.when ?? null) === null) return null;
  return holds(material.when!, { values: formState.value?.values ?? {}, today: cityToday() });
}
/** Papers that are asked for here: not those the city looks up itself, nor those of a situation that is not this one. */
export const wanted = computed(() => intake.value?.item?.materials.filter((m) => !m.exempt && needed(m) !== false) ?? []);
export const missing = computed(() => wanted.value.filter((m) => {
  const paper = paperOf(m.code);
  return needed(m) && !m.on_site && !paper.paper && !paper.later && !paper.file_ids.length;
}));
/** Where it will be handled; the service decides, the page says so before it is asked where it can. */
export const elsewhere = computed(() => {
  const now = intake.value;
  const here = seat.value?.site.division;
  if (now?.server) return now.server.division !== here ? now.server.division_name : null;
  return now?.item?.city_wide === "forwarded" && now.person?.shown.division && now.person.shown.division !== here ? now.person.shown.division : null;
});

/**
 * 交件: every step is a letter of the outbox that waits for the one before, each under its own key: whatever breaks off in
 * between goes on by itself, and nothing is filed twice.
 */
export async function handIn(title: string): Promise<"filed" | "received"> {
  const now = intake.value!;
  if (now.letter) return now.receipt ? "filed" : "received";
  let after: string | undefined;
  const send = async <T>(path: string, body: unknown, method: Letter["method"] = "POST", files: string[] = []) => {
    const posted = await post<T>(path, body, { title, method, after, files });
    after = posted.letter.id;
    return posted;
  };
  if (!now.server) {
    if (!now.person!.id) await send<Person>("/windows/people", now.person!.body);
    const started = await send<Started>("/windows/intakes", startBody(now));
    if (started.state === "filed") now.server = { ...started.answer };
  }
  const at = `/windows/intakes/${now.server?.id ?? "{after.id}"}`;
  const answers = settle(now.item!.form, now.answers, cityToday()).values;
  const saved = await send<{ revision: number }>(`${at}/answers`, { revision: now.server?.revision ?? "{after.revision}", answers }, "PATCH");
  if (saved.state === "filed" && now.server) now.server.revision = saved.answer.revision;
  for (const { code } of now.item!.materials) {
    const paper = paperOf(code);
    const waiting = (await unfinished(`${`window:${now.id}:${code}`}:`)).map((photo) => photo.id);
    if (!paper.paper && !paper.file_ids.length && !waiting.length) continue;
    setPaper(code, { waiting: waiting.length });
    const put = await send<{ files: { id: string }[] }>(`${at}/materials/${code}`, { file_ids: [...paper.file_ids, ...waiting.map((id) => `{file.${id}}`)], paper: paper.paper }, "PUT", waiting);
    if (put.state === "filed") setPaper(code, { file_ids: put.answer.files.map((file) => file.id), waiting: 0 });
  }
  const { signature } = now;
  if (signature && "key" in signature) await send(`${at}/signature`, { file_id: `{file.${signature.key}}` }, "POST", [signature.key]);
  else await send(`${at}/signature`, { note: signature?.note });
  const later = Object.entries(now.papers).filter(([, paper]) => paper.later).map(([code]) => code);
  const done = await send<Receipt>(`${at}/hand-in`, { revision: "{after.revision}", later, paper_place: now.paper_place });
  now.letter = done.letter.id;
  now.handed_in_at = new Date().toISOString();
  if (done.state === "filed") now.receipt = done.answer;
  return done.state;
}

/** The signature as a picture, kept like a photo until it is sent. */
export async function keepSignature(picture: Blob): Promise<void> {
  const id = `window:${intake.value!.id}:signature:${newKey()}`;
  await store.put("uploads", { id, blob: picture, name: "signature.png" } as { id: string });
  intake.value!.signature = { key: id };
}

/** What has arrived leaves this tablet; what is still on its way, or was refused, stays to be looked at. */
export async function sweep(): Promise<void> {
  if (outbox.value.every((letter) => letter.state === "filed")) for (const letter of outbox.value) await discard(letter.id);
}

/** Problems that belong on the form, after a hand-in that was refused. */
export const formProblems = (error: unknown): FieldProblem[] => (error instanceof ProblemError && error.status === 422 ? error.fields : []);
