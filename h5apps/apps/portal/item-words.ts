import { language } from "@shared/language";
import type { ItemBrief } from "@shared/types";
import { t } from "./words";

export const itemTitle = (item: Pick<ItemBrief, "title"> & { title_en?: string | null }): string => (language.value === "en" && item.title_en) || item.title;

export function timeWords(item: Pick<ItemBrief, "promised_days" | "on_the_spot">): string {
  if (item.on_the_spot) return t("onSpot");
  return item.promised_days === null ? t("daysUnknown") : t("days", { days: item.promised_days });
}

export const isFree = (fee: string | null): boolean => fee !== null && /^(免费|不收费)/.test(fee);
export const feeWords = (fee: string | null): string => (fee === null ? t("feeUnknown") : isFree(fee) ? t("free") : fee);
