import "fake-indexeddb/auto";

// The few things of a browser that the kit touches outside components.
const kept = () => {
  const values = new Map<string, string>();
  return { getItem: (k: string) => values.get(k) ?? null, setItem: (k: string, v: string) => void values.set(k, v), removeItem: (k: string) => void values.delete(k) };
};
const nothing = () => undefined;
Object.assign(globalThis, {
  localStorage: kept(),
  sessionStorage: kept(),
  document: { documentElement: { lang: "", classList: { toggle: nothing } }, addEventListener: nothing, createElement: () => ({}), visibilityState: "visible" },
  window: Object.assign(globalThis, { addEventListener: nothing, removeEventListener: nothing }),
});
