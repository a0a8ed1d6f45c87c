import { ref, watchEffect } from "vue";

export type Language = "zh" | "en";

const KEY = "yc.language";
const kept = localStorage.getItem(KEY);

/** The language of the page; Chinese unless the person chose otherwise. */
export const language = ref<Language>(kept === "en" ? "en" : "zh");

watchEffect(() => {
  localStorage.setItem(KEY, language.value);
  document.documentElement.lang = language.value === "zh" ? "zh-CN" : "en";
});

type Values = Record<string, string | number>;

/**
 * An app's words: both languages side by side. A key that is missing in one of them does not compile.
 * `t("due", { days: 3 })` puts values at `{days}`.
 */
export function translator<W extends Record<string, string>>(words: { zh: W; en: Record<keyof W, string> }) {
  return (key: keyof W, values: Values = {}): string =>
    fill(words[language.value][key] as string, values);
}

export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Text that the service may give in both languages, or in one. */
export type Localized = string | { zh: string; en?: string | null };

export function localized(text: Localized | null | undefined): string {
  if (!text) return "";
  return typeof text === "string" ? text : (text[language.value] ?? text.zh);
}
