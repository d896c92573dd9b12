import type { Figure } from "../../analysis/figure";
import { rarityOf } from "../../analysis/word-model";
import { cosine } from "../../text/embed";
import type { Passage } from "../passage";
import type { Weigh } from "../weights";
import type { VectorOf } from "./center";
import { containment, type Keys, overlap, sharedWeight, weighKeys } from "./keys";
import { openLetters } from "./letters";
import { compareFigures } from "./likeness";
import { remember } from "./memory";

/** What two whole sentences have in common, each number from 0 (nothing) to about 1 (all). */
export interface Around {
  /** Runs of four letters in common, over all of both: inflected and compound words meet in part. */
  readonly letters: number;
  /** Words in common over all words of both (Jaccard 1912). */
  readonly common: number;
  /** The same with rare words counting more. */
  readonly rare: number;
  readonly held: number;
  readonly entities: number;
  readonly figures: number;
  /** Cosine of the encoder's vectors, without the story's common part. */
  readonly meaning: number;
}

export const AROUND = [
  "letters",
  "common",
  "rare",
  "held",
  "entities",
  "figures",
  "meaning",
] as const satisfies readonly (keyof Around)[];

export type CompareAround = (a: Passage, b: Passage) => Around;

/** Computed once a pair of sentences, however many clauses they have. `vectorOf` gives centered vectors. */
export function openAround(vectorOf: VectorOf, weigh: Weigh): CompareAround {
  const known = new Map<number, Around>();
  const shareOfLetters = openLetters();
  const read = remember((p: Passage) => readSentence(p, weigh));
  return (a, b) => {
    const name = a.index < b.index ? a.index * 65536 + b.index : b.index * 65536 + a.index;
    const old = known.get(name);
    if (old) return old;
    const left = read(a);
    const right = read(b);
    const like: Around = {
      letters: shareOfLetters(a, b),
      common: jaccard(left.words, right.words),
      rare: weighedJaccard(left.rare, right.rare),
      held: containment(left.words, right.words),
      entities: overlap(left.actors, right.actors),
      figures: compareFigures(left.figures, right.figures).figures,
      meaning: Math.max(0, cosine(vectorOf(a), vectorOf(b))),
    };
    known.set(name, like);
    return like;
  };
}

/** A sentence as its pairs need it. */
interface Read {
  readonly words: Keys;
  /** The same, weighed by rarity. */
  readonly rare: Keys;
  readonly actors: Keys;
  readonly figures: readonly Figure[];
}

function readSentence({ terms, propositions }: Passage, weigh: Weigh): Read {
  const words = terms.filter((t) => t.kind !== "entity");
  return {
    words: weighKeys(words, weigh),
    rare: weighKeys(words, rarityOf),
    actors: weighKeys(
      terms.filter((t) => t.kind === "entity"),
      weigh,
    ),
    figures: propositions.flatMap((p) => p.figures),
  };
}

function jaccard(a: Keys, b: Keys): number {
  let common = 0;
  for (const key of a.list) if (b.set.has(key)) common += 1;
  const all = a.list.length + b.list.length - common;
  return all === 0 ? 0 : common / all;
}

function weighedJaccard(a: Keys, b: Keys): number {
  const common = sharedWeight(a, b);
  let all = a.weight;
  for (let i = 0; i < b.list.length; i += 1) if (!a.set.has(b.list[i] as string)) all += b.weights[i] as number;
  return all === 0 ? 0 : common / all;
}
