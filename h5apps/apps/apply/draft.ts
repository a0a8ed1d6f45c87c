import { api, ProblemError } from "@shared/api";
import { cityToday } from "@shared/form";
import { language } from "@shared/language";
import { evaluate, isBlank, same, settle, type Answers, type Form, type Value } from "@shared/rules";
import type { Application, Item, Material, PrefilledField } from "@shared/types";
import { t } from "./words";

/** All that a screen of an application needs: the case, the item in the version it is pinned to, what is known already. */
export interface Opened { application: Application; item: Item; current: Item; prefilled: PrefilledField[] }

export async function open(id: string, signal?: AbortSignal): Promise<Opened> {
  const application = await api.get<Application>(`/applications/${id}`, undefined, { signal });
  const current = await api.get<Item>(`/catalogue/items/${encodeURIComponent(application.item_code)}`, undefined, { signal });
  const [item, prefill] = await Promise.all([
    pinned(current, application.item_version_id, signal),
    application.state === "draft" ? api.get<{ fields: PrefilledField[] }>(`/applications/${id}/prefill`, undefined, { signal }) : { fields: [] },
  ]);
  // What is worked out from other answers has no source but these.
  const prefilled = prefill.fields.filter((p) => (item.form.rules[p.field]?.computed ?? null) === null);
  return { application, item, current, prefilled };
}

/** The version that a case was begun with; published versions never change, so the walk back is short and right. */
async function pinned(current: Item, versionId: string, signal?: AbortSignal): Promise<Item> {
  let item = current;
  while (item.version_id !== versionId && item.version > 1) {
    item = await api.get<Item>(`/catalogue/items/${encodeURIComponent(item.code)}/versions/${item.version - 1}`, undefined, { signal });
  }
  return item;
}

/** A tick that promises the truth belongs to the end, after everything has been read once more. */
export const isDeclaration = (form: Form, name: string): boolean =>
  form.schema.properties[name]?.type === "boolean" && (form.rules[name]?.valid ?? []).some((check) => JSON.stringify(check.rule) === JSON.stringify(["=", ["field", name], true]));

/** What the applicant could hand in here; the rest the city looks up, or it is signed at a counter. */
export const fromApplicant = (material: Material): boolean => !material.exempt && !material.on_site;

/** Whether it must be given, as the service will judge it (applications/filing.needed). */
export function isNeeded(material: Material, form: Form, answers: Answers): boolean {
  if (!fromApplicant(material)) return false;
  return material.required !== "conditional" || holdsFor(material, form, answers) === true;
}
/** A conditional paper whose situation is certainly not this one is not shown. */
export const isPossible = (material: Material, form: Form, answers: Answers): boolean =>
  fromApplicant(material) && (material.required !== "conditional" || holdsFor(material, form, answers) !== false);

function holdsFor(material: Material, form: Form, answers: Answers): Value {
  if (material.when === null || material.when === undefined) return null;
  return evaluate(material.when, { values: settle(form, answers, cityToday()).values, today: cityToday() });
}

export type Screen = { kind: "form"; title: string; fields: string[] } | { kind: "materials" | "review"; title: string; fields: string[] };

/**
 * The steps of one screen: those of the form that ask this person something, the papers, and the review. `settledFields` are
 * those nobody has to look at before the review: a step of nothing else (no agent, say) is left out.
 */
export function screensOf(item: Item, answers: Answers, settledFields = new Set<string>()): Screen[] {
  const visible = settle(item.form, answers, cityToday()).visible;
  const screens: Screen[] = item.form.steps
    .map((step) => ({ kind: "form" as const, title: language.value === "en" ? step.title_en : step.title, fields: step.fields.filter((f) => !isDeclaration(item.form, f)) }))
    .filter((step) => step.fields.some((field) => visible.has(field) && !settledFields.has(field)));
  if (item.materials.some((m) => isPossible(m, item.form, answers))) screens.push({ kind: "materials", title: t("materials"), fields: [] });
  return [...screens, { kind: "review", title: t("review"), fields: [] }];
}

/** Values known from elsewhere for what is still blank. */
export function fillIn(answers: Answers, prefilled: PrefilledField[]): Answers {
  const blank = prefilled.filter((p) => isBlank(answers[p.field]) && !isBlank(p.value));
  return Object.fromEntries(blank.map((p) => [p.field, p.value]));
}

/** field → where its value comes from, as long as nobody has changed it. */
export const sourcesOf = (answers: Answers, prefilled: PrefilledField[]): Record<string, PrefilledField> =>
  Object.fromEntries(prefilled.filter((p) => !isBlank(p.value) && JSON.stringify(answers[p.field] ?? null) === JSON.stringify(p.value)).map((p) => [p.field, p]));

/** Checked by the city (applications/prefilling.CERTAIN): an answer that differs would not be taken. Phones and addresses are the person's to say. */
const CERTAIN = new Set([
  "person.name", "person.id_type", "person.id_number", "person.birth_date", "agent.acting", "agent.name", "agent.id_number",
  "corporation.name", "corporation.uscc", "corporation.legal_representative",
]);
export const isFixed = (form: Form, field: string): boolean => CERTAIN.has(form.prefill[field] ?? "");

export const equal = (a: unknown, b: unknown): boolean => same((a ?? null) as Value, (b ?? null) as Value) || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** The service names fields by where they lie (`answers.phone`, `materials.M1`); a page by their own name. */
export const atPage = (error: ProblemError) => error.fields.map((f) => ({ ...f, field: f.field.replace(/^(answers|materials|later)\./, "") }));

export const titleOfItem = (item: Pick<Item, "title" | "title_en">): string => (language.value === "en" && item.title_en) || item.title;
