import { api, type Page } from "@shared/api";
import { announce } from "@shared/announce";
import { computed, ref, shallowRef } from "vue";
import type { Counts, DeskRow, Outcome, Queue } from "./types";
import { t } from "./words";

export interface Filters { queue: Queue; state: string; light: string; q: string }

/** The list of the desk: kept while a case is open beside it, so that coming back finds the same place. */
export const filters = ref<Filters>({ queue: "unit", state: "", light: "", q: "" });
export const rows = shallowRef<DeskRow[]>([]);
export const next = ref<string | null>(null);
export const counts = ref<Counts | null>(null);
export const error = ref<unknown>(null);
export const busy = ref(false);
export const loaded = ref(false);
export const chosen = ref(new Set<string>());
export const outcomes = ref<Outcome[]>([]);
/** Where J and K are. */
export const cursor = ref<string | null>(null);

let current: AbortController | null = null;

export async function load({ quiet = false } = {}): Promise<void> {
  current?.abort();
  const mine = (current = new AbortController());
  busy.value = true;
  error.value = null;
  if (!quiet) loaded.value = false;
  try {
    const page = await api.get<Page<DeskRow>>("/applications/desk", { ...filters.value, limit: 50 }, { signal: mine.signal });
    rows.value = page.items;
    next.value = page.next;
    loaded.value = true;
    chosen.value = new Set([...chosen.value].filter((id) => page.items.some((row) => row.id === id)));
    void readCounts();
  } catch (problem) {
    if (mine === current && !mine.signal.aborted) error.value = problem;
  } finally {
    if (mine === current) busy.value = false;
  }
}

export async function more(): Promise<void> {
  if (!next.value || busy.value) return;
  busy.value = true;
  try {
    const page = await api.get<Page<DeskRow>>("/applications/desk", { ...filters.value, limit: 50, after: next.value });
    rows.value = [...rows.value, ...page.items];
    next.value = page.next;
  } catch (problem) {
    error.value = problem;
  } finally {
    busy.value = false;
  }
}

async function readCounts(): Promise<void> {
  counts.value = await api.get<Counts>("/applications/desk/counts").catch(() => counts.value);
}

export const filtered = computed(() => Boolean(filters.value.state || filters.value.light || filters.value.q));

/** One action on all that is ticked; each has its own outcome. */
export async function batch(action: string, reason = ""): Promise<void> {
  const body = { action, ids: [...chosen.value], reason };
  const { items } = await api.post<{ items: Outcome[] }>("/applications/desk/batch", body);
  outcomes.value = items;
  const ok = items.filter((item) => item.ok).length;
  announce(t("batchDone", { ok, bad: items.length - ok }), { tone: ok === items.length ? "good" : "bad" });
  // What failed stays ticked, to be tried another way.
  chosen.value = new Set(items.filter((item) => !item.ok).map((item) => item.id));
}

export function toggle(id: string): void {
  const now = new Set(chosen.value);
  if (!now.delete(id) && now.size < 50) now.add(id);
  chosen.value = now;
}
