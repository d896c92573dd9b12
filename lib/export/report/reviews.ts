import type { Comparison, ReviewEntry } from "../../comparison/comparison";
import { tell } from "../../words/told";
import { type Block, BREAK, type Inline, joined, type Line } from "./block";
import { reviewed, tagName, type Words } from "./words";

/** The log of what people decided, and what they rejected: it stands nowhere else. */
export function reviewsPart(comparison: Comparison, words: Words): readonly Block[] {
  const { say } = words;
  const { reviews = [], lost = [] } = comparison;
  const rejected = rejectedLines(comparison, words);
  if (reviews.length === 0 && lost.length === 0 && rejected.length === 0) return [];
  return [
    { heading: 2, line: [say("reviews")], id: "reviews" },
    { line: [say("reviewsWhat")] },
    ...(reviews.length > 0 ? [logTable(reviews, words)] : []),
    ...(rejected.length > 0
      ? [{ heading: 3 as const, line: [say("rejected")], id: "rejected" }, { list: rejected }]
      : []),
    ...(lost.length > 0 ? [{ heading: 3 as const, line: [say("lost")], id: "lost" }, logTable(lost, words)] : []),
  ];
}

function logTable(entries: readonly ReviewEntry[], { say, term, format, name }: Words): Block {
  const tag = (entry: ReviewEntry, value: string | null): Line => {
    if (value === null) return ["–"];
    const list = { claim: "relations", difference: "divergence", figure: "verdicts", stance: "stances" }[
      entry.what as "claim"
    ];
    // Other decisions name claims and forms by words: a claim may be labelled as a tag is called.
    const named = list && TAGGED.has(entry.do) && term.has(`${list}.${value}`);
    return named ? [tagName(term, list, value)] : [{ words: value }];
  };
  return {
    head: (["number", "date", "by", "decision", "about", "before", "after", "who"] as const).map((key) => [say(key)]),
    rows: entries.map((entry) => [
      [String(entry.number)],
      [format.date(entry.at.slice(0, 10)) ?? entry.at],
      [entry.by ? { words: entry.by } : say("unnamedPerson")],
      [`${say(`subjects.${entry.what}`)}: ${say(`verbs.${entry.do}`)}`],
      [{ words: entry.on }],
      tag(entry, entry.from),
      tag(entry, entry.to),
      joined(
        entry.words.map((one) => [`${name(one.source)}: `, { quote: one.quote }]),
        BREAK,
      ),
    ]),
  };
}

/** Decisions whose "before" and "after" are tags. */
const TAGGED: ReadonlySet<ReviewEntry["do"]> = new Set(["confirm", "reject", "relabel"]);

/** One line for each thing that was rejected, with its words. */
function rejectedLines({ rejected }: Comparison, words: Words): readonly Line[] {
  if (!rejected) return [];
  const { say, term, told, name } = words;
  const quotes = (list: readonly { readonly source: string; readonly quote: string }[]): Line =>
    joined(
      list.map((one) => [`${name(one.source)}: `, { quote: one.quote }]),
      "; ",
    );
  const line = (what: keyof typeof SUBJECT, on: string, rest: Line, mark: readonly Inline[]): Line => [
    { strong: `${say(`subjects.${SUBJECT[what]}`)}: ` },
    { words: on },
    ...(rest.length > 0 ? [". ", ...rest] : []),
    ...mark,
  ];
  return [
    ...rejected.claims.map((c) => line("claims", c.label, quotes(c.mentions), reviewed(c.review, words))),
    ...rejected.differences.map(({ difference: d }) =>
      line(
        "differences",
        `${tagName(term, "divergence", d.kind)}: ${tell(told, d.told)}`,
        [],
        reviewed(d.review, words),
      ),
    ),
    ...rejected.figures.map((f) => line("figures", f.quantity, quotes(f.mentions), reviewed(f.review, words))),
    ...rejected.stances.map((s) =>
      line(
        "stances",
        `${name(s.source)}, ${s.target}: ${tagName(term, "stances", s.label)}`,
        [],
        reviewed(s.review, words),
      ),
    ),
    ...rejected.findings.map((f) =>
      line(
        "findings",
        `${name(f.source)}, ${tagOf(f.layer, f.tag, words)}`,
        [{ quote: f.quote }],
        reviewed(f.review, words),
      ),
    ),
    ...rejected.naming.map((r) => line("naming", r.referent, [], reviewed(r.review, words))),
  ];
}

const SUBJECT = {
  claims: "claim",
  differences: "difference",
  figures: "figure",
  stances: "stance",
  findings: "finding",
  naming: "name",
} as const;

const LIST = { attribution: "attribution", wording: "wording", frame: "frames" } as const;

const tagOf = (layer: keyof typeof LIST, tag: string, { term }: Words): string => tagName(term, LIST[layer], tag);
