import type { Comparison, TimeMark } from "../../comparison/comparison";

/** A date against the day on which the source that tells it was published; unknown where that day is. */
export type Told = "past" | "ahead" | "both" | "unknown";

/** One date with what the sources say of it. */
export interface TimeRow {
  readonly date: string;
  /** One entry a source. */
  readonly told: readonly (Told | null)[];
  /** Places of the sources that were published on this day. */
  readonly published: readonly number[];
  readonly marks: readonly TimeMark[];
}

/** More rows than this nobody reads. */
const MOST = 26;

const isDate = (date: string): boolean => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date);

/** All dates in order; "2024" stands before "2024-01", which it holds. */
export function timeRows({ sources, times }: Comparison): readonly TimeRow[] {
  const known = times.filter(({ date }) => isDate(date));
  const days = sources.flatMap(({ published }) => (published && isDate(published) ? [published] : []));
  const dates = [...new Set([...known.map(({ date }) => date), ...days])].sort();
  return dates.map((date) => {
    const marks = known.filter((mark) => mark.date === date);
    return {
      date,
      marks,
      told: sources.map(({ id, published }) => {
        const own = marks.filter((mark) => mark.source === id);
        if (own.length === 0) return null;
        if (!published) return "unknown";
        const ahead = own.filter((mark) => mark.ahead).length;
        return ahead === 0 ? "past" : ahead === own.length ? "ahead" : "both";
      }),
      published: sources.flatMap((source, index) => (source.published === date ? [index] : [])),
    };
  });
}

/**
 * The rows there is room for: days of publication and dates that several sources tell stay; of the others those of a
 * shared claim, then the latest.
 */
export function chosenRows(rows: readonly TimeRow[]): readonly TimeRow[] {
  if (rows.length <= MOST) return rows;
  const weight = (row: TimeRow): number =>
    row.published.length * 1000 +
    row.told.filter(Boolean).length * 10 +
    (row.marks.some(({ claim }) => claim !== null) ? 5 : 0);
  const first = rows
    .map((row, n) => ({ row, n }))
    .sort((a, b) => weight(b.row) - weight(a.row) || b.n - a.n)
    .slice(0, MOST);
  const kept = new Set(first.map(({ n }) => n));
  return rows.filter((_, n) => kept.has(n));
}

/** Whole years between two dates, however exact they are. */
export const yearsBetween = (a: string, b: string): number => Math.floor(monthOf(b) / 12 - monthOf(a) / 12);

const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1) - 1;
