import { ref, watchEffect } from "vue";
import { announce } from "./announce";
import { api } from "./api";
import { viewer } from "./session";
import { t } from "./words";

const KEY = "yc.elder";

/** Elder mode: the same pages, larger. Remembered on this device and, for a signed-in person, by the service. */
export const elder = ref(localStorage.getItem(KEY) === "on");

watchEffect(() => {
  document.documentElement.classList.toggle("elder", elder.value);
  localStorage.setItem(KEY, elder.value ? "on" : "off");
});

const SIZE = "yc.text-size";
/** A little larger without elder mode; elder mode is larger still and wins. */
export const largeText = ref(localStorage.getItem(SIZE) === "large");
watchEffect(() => {
  document.documentElement.classList.toggle("large-text", largeText.value);
  localStorage.setItem(SIZE, largeText.value ? "large" : "standard");
});

export function switchElder(on = !elder.value): void {
  elder.value = on;
  announce(t(on ? "elderIsOn" : "elderIsOff"));
  if (viewer.value?.kind === "citizen") void api.patch("/identity/me", { elder_mode: on }).catch(() => undefined);
}
