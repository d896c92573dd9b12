import type { Sentence } from "../../text/parse";
import { overlaps } from "../../text/span";
import type { Analysis } from "../analyze";
import { FRAMES, WORDING_TAGS } from "../finding";
import { scoreFrames } from "../frame";
import { GENERIC_FRAME_TERMS } from "../lexicon/generic-frame-terms";
import { buildMatcher, tokensOf } from "../lexicon/matcher";

/** What the generic frames are read from: one article's analysis. */
export type ReadArticle = Pick<Analysis, "document" | "quotations" | "attributions" | "wording">;

// A word may carry two frames ("hypocrite": conflict and moral), so each list has a matcher of its own.
const LISTS = GENERIC_FRAME_TERMS.map((group) => ({ group, match: buildMatcher([group]) }));

/** Words of manner that no list holds: who speaks to whom, of whom, and how sure. */
const MANNER: Readonly<Record<string, string>> = {
  first: "i my me we our",
  second: "you your",
  third: "he she his her him hers",
  duty: "should must need ought",
  outlook: "will would could can",
  denial: "not no never",
  contrast: "but however despite although while yet",
};
const MANNERS = Object.keys(MANNER);
const MANNER_OF = new Map(
  MANNERS.flatMap((name, i) => (MANNER[name] as string).split(" ").map((word) => [word, i] as const)),
);
const POLICY = FRAMES.filter((f) => f !== "other");

const NAMES = [
  ...LISTS.map(({ group }) => `terms:${group.name}`),
  ...POLICY.map((f) => `policy:${f}`),
  ...WORDING_TAGS.map((tag) => `wording:${tag}`),
  ...MANNERS.map((name) => `manner:${name}`),
  ...["person", "past", "number", "money", "question"].map((name) => `words:${name}`),
  ...["reported", "direct", "named", "disputed", "quotation"].map((name) => `voice:${name}`),
];

/** The article's opening tells what it is about: headline and lead. */
const OPENING = 3;

/** Names of the features, in the order of `readGenericFeatures`. */
export const GENERIC_FEATURES: readonly string[] = [
  ...NAMES.map((name) => `${name} (article)`),
  ...NAMES.map((name) => `${name} (opening)`),
];

/** Counts in 100 words of the whole article and of its first sentences, as square roots: the first hit says most. */
export function readGenericFeatures(article: ReadArticle): readonly number[] {
  const { sentences } = article.document;
  const rows = sentences.map((s) => countSentence(article, s));
  const rates = (upTo: number) => {
    const words = sentences.slice(0, upTo).reduce((n, s) => n + s.words.length, 0);
    return NAMES.map((_, i) =>
      Math.sqrt((100 * rows.slice(0, upTo).reduce((n, row) => n + (row[i] as number), 0)) / Math.max(1, words)),
    );
  };
  return [...rates(sentences.length), ...rates(OPENING)];
}

function countSentence({ document, quotations, attributions, wording }: ReadArticle, sentence: Sentence): number[] {
  const { words } = sentence;
  const tokens = tokensOf(words);
  const policy = scoreFrames([sentence]);
  const marks = wording.filter((f) => overlaps(f, sentence));
  const told = attributions.filter((a) => a.content.some((c) => overlaps(c, sentence)));
  const manner = new Array<number>(MANNERS.length).fill(0);
  let [person, past, number] = [0, 0, 0];
  for (const { normal, text: own, tags } of words) {
    const at = MANNER_OF.get(normal);
    if (at !== undefined) manner[at] = (manner[at] as number) + 1;
    if (tags.includes("Person")) person += 1;
    if (tags.includes("PastTense")) past += 1;
    if (/\d/.test(own)) number += 1;
  }
  const text = document.text.slice(sentence.start, sentence.end);
  return [
    ...LISTS.map(({ group, match }) => match(tokens).length * group.weight),
    ...POLICY.map((f) => policy.get(f) ?? 0),
    ...WORDING_TAGS.map((tag) => marks.filter((f) => f.tag === tag).length),
    ...manner,
    person,
    past,
    number,
    /[$€£]|dollar|billion|million/.test(text) ? 1 : 0,
    /\?["”’]?$/.test(text) ? 1 : 0,
    told.length > 0 ? 1 : 0,
    told.some((a) => a.direct) ? 1 : 0,
    told.some((a) => a.voice === "named") ? 1 : 0,
    told.some((a) => a.force === "disputed") ? 1 : 0,
    quotations.some((q) => overlaps(q, sentence)) ? 1 : 0,
  ];
}
