import { cityToday } from "@shared/form";

/** A day some months from now, never past the service's three years; the day before, so that "1 year" ends within it. */
export function monthsOn(months: number): string {
  const [year, month, date] = cityToday().split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last) - 1)).toISOString().slice(0, 10);
}
export const isMobile = (text: string): boolean => /^1[3-9]\d{9}$/.test(text);
export const digits = (text: string): string => text.replace(/\D/g, "").replace(/^86(?=1\d{10}$)/, "");
