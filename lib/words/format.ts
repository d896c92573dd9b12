import type { Language } from "./language";

/** Numbers, shares, dates and lists as a language writes them; the same on server and browser, whatever their own locale. */
export interface Format {
  /** 18000 -> "18,000". */
  number(value: number): string;
  /** 0.873 -> "87 %". A share or a confidence, never more exact than it is. */
  percent(share: number): string;
  /** -0.4 -> "−0.40": a score from -1 to 1, with its sign. */
  signed(score: number): string;
  /** "2031-04-02" -> "2 Apr 2031"; null where there is no date. */
  date(published: string | null): string | null;
  /** A date as exact as it is told: "2024", "Nov 2024", "14 Nov 2024"; what is no date as it stands. */
  moment(date: string): string;
  /** "A, C and E". */
  list(items: readonly string[]): string;
  /** 3500000000 USD -> "3.5 billion USD". */
  amount(figure: { readonly value: number; readonly unit: string }): string;
}

const SCALES: Record<Language, readonly (readonly [least: number, word: string])[]> = {
  en: [
    [1e12, "trillion"],
    [1e9, "billion"],
    [1e6, "million"],
  ],
  // 10^9 is "mil millones": the Spanish billón is 10^12, so that amount counts in millions.
  es: [
    [1e12, "billones"],
    [1e6, "millones"],
  ],
};

const made = new Map<Language, Format>();

export function formatOf(language: Language): Format {
  const known = made.get(language) ?? makeFormat(language);
  made.set(language, known);
  return known;
}

function makeFormat(language: Language): Format {
  // British order of day and month, as in the rest of the English pages; "always" since Spanish else writes 1234 and 12.345.
  const locale = language === "en" ? "en-GB" : "es";
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 4, useGrouping: "always" });
  const scores = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const dates = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const months = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    number: (value) => numbers.format(value),
    percent: (share) => `${Math.round(share * 100)} %`,
    signed(score) {
      // Rounded first: what reads as zero has no sign.
      const shown = Math.round(score * 100) / 100;
      return `${shown > 0 ? "+" : shown < 0 ? "−" : ""}${scores.format(Math.abs(shown))}`;
    },
    date(published) {
      const [year, month, day] = published?.split("-").map(Number) ?? [];
      return year && month && day ? dates.format(Date.UTC(year, month - 1, day)) : null;
    },
    moment(date) {
      const [year, month, day] = date.split("-").map(Number);
      if (!year || !month) return date;
      return (day ? dates : months).format(Date.UTC(year, month - 1, day ?? 1));
    },
    list: (items) => lists.format(items),
    amount({ value, unit }) {
      const [scale, word] = SCALES[language].find(([least]) => Math.abs(value) >= least) ?? [1, ""];
      return [numbers.format(value / scale), word, unit].filter(Boolean).join(" ");
    },
  };
}
