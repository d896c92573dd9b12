/** Days as numbers from 1970 on, for arithmetic; no clock and no zone. */
export type Day = number;

const LENGTH = 86_400_000;

/** The day of "2024-11-14"; null for what is no day of a calendar. */
export function dayOf(date: string | null): Day | null {
  const [year = 0, month = 0, day = 0] =
    /^(\d{4})-(\d\d)-(\d\d)$/
      .exec(date ?? "")
      ?.slice(1)
      .map(Number) ?? [];
  const at = Date.UTC(year, month - 1, day);
  return year > 0 && new Date(at).getUTCMonth() === month - 1 && day > 0 ? at / LENGTH : null;
}

/** "2024-11-14". */
export const dateOf = (day: Day): string => new Date(day * LENGTH).toISOString().slice(0, 10);

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => new Date(day * LENGTH).getUTCDay();

/** "2024-11" of a year and a month counted on from it: 2024 and 13 is "2025-01". */
export function monthOf(year: number, month: number): string {
  const at = year * 12 + month - 1;
  return `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}`;
}
