import { day } from "./format";
import { language } from "./language";
import { validate, type Answers, type FieldSchema, type Form, type Problem } from "./rules";

/** The day it is in the city, as the rules want it. */
export const cityToday = (): string => new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" }).format(new Date());

/** What is wrong on one screen of a form, before one goes on to the next; `partial` leaves blanks alone. */
export function problemsOf(form: Form, answers: Answers, fields: string[], partial = false): Problem[] {
  const found = validate(form, answers, { today: cityToday(), language: language.value, partial });
  return found.filter((problem) => fields.includes(problem.field.split(".")[0] ?? ""));
}

export const titleOf = (schema: FieldSchema): string => (language.value === "en" && schema["x-en"]) || schema.title || "";
export const hintOf = (schema: FieldSchema): string | undefined =>
  (language.value === "en" && schema["x-description-en"]) || schema.description || undefined;

/** An answer in words, for the review page and the officer's desk. */
export function answerText(schema: FieldSchema, value: unknown): string {
  if (value === null || value === undefined || value === "") return "—";
  const option = schema.oneOf?.find((o) => o.const === value);
  if (option) return (language.value === "en" && option["x-en"]) || option.title;
  if (typeof value === "boolean") return language.value === "zh" ? (value ? "是" : "否") : value ? "Yes" : "No";
  if (Array.isArray(value)) return value.map((v) => answerText(schema.items ?? schema, v)).join("；");
  if (typeof value === "object") {
    return Object.entries(schema.properties ?? {}).map(([name, part]) => `${titleOf(part)} ${answerText(part, (value as Record<string, unknown>)[name])}`).join("，");
  }
  return schema.format === "date" ? day(String(value)) : String(value);
}
