import type { Sentence } from "../../text/parse";
import type { Figure } from "../figure";

const TOPS = new Map(Object.entries({ a: 1, one: 1, two: 2, three: 3, four: 4, five: 5 }));
const BOTTOMS = new Map(Object.entries({ half: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, eighth: 8, tenth: 10 }));

// "A third party" and "the third quarter" are no shares: behind the fraction stands "of", or it is written with a hyphen.
const FRACTION =
  /\b(?:(?<top>an?|one|two|three|four|five)(?<join>[\s-])(?<bottom>third|quarter|fifth|sixth|eighth|tenth)s?(?<of>\s+of\b)?|(?<half>half)(?=\s+of\b))/giu;

/** Shares told in words, as percentages that are only about right: "two-thirds", "a quarter of the exports", "half of". */
export function findFractions(text: string, sentence: Sentence): readonly Figure[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(FRACTION)].flatMap((match) => {
    const { top = "a", join, bottom = "half", of, half } = match.groups ?? {};
    if (!half && !of && join !== "-") return [];
    const over = TOPS.get(top.toLowerCase().replace("an", "a"));
    const under = BOTTOMS.get(bottom.toLowerCase());
    if (!over || !under || over >= under) return [];
    const start = sentence.start + match.index;
    const end = start + match[0].length - (of?.length ?? 0);
    const before = text.slice(sentence.start, start);
    const more = /\b(?:more than|over|at least)\s+$/i.test(before);
    const less = /\b(?:less than|under|at most)\s+$/i.test(before);
    return {
      start,
      end,
      text: text.slice(start, end),
      kind: "quantity",
      value: Number(((100 * over) / under).toPrecision(4)),
      upTo: null,
      unit: "%",
      counts: "",
      bound: more ? "at least" : less ? "at most" : "about",
      sentence: sentence.index,
    };
  });
}
