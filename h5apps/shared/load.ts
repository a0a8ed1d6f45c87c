import { onScopeDispose, ref, shallowRef, watch, type Ref, type WatchSource } from "vue";
import { api, type Page } from "./api";

export interface Load<T> { data: Ref<T | null>; error: Ref<unknown>; busy: Ref<boolean>; reload: () => Promise<void> }

/**
 * Fetches when the page opens and again when `on` changes; a newer request silences an older one.
 * `const item = useLoad((signal) => api.get<Item>(…, undefined, { signal }), () => route.params.code)`
 */
export function useLoad<T>(fetchIt: (signal: AbortSignal) => Promise<T>, on?: WatchSource<unknown>): Load<T> {
  const data = shallowRef<T | null>(null) as Ref<T | null>;
  const error = ref<unknown>(null);
  const busy = ref(false);
  let current: AbortController | null = null;

  async function reload(): Promise<void> {
    current?.abort();
    const mine = (current = new AbortController());
    busy.value = true;
    error.value = null;
    try {
      const found = await fetchIt(mine.signal);
      if (mine === current) data.value = found;
    } catch (problem) {
      if (mine === current && !mine.signal.aborted) error.value = problem;
    } finally {
      if (mine === current) busy.value = false;
    }
  }

  if (on) watch(on, () => { data.value = null; void reload(); });
  void reload();
  onScopeDispose(() => current?.abort());
  return { data, error, busy, reload };
}

/** A list of the service that grows by "加载更多": `const { items, more, hasMore, load } = usePages<Message>("/inbox/messages")`. */
export function usePages<T>(path: string, query: () => Record<string, string | number | null | undefined> = () => ({})) {
  const items = shallowRef<T[]>([]);
  const next = ref<string | null>(null);
  const busyMore = ref(false);
  const moreError = ref<unknown>(null);
  const load = useLoad(
    async (signal) => {
      const page = await api.get<Page<T>>(path, query(), { signal });
      items.value = page.items;
      next.value = page.next;
      return page;
    },
    () => JSON.stringify(query()),
  );
  async function more(): Promise<void> {
    if (!next.value || busyMore.value) return;
    busyMore.value = true;
    moreError.value = null;
    try {
      const page = await api.get<Page<T>>(path, { ...query(), after: next.value });
      items.value = [...items.value, ...page.items];
      next.value = page.next;
    } catch (problem) {
      moreError.value = problem;
    } finally {
      busyMore.value = false;
    }
  }
  return { items, next, more, busyMore, moreError, load };
}
