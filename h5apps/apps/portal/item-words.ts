import { language } from "@shared/language";
import type { ApplicationState, ItemBrief } from "@shared/types";
import type { IconName } from "@shared/icon-names";
import { t } from "./words";

export const itemTitle = (item: Pick<ItemBrief, "title"> & { title_en?: string | null }): string => (language.value === "en" && item.title_en) || item.title;

export function timeWords(item: Pick<ItemBrief, "promised_days" | "on_the_spot">): string {
  if (item.on_the_spot) return t("onSpot");
  return item.promised_days === null ? t("daysUnknown") : t("days", { days: item.promised_days });
}

export const isFree = (fee: string | null): boolean => fee !== null && /^(免费|不收费)/.test(fee);
export const feeWords = (fee: string | null): string => (fee === null ? t("feeUnknown") : isFree(fee) ? t("free") : fee);

interface Look { tone: "plain" | "brand" | "good" | "warn" | "bad"; icon: IconName; word: () => string }
export const stateLook: Record<ApplicationState, Look> = {
  draft: { tone: "plain", icon: "pen-line", word: () => t("stateDraft") },
  submitted: { tone: "brand", icon: "send", word: () => t("stateSubmitted") },
  supplement: { tone: "warn", icon: "triangle-alert", word: () => t("stateSupplement") },
  accepted: { tone: "brand", icon: "file-check", word: () => t("stateAccepted") },
  not_accepted: { tone: "bad", icon: "circle-x", word: () => t("stateNotAccepted") },
  handling: { tone: "brand", icon: "hourglass", word: () => t("stateHandling") },
  suspended: { tone: "plain", icon: "circle-pause", word: () => t("stateSuspended") },
  concluded: { tone: "good", icon: "circle-check", word: () => t("stateConcluded") },
  delivered: { tone: "good", icon: "circle-check", word: () => t("stateDelivered") },
};
