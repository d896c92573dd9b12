import { type Asked, asked } from "@/app/ui/story/query";
import { KINDS } from "@/lib/ingest/article";
import type { LibraryQuery } from "@/lib/store/search";
import { readCode } from "@/lib/store/search/codes";
import { cutTo } from "@/lib/text/cut";

/** What a page shows of the library; all of it stands in the address. */
export interface LibraryPageQuery extends LibraryQuery {
  /** From 1. */
  readonly page: number;
}

/** Nobody types more into a box, and an address should not hold more. */
const MOST_CHARACTERS = 500;
const MOST_PAGES = 1_000_000;

/** Reads an address; what makes no sense is left out, so that a stale link shows more, not nothing. */
export function readLibraryQuery(query: Asked): LibraryPageQuery {
  const text = (name: string): string => cutTo(asked(query, name) ?? "", MOST_CHARACTERS).trim();
  const page = Number(asked(query, "page") ?? 1);
  return {
    words: text("q"),
    outlet: text("outlet"),
    kind: KINDS.find((kind) => kind === text("kind")) ?? null,
    from: readDay(text("from")),
    to: readDay(text("to")),
    code: readCode(text("code")),
    page: Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1,
  };
}

/** YYYY-MM-DD, or null for anything that is no day of the calendar. */
function readDay(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : null;
}

/** The inverse of `readLibraryQuery`: "" when nothing is asked for. */
export function writeLibraryQuery({ words, outlet, kind, from, to, code, page }: LibraryPageQuery): string {
  const given = { q: words, outlet, kind, from, to, code, page: page > 1 ? String(page) : null };
  const parts = Object.entries(given).flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(value)}`] : [],
  );
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

/** Whether a form was sent with fields left empty: the address is better off without them. */
export const hasEmptyFields = (query: Asked): boolean => Object.values(query).some((value) => value === "");

/** How many filters are in use. */
export const countFilters = ({ outlet, kind, from, to, code }: LibraryQuery): number =>
  [outlet, kind, from, to, code].filter(Boolean).length;
