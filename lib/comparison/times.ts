import type { Analysis } from "../analysis/analyze";
import { bodySentences } from "../analysis/document";
import { contains } from "../text/span";
import type { SharedClaim, TimeMark } from "./comparison";
import { isAhead } from "./times/ahead";
import { findToldDates } from "./times/told-date";

/**
 * The dates that the articles tell, in reading order, a source at a time: "2024-11-14" where the day is told, "2024"
 * where only the year is. "Last Tuesday" and "June 28" need the day of publication; without it, and where they could mean
 * two days, they are left out.
 */
export function findTimes(
  analyses: ReadonlyMap<string, Analysis>,
  claims: readonly SharedClaim[],
): readonly TimeMark[] {
  return [...analyses].flatMap(([source, analysis]) => {
    const { published, text } = analysis.document.article;
    const mentions = claims.flatMap(({ id, mentions: all }) =>
      all.filter((m) => m.source === source).map((mention) => ({ id, mention })),
    );
    return findToldDates(analysis, bodySentences(analysis.document)).map(
      ({ start, end, date }): TimeMark => ({
        source,
        start,
        end,
        quote: text.slice(start, end),
        date,
        claim: mentions.find(({ mention }) => contains(mention, { start, end }))?.id ?? null,
        ahead: isAhead(date, published),
      }),
    );
  });
}
