import { isContent } from "../../analysis/clause";
import { areRelated, stemOf } from "../../analysis/word-model";
import type { Word } from "../../text/parse";
import type { Span } from "../../text/span";
import { findBearing } from "../bearing";
import { readSide } from "../bearing/side";
import type { Difference } from "../comparison";
import { findHoldings, type Holding } from "../figures/holding";
import { areTwoHolders, isOneOrder } from "../figures/rival";
import type { ReadMention } from "../mention";
import type { StoryEntity } from "../naming";
import { against as joinedAgainst, told } from "../told";
import { differenceOf, inQuotes, quoteOf } from "./evidence";
import { statedWords } from "./stated";

/** A mention with what the rules read in it, each read once. */
interface Read {
  readonly m: ReadMention;
  readonly holdings: readonly Holding[];
  readonly entities: readonly StoryEntity[];
}

type Rule = (a: Read, b: Read) => Difference | null;

/**
 * Two mentions of one claim that cannot both be true, or of which one weakens the other beyond doubt; null where unsure.
 * The first rule that finds something tells it, surest first.
 */
export function findContradiction(
  mentions: readonly ReadMention[],
  entities: readonly StoryEntity[],
): Difference | null {
  const read = mentions.map((m) => ({ m, entities, holdings: holdingsOf(m, entities) }));
  const plain =
    (rule: (a: ReadMention, b: ReadMention) => Difference | null): Rule =>
    (a, b) =>
      rule(a.m, b.m);
  const rules: readonly Rule[] = [otherHolder, plain(otherDirection), plain(negatedDeed), plain(deniedReport), atOdds];
  for (const rule of rules) {
    for (const [i, a] of read.entries()) {
      for (const b of read.slice(i + 1)) {
        const found = a.m.mention.source === b.m.mention.source ? null : rule(a, b);
        if (found) return found;
      }
    }
  }
  return null;
}

function against(kind: Difference["kind"], rule: string, evidence: Difference["evidence"]): Difference {
  return differenceOf(kind, rule, joinedAgainst(inQuotes(evidence)), evidence);
}

const holdingsOf = (m: ReadMention, entities: readonly StoryEntity[]): readonly Holding[] =>
  findHoldings(m.member.passage, entities).filter((h) => h.start >= m.mention.start && h.end <= m.mention.end);

/** One place in an order, given to two. */
function otherHolder(a: Read, b: Read): Difference | null {
  for (const x of a.holdings) {
    for (const y of b.holdings) {
      if (x.rank !== y.rank || !isOneOrder(x, y, () => 1) || !areTwoHolders(x.holder, y.holder)) continue;
      const evidence = [quoteOf(a.m, hullOf(x, x.held)), quoteOf(b.m, hullOf(y, y.held))];
      return against("figure", "divergence/other-holder", evidence);
    }
  }
  return null;
}

const hullOf = (x: Span, y: Span): Span => ({ start: Math.min(x.start, y.start), end: Math.max(x.end, y.end) });

// The tagger takes most "rose" for the flower.
const UP = new Set("rise rose increase grow gain climb surge jump soar expand improve strengthen".split(" "));
const DOWN = new Set("fall decrease decline drop shrink plunge slump tumble slide worsen weaken".split(" "));

/** What rises for one falls for the other. */
function otherDirection(a: ReadMention, b: ReadMention): Difference | null {
  for (const x of movesOf(a)) {
    for (const y of movesOf(b)) {
      if (x.up === y.up || x.subject !== y.subject) continue;
      return against("wording", "divergence/other-direction", [quoteOf(a, x.verb), quoteOf(b, y.verb)]);
    }
  }
  return null;
}

function movesOf(m: ReadMention): readonly { up: boolean; subject: string; verb: Word }[] {
  return m.words.flatMap((verb, i) => {
    const up = UP.has(verb.lemma);
    if (
      (!verb.tags.includes("Verb") && verb.normal !== "rose") ||
      (!up && !DOWN.has(verb.lemma)) ||
      isNegated(m.words, i)
    )
      return [];
    const noun = m.words.slice(Math.max(0, i - 4), i).findLast((w) => w.tags.includes("Noun") && isContent(w));
    return noun ? [{ up, subject: stemOf(noun), verb }] : [];
  });
}

