import { ref } from "vue";
import { language } from "./language";

/** Reading aloud and listening, where the phone can. */
export const canSpeak = "speechSynthesis" in window;
export const speaking = ref(false);

export function speak(text: string): void {
  if (!canSpeak) return;
  speechSynthesis.cancel();
  if (speaking.value) {
    speaking.value = false;
    return;
  }
  const said = Object.assign(new SpeechSynthesisUtterance(text), { lang: language.value === "zh" ? "zh-CN" : "en-GB", rate: 0.9 });
  said.onend = said.onerror = () => (speaking.value = false);
  speaking.value = true;
  speechSynthesis.speak(said);
}

interface Recognition { lang: string; onresult: (e: { results: { transcript: string }[][] }) => void; onerror: () => void; onend: () => void; start: () => void }
const Listener = ((window as unknown as Record<string, unknown>).SpeechRecognition ?? (window as unknown as Record<string, unknown>).webkitSpeechRecognition) as (new () => Recognition) | undefined;
export const canListen = Boolean(Listener);

/** One spoken phrase, or null when nothing was understood. */
export function listen(): Promise<string | null> {
  if (!Listener) return Promise.resolve(null);
  return new Promise((resolve) => {
    const ear = new Listener();
    ear.lang = language.value === "zh" ? "zh-CN" : "en-GB";
    ear.onresult = (event) => resolve(event.results[0]?.[0]?.transcript.replace(/[。.？?]$/, "") ?? null);
    ear.onerror = ear.onend = () => resolve(null);
    ear.start();
  });
}
