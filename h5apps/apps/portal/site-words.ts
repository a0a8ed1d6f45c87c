import { distance, nearTime } from "@shared/format";
import type { Site, Span } from "@shared/types";
import { t } from "./words";

/** "08:30–11:30、13:30–16:30", or that it rests. */
export const hoursWords = (spans: Span[]): string => (spans.length ? spans.map((span) => span.join("–")).join(t("and")) : t("closed"));

/** What matters about the hours now: until when it is open, or when it opens next. */
export function openWords(site: Site): string {
  if (site.open_now) return t("todayHours", { hours: hoursWords(site.hours_today) });
  return site.next_open ? t("opensNext", { time: nearTime(site.next_open) }) : hoursWords(site.hours_today);
}

/** How far, and to what it was measured: the place of most centres is not known, their district's is. */
export function distanceWords(site: Site): string {
  if (site.distance_km === null) return "";
  const far = distance(site.distance_km * 1000);
  return site.distance_to === "site" ? t("awayBy", { distance: far }) : t("awayByDistrict", { distance: far, district: site.district_name });
}

/** The centre's own number where it is known, else the hotline that knows it. */
export const phoneOf = (site: Site): string => site.phone || "12345";

/** "外滩街道", "社区事务受理服务中心": where the long names of centres may break. */
export const nameParts = (site: Site): string[] => site.name.split(/(?=社区事务)/);
