import { api, NetworkError } from "@shared/api";
import type { ItemBrief, Item } from "@shared/types";
import * as store from "@shared/store";
import { shallowRef } from "vue";
import type { Console } from "./types";

/** What a counter needs without a network: its own seat, the frequent items and every form it has opened. */
async function kept<T>(path: string): Promise<T> {
  const id = `kept:${path}`;
  try {
    const found = await api.get<T>(path);
    void store.put("drafts", { id, value: found } as { id: string });
    return found;
  } catch (error) {
    const old = error instanceof NetworkError ? await store.get<{ id: string; value: T }>("drafts", id) : undefined;
    if (old) return old.value;
    throw error;
  }
}

export const seat = shallowRef<Console | null>(null);
export async function openSeat(): Promise<Console> {
  return (seat.value ??= await kept<Console>("/windows/console"));
}

export const item = (code: string) => kept<Item>(`/catalogue/items/${encodeURIComponent(code)}`);
export const frequent = () => kept<{ items: ItemBrief[] }>("/catalogue/frequent").then((found) => found.items);

let prepared = false;
/** Fetches the frequent forms once, quietly, while there is a network. */
export async function prepare(): Promise<void> {
  if (prepared) return;
  prepared = true;
  // The pages themselves too: the network may be gone by the time the person has signed.
  void Promise.allSettled([import("./pages/Person.vue"), import("./pages/Item.vue"), import("./pages/Form.vue"), import("./pages/Review.vue"), import("./pages/Receipt.vue"), import("./pages/Custody.vue")]);
  try {
    for (const { code } of (await frequent()).slice(0, 12)) await item(code);
  } catch {
    prepared = false;
  }
}
