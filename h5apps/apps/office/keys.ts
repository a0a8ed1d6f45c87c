import { onScopeDispose, ref, watchEffect } from "vue";

const KEY = "yc.office.keys";
/** Single-key shortcuts can be switched off (WCAG 2.1.4). */
export const keysOn = ref(localStorage.getItem(KEY) !== "off");
watchEffect(() => localStorage.setItem(KEY, keysOn.value ? "on" : "off"));

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  !(target instanceof HTMLInputElement && /^(checkbox|radio|button)$/.test(target.type));

/** Keys while the page is open: `useKeys({ j: next, k: previous })`. Escape leaves a field first. */
export function useKeys(keys: Record<string, (event: KeyboardEvent) => void>): void {
  function pressed(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || document.querySelector("dialog[open], .gate")) return;
    if (typing(event.target)) {
      if (event.key === "Escape") (event.target as HTMLElement).blur();
      return;
    }
    if (!keysOn.value && event.key.length === 1) return;
    // Enter on a focused button or link is that control's own.
    if (event.key === "Enter" && event.target instanceof Element && event.target.closest("a, button, summary")) return;
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act(event);
  }
  window.addEventListener("keydown", pressed);
  onScopeDispose(() => window.removeEventListener("keydown", pressed));
}
