import type { Passage, Statement } from "../passage";
import type { Weigh } from "../weights";
import { type Keys, overlap, weighKeys } from "./keys";
import { compareProfiles, type Likeness, type Profile, readProfile } from "./likeness";
import { numberOf, remember } from "./memory";
import type { Sense } from "./sense";

/** What two clauses have in common, beyond the likeness of their terms. */
export interface ClauseLikeness
  extends Pick<Likeness, "words" | "held" | "rare" | "anchors" | "entities" | "matter" | "predicate" | "figures"> {
  /** Overlap of what stands after the first verb: what is done, and to whom. */
  readonly object: number;
  /** The longest run of words they share, in words of content; six or more are 1. */
  readonly run: number;
  /** Nearness of the meanings of their words, without the story's common part; see sense.ts. */
  readonly sense: number;
  /** Both are put in the mouth of one speaker. */
  readonly speaker: number;
  /** How far apart they stand, each by its place from the first (0) to the last (1) sentence of its article. */
  readonly distance: number;
}

export const CLAUSE = [
  "words",
  "held",
  "rare",
  "anchors",
  "entities",
  "matter",
  "predicate",
  "figures",
  "object",
  "run",
  "sense",
  "speaker",
  "distance",
] as const satisfies readonly (keyof ClauseLikeness)[];

export type CompareClauses = (a: Statement, b: Statement) => ClauseLikeness;

export function openClauses(passages: readonly Passage[], sense: Sense, weigh: Weigh): CompareClauses {
  const placeOf = findPlaces(passages);
  const wordIds = new Map<string, number>();
  const read = remember((statement: Statement) => readClause(statement, placeOf, weigh, wordIds));
  return (a, b) => {
    const left = read(a);
    const right = read(b);
    const like = compareProfiles(left.profile, right.profile);
    return {
      words: like.words,
      held: like.held,
      rare: like.rare,
      anchors: like.anchors,
      entities: like.entities,
      matter: like.matter,
      predicate: like.predicate,
      figures: like.figures,
      object: overlap(left.object, right.object),
      run: Math.min(1, longestRun(left.words, right.words) / LONG),
      sense: sense(a, b),
      speaker: left.speaker.some((name) => right.speaker.includes(name)) ? 1 : 0,
      distance: Math.abs(left.place - right.place),
    };
  };
}

/** Where each passage stands in its article, 0 first, 1 last. */
function findPlaces(passages: readonly Passage[]): ReadonlyMap<Passage, number> {
  const counts = new Map<string, number>();
  const nth = passages.map((p) => {
    const n = counts.get(p.source) ?? 0;
    counts.set(p.source, n + 1);
    return n;
  });
  return new Map(passages.map((p, i) => [p, (nth[i] as number) / Math.max(1, (counts.get(p.source) as number) - 1)]));
}

/** A clause as its pairs need it. */
interface Clause {
  readonly profile: Profile;
  readonly object: Keys;
  readonly words: Run;
  readonly speaker: readonly string[];
  readonly place: number;
}

/** Words in a row: one number for each word of the story, and what each is worth in a run. */
interface Run {
  readonly ids: Int32Array;
  readonly worth: Float64Array;
}

function readClause(
  { passage, proposition, terms }: Statement,
  placeOf: ReadonlyMap<Passage, number>,
  weigh: Weigh,
  wordIds: Map<string, number>,
): Clause {
  const verb = terms.findIndex((t) => t.kind === "predicate");
  const speaker = (proposition.attributedTo ?? "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = passage.sentence.words
    .slice(...proposition.words)
    .map((w) => w.normal)
    .filter(Boolean);
  return {
    profile: readProfile({ terms, figures: proposition.figures }, weigh),
    object: weighKeys(verb < 0 ? [] : terms.slice(verb + 1), weigh),
    words: {
      ids: Int32Array.from(words, (word) => numberOf(wordIds, word)),
      worth: Float64Array.from(words, (word) => (SMALL.has(word) ? HALF : 1)),
    },
    speaker: speaker.filter((word) => !SMALL.has(word)),
    place: placeOf.get(passage) as number,
  };
}

const SMALL = new Set(
  "the a an of to in for on at by with from as that this it its his her their and s mr mrs ms".split(" "),
);
/** A small word in a run is worth half: "of the" alone is no shared phrase. */
const HALF = 0.5;
/** A run this long is a quotation or a copied sentence. */
const LONG = 6;

function longestRun(a: Run, b: Run): number {
  let best = 0;
  const ends = new Float64Array(b.ids.length + 1);
  for (let i = 0; i < a.ids.length; i += 1) {
    const word = a.ids[i];
    const worth = a.worth[i] as number;
    for (let j = b.ids.length; j > 0; j -= 1) {
      const run = b.ids[j - 1] === word ? (ends[j - 1] as number) + worth : 0;
      ends[j] = run;
      if (run > best) best = run;
    }
  }
  return best;
}
