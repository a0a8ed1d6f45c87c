import { ref } from "vue";

/** What the frame shows for a moment and a screen reader reads out. */
export const announcement = ref({ text: "", shown: false, tone: "plain" as Tone });
export type Tone = "plain" | "good" | "bad";

let timer: ReturnType<typeof setTimeout> | undefined;

/** Reads a text out; shows it as well unless `shown` is false. */
export function announce(text: string, { shown = true, tone = "plain" as Tone } = {}): void {
  clearTimeout(timer);
  announcement.value = { text, shown, tone };
  timer = setTimeout(() => (announcement.value = { text: "", shown: false, tone: "plain" }), Math.max(4000, text.length * 250));
}
