import type { Comparison } from "../../comparison/comparison";
import { tell } from "../../words/told";
import { type Block, BREAK, joined, type Line } from "./block";
import { kindOf, letterOf, reviewed, tagName, type Words } from "./words";

/** Who the sources are. */
export function sourcesPart({ sources }: Comparison, { say, term, format }: Words): readonly Block[] {
  const said = (words: string | null): Line => [words ? { words } : term("notStated")];
  return [
    { heading: 2, line: [say("sources")], id: "sources" },
    {
      head: [[""], ...(["title", "kind", "outlet", "by", "published", "words"] as const).map((key) => [say(key)])],
      rows: sources.map((s, i) => [
        [{ strong: letterOf(i) }],
        [{ words: s.title }],
        [kindOf(s, term)],
        s.hidden ? [term("hidden")] : said(s.outlet),
        s.hidden ? [term("hidden")] : said(s.byline),
        [format.date(s.published) ?? term("notStated")],
        [format.number(s.words)],
      ]),
    },
  ];
}

/** The figures that two or more sources give, and what each verdict rests on. */
export function figuresPart({ figures }: Comparison, words: Words): readonly Block[] {
  const { say, term, told, name } = words;
  if (figures.length === 0) return [];
  return [
    { heading: 2, line: [say("figures")], id: "figures" },
    {
      head: (["quantity", "verdict", "who", "why"] as const).map((key) => [say(key)]),
      rows: figures.map((entry) => [
        [{ words: entry.quantity }, ...reviewed(entry.review, words)],
        [tagName(term, "verdicts", entry.verdict)],
        joined(
          entry.mentions.map((m) => [
            `${name(m.source)}: `,
            { quote: m.quote },
            ...(m.period ? [" (", { words: m.period }, ")"] : []),
          ]),
          BREAK,
        ),
        [{ words: tell(told, entry.told) }],
      ]),
    },
  ];
}

/** The author's stance of every source toward every target. */
export function stancesPart({ stances, sources }: Comparison, words: Words): readonly Block[] {
  const { say, term, format, name } = words;
  const targets = [...new Set(stances.map((s) => s.target))];
  if (targets.length === 0) return [];
  return [
    { heading: 2, line: [say("stances")], id: "stances" },
    {
      head: [[say("toward")], ...sources.map((s) => [{ words: name(s.id) }])],
      rows: targets.map((target) => [
        [{ words: target }],
        ...sources.map((source): Line => {
          const stance = stances.find((s) => s.target === target && s.source === source.id);
          if (!stance || stance.label === "absent") return ["–"];
          return [
            `${tagName(term, "stances", stance.label)} (${format.signed(stance.score)})`,
            ...reviewed(stance.review, words),
          ];
        }),
      ]),
    },
    { line: [say("stanceScale")] },
  ];
}

/** What each source calls the same actor or thing. */
export function namesPart({ naming }: Comparison, words: Words): readonly Block[] {
  const { say, format, name } = words;
  if (naming.length === 0) return [];
  return [
    { heading: 2, line: [say("names")], id: "names" },
    {
      head: [[say("referent")], [say("forms")]],
      rows: naming.map((r) => [
        [{ words: r.referent }, ...reviewed(r.review, words)],
        joined(
          r.mentions.map((m) => [
            `${name(m.source)}: `,
            ...joined(
              m.forms.map((f) => [{ quote: f.text }, ` ${format.number(f.count)}×`]),
              ", ",
            ),
          ]),
          BREAK,
        ),
      ]),
    },
  ];
}

/** How many paragraphs of each source take each angle. */
export function framesPart({ findings, sources }: Comparison, { say, term, format, name }: Words): readonly Block[] {
  const frames = findings.filter((one) => one.layer === "frame");
  const tags = [...new Set(frames.map((one) => one.tag))];
  if (tags.length === 0) return [];
  const count = (tag: string, source?: string) =>
    frames.filter((one) => one.tag === tag && (source === undefined || one.source === source)).length;
  return [
    { heading: 2, line: [say("frames")], id: "frames" },
    {
      head: [[say("frame")], ...sources.map((s) => [{ words: name(s.id) }])],
      rows: tags
        .sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))
        .map((tag) => [[tagName(term, "frames", tag)], ...sources.map((s) => [format.number(count(tag, s.id))])]),
    },
  ];
}

const MOST_SPEAKERS = 3;

/** Who gets to speak: shares of an article's words. */
export function voicesPart({ voices }: Comparison, { say, format, name }: Words): readonly Block[] {
  if (voices.length === 0) return [];
  const share = (part: number, all: number) => (all > 0 ? format.percent(part / all) : "–");
  return [
    { heading: 2, line: [say("voices")], id: "voices" },
    { line: [say("voicesWhat")] },
    {
      head: [
        [say("source")],
        [say("author")],
        [`${say("named")}, ${say("direct")}`],
        [`${say("named")}, ${say("indirect")}`],
        [`${say("unnamed")}, ${say("direct")}`],
        [`${say("unnamed")}, ${say("indirect")}`],
        [say("most")],
      ],
      rows: voices.map((v) => [
        [{ words: name(v.source) }],
        ...[v.author, v.named.direct, v.named.indirect, v.unnamed.direct, v.unnamed.indirect].map((part) => [
          share(part, v.words),
        ]),
        joined(
          v.speakers
            .slice(0, MOST_SPEAKERS)
            .map((s) => [{ words: say("wordsCount", { name: s.name ?? say("nobody"), count: s.words }) }]),
          BREAK,
        ),
      ]),
    },
  ];
}

/** How far apart each two sources are. */
export function pairsPart({ pairs, sources }: Comparison, { say, format, name }: Words): readonly Block[] {
  if (pairs.length === 0) return [];
  const between = (x: string, y: string) => pairs.find((p) => (p.a === x && p.b === y) || (p.a === y && p.b === x));
  return [
    { heading: 2, line: [say("pairs")], id: "pairs" },
    { line: [say("pairsWhat")] },
    {
      head: [[""], ...sources.map((_, i) => [letterOf(i)])],
      rows: sources.map((row) => [
        [{ words: name(row.id) }],
        ...sources.map((column): Line => {
          const pair = between(row.id, column.id);
          return [pair ? format.number(Math.round(pair.score * 100) / 100) : "–"];
        }),
      ]),
    },
  ];
}
