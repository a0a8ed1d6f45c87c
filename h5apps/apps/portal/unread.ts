import { api } from "@shared/api";
import { viewer } from "@shared/session";
import { ref, watch } from "vue";

/** Unread messages of the person signed in; 0 for anybody else. */
export const unread = ref(0);

export async function countUnread(): Promise<void> {
  if (viewer.value?.kind !== "citizen") unread.value = 0;
  else unread.value = (await api.get<{ count: number }>("/inbox/unread").catch(() => ({ count: unread.value }))).count;
}

watch(() => viewer.value?.id, () => void countUnread(), { immediate: true });
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && void countUnread());
