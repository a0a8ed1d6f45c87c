import { ref } from "vue";

/** Words searched for on this device, newest first; never sent anywhere. */
const KEY = "yc.searches";
export const recent = ref<string[]>(JSON.parse(localStorage.getItem(KEY) ?? "[]") as string[]);

export function remember(words: string): void {
  const said = words.trim();
  if (said.length < 2) return;
  recent.value = [said, ...recent.value.filter((w) => w !== said)].slice(0, 6);
  localStorage.setItem(KEY, JSON.stringify(recent.value));
}

export function forgetSearches(): void {
  recent.value = [];
  localStorage.removeItem(KEY);
}