const NEGATIONS = new Set(["not", "never", "no", "cannot", "neither", "nor"]);

/** The negation of a verb: right before it, with nothing but auxiliaries and adverbs between. */
function negationOf(words: readonly Word[], i: number): Word | undefined {
  for (let at = i - 1; at >= Math.max(0, i - 4); at -= 1) {
    const word = words[at] as Word;
    if (NEGATIONS.has(word.normal)) return word;
    if (!/Auxiliary|Modal|Adverb|Copula/.test(word.tags.join()) && word.normal !== "been") return undefined;
  }
  return undefined;
}

const isNegated = (words: readonly Word[], i: number): boolean => negationOf(words, i) !== undefined;

/** How many words in common two clauses need, beside the verb, so that one "not" makes them opposites. */
const SAME_MATTER = 0.4;

/** A deed that one source denies and the other affirms. Verbs differ too often for "not" alone to mean a contradiction. */
function negatedDeed(a: ReadMention, b: ReadMention): Difference | null {
  if (!shareMatter(a, b)) return null;
  const deeds = (m: ReadMention) =>
    m.words.flatMap((word, i) =>
      word.tags.includes("Verb") && !/Auxiliary|Copula|Modal/.test(word.tags.join())
        ? [{ word, lemma: word.lemma, negated: isNegated(m.words, i) }]
        : [],
    );
  const [left, right] = [deeds(a), deeds(b)];
  for (const x of left) {
    const y = right.find((r) => r.lemma === x.lemma && r.negated !== x.negated);
    if (!y || left.some((l) => l.lemma === x.lemma && l.negated === y.negated)) continue;
    if (right.some((r) => r.lemma === x.lemma && r.negated === x.negated)) continue;
    const shown = (m: ReadMention, d: typeof x) => {
      const at = m.words.indexOf(d.word);
      const no = d.negated ? negationOf(m.words, at) : undefined;
      return quoteOf(m, { start: Math.min(no?.start ?? d.word.start, d.word.start), end: d.word.end });
    };
    return against("wording", "divergence/negated", [shown(a, x), shown(b, y)]);
  }
  return null;
}

/** A report that its source casts as disputed ("denied that") against one who lets it stand. */
function deniedReport(a: ReadMention, b: ReadMention): Difference | null {
  const [denied, told] = a.mention.voice === "disputed" ? [a, b] : [b, a];
  if (denied.mention.voice !== "disputed" || told.mention.voice === "disputed" || !shareMatter(a, b)) return null;
  const cue = denied.analysis.attributions.find(
    (x) =>
      x.force === "disputed" && x.content.some((c) => c.start < denied.mention.end && denied.mention.start < c.end),
  )?.cue;
  return against("attribution", "divergence/denied", [
    quoteOf(denied, cue ?? denied.mention),
    quoteOf(told, told.mention),
  ]);
}

function shareMatter(a: ReadMention, b: ReadMention): boolean {
  const keys = (m: ReadMention) => [
    ...new Set(
      statedWords(m)
        .filter((w) => isContent(w))
        .map(stemOf),
    ),
  ];
  const [left, right] = [keys(a), keys(b)];
  const common = left.filter((k) => right.some((o) => areRelated(k, o))).length;
  return common >= SAME_MATTER * Math.min(left.length, right.length);
}

/** Points of bearing from which one mention is held to weaken the other in what a reader is shown. */
const SURE = 6;

/** Two speakers, and more signs that they are at odds than a chance brings together. */
function atOdds(a: Read, b: Read): Difference | null {
  const isReported = ({ m }: Read) => m.mention.voice === "attributed" || m.mention.voice === "quoted";
  if (!isReported(a) || !isReported(b)) return null;
  const side = ({ m, entities }: Read) =>
    readSide(m.mention.source, m.mention, m.analysis, [m.member.passage], entities);
  const bearing = findBearing(side(a), side(b), 1);
  if (bearing.label !== "weaken" || bearing.odds < SURE) return null;
  const of = ({ m }: Read) => bearing.signs.filter((s) => s.source === m.mention.source).map((s) => quoteOf(m, s));
  const evidence = [...of(a), ...of(b)];
  const quotes = [...new Set(inQuotes(evidence))].join(", ");
  return differenceOf("attribution", "divergence/at-odds", told("atOdds", { quotes }), evidence);
}
