import { api } from "@shared/api";
import type { ItemBrief } from "@shared/types";
import { computed, ref } from "vue";

/** The eight items on the home page: the city's, or the person's own choice, kept on this device. */
const KEY = "yc.frequent";
const MOST = 8;
type Kept = Pick<ItemBrief, "code" | "title" | "category">;

const own = ref<Kept[] | null>(JSON.parse(localStorage.getItem(KEY) ?? "null") as Kept[] | null);
const citys = ref<Kept[]>(JSON.parse(localStorage.getItem(`${KEY}.city`) ?? "[]") as Kept[]);

export const frequent = computed<Kept[]>(() => (own.value ?? citys.value).slice(0, MOST));
export const cityFrequent = citys;

export async function loadFrequent(): Promise<Kept[]> {
  const { items } = await api.get<{ items: ItemBrief[] }>("/catalogue/frequent");
  citys.value = items.map(({ code, title, category }) => ({ code, title, category }));
  localStorage.setItem(`${KEY}.city`, JSON.stringify(citys.value));
  return citys.value;
}

export function keepFrequent(items: Kept[] | null): void {
  own.value = items?.slice(0, MOST) ?? null;
  if (own.value) localStorage.setItem(KEY, JSON.stringify(own.value));
  else localStorage.removeItem(KEY);
}
export type { Kept };
