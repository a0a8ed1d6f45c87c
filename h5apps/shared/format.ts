import { language } from "./language";
import { t } from "./words";

/** Every date and time of the product is Shanghai's, whatever the phone says. */
const ZONE = "Asia/Shanghai";

interface Parts { year: number; month: number; day: number; weekday: string; time: string }

function parts(moment: Date): Parts {
  const found = new Intl.DateTimeFormat("en-GB", {
    timeZone: ZONE, year: "numeric", month: "numeric", day: "numeric", weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
  }).formatToParts(moment);
  const get = (type: string) => found.find((p) => p.type === type)?.value ?? "";
  return { year: +get("year"), month: +get("month"), day: +get("day"), weekday: get("weekday"), time: `${get("hour")}:${get("minute")}` };
}

const WEEKDAYS: Record<string, string> = { Mon: "周一", Tue: "周二", Wed: "周三", Thu: "周四", Fri: "周五", Sat: "周六", Sun: "周日" };
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A `YYYY-MM-DD` of the service is a day in Shanghai, not midnight in London. */
function moment(value: string | Date): Date {
  if (value instanceof Date) return value;
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00+08:00` : value);
}

/** "3月5日"; another year is said. */
export function day(value: string | Date): string {
  const p = parts(moment(value));
  const otherYear = p.year !== parts(new Date()).year;
  if (language.value === "en") return `${p.day} ${MONTHS[p.month - 1]}${otherYear ? ` ${p.year}` : ""}`;
  return `${otherYear ? `${p.year}年` : ""}${p.month}月${p.day}日`;
}

/** "2026年3月5日", as on papers. */
export function fullDay(value: string | Date): string {
  const p = parts(moment(value));
  return language.value === "en" ? `${p.day} ${MONTHS[p.month - 1]} ${p.year}` : `${p.year}年${p.month}月${p.day}日`;
}

/** "3月5日 周四" */
export function weekday(value: string | Date): string {
  const p = parts(moment(value));
  return `${day(value)} ${language.value === "en" ? p.weekday : WEEKDAYS[p.weekday]}`;
}

/** "09:00" */
export const time = (value: string | Date): string => parts(moment(value)).time;

/** "3月5日 周四 09:00" */
export const dateTime = (value: string | Date): string => `${weekday(value)} ${time(value)}`;

/** "今天 09:00", "昨天 17:20", else "3月5日 09:00" */
export function nearTime(value: string | Date, now = new Date()): string {
  const key = (d: Date) => { const p = parts(d); return `${p.year}-${p.month}-${p.day}`; };
  const at = moment(value);
  const word = ([["today", 0], ["tomorrow", 1], ["yesterday", -1]] as const)
    .find(([, offset]) => key(new Date(now.getTime() + offset * 86_400_000)) === key(at));
  return `${word ? t(word[0]) : day(at)} ${time(at)}`;
}

/**
 * "还剩 3 个工作日（3月10日前）". The service counts the working days, the page never does: without a count only the day is said,
 * "3月10日 周二前".
 */
export function deadline(dueOn: string, workingDaysLeft?: number | null): string {
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: ZONE }).format(new Date());
  if (dueOn === today) return t("dueToday");
  if (workingDaysLeft === undefined || workingDaysLeft === null) return t(dueOn < today ? "duePassed" : "dueBy", { date: weekday(dueOn) });
  if (workingDaysLeft < 0) return t("overdue", { count: -workingDaysLeft });
  return t("workdaysLeft", { count: workingDaysLeft, date: day(dueOn) });
}

/** "¥1,234.50" from yuan as the service gives them (a decimal string or a number). */
export function money(yuan: string | number): string {
  const [whole = "0", cents = ""] = Number(yuan).toFixed(2).split(".");
  return `¥${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${cents}`;
}

/** "800 米", "1.2 公里" */
export function distance(metres: number): string {
  const zh = language.value === "zh";
  if (metres < 1000) return `${Math.round(metres / 10) * 10} ${zh ? "米" : "m"}`;
  return `${(metres / 1000).toFixed(metres < 10_000 ? 1 : 0)} ${zh ? "公里" : "km"}`;
}

/** "138 **** 5678" */
export const maskedPhone = (phone: string): string => phone.replace(/^(\d{3})\d{4}(\d{4})$/, "$1 **** $2");
