import type { Sentence, Word } from "../text/parse";
import { bodyParagraphs, type Document } from "./document";
import type { Finding, Frame } from "./finding";
import { COUNTRY_NAMES } from "./lexicon/demonyms";
import { BLOCS, FRAME_TERMS, type FrameGroup } from "./lexicon/frame-terms";
import { buildMatcher, tokensOf } from "./lexicon/matcher";

const match = buildMatcher<FrameGroup>(FRAME_TERMS);

/** At most this many frames a paragraph: the codebook's own coders seldom gave more. */
const MOST = 3;
/** A frame needs one typical word and a weak one, or the word that names it; more in long paragraphs. */
const LEAST = 1.6;
/** Share of the strongest frame's score that a further frame must have. */
const SHARE = 0.45;
/** Above this the strongest frame is sure, and more terms of it must not drive out the others. */
const ENOUGH = 4;
/** Words of an ordinary news paragraph; in longer ones chance hits grow, and so does what is asked. */
const USUAL_LENGTH = 45;
/** How much of the article's own mix of frames a paragraph starts with. */
const CONTEXT = 0.5;
/** Weight of each state named beyond the first. */
const STATE = 0.8;
/** A second hit of the same word says less than a new word. */
const REPEAT = 0.25;

type Scores = Map<Frame, number>;

/**
 * One to three frames for each body paragraph, by weighted terms of the Policy Frames Codebook's dimensions; the span is the
 * paragraph. What the article is mostly about tips the balance where a paragraph says little of its own.
 */
export function findFrames(doc: Document): readonly Finding[] {
  const sentences = new Map<number, Sentence[]>();
  for (const s of doc.sentences) sentences.set(s.paragraph, [...(sentences.get(s.paragraph) ?? []), s]);
  const rows = bodyParagraphs(doc).map((paragraph) => {
    const own = sentences.get(paragraph.index) ?? [];
    return { paragraph, own: scoreFrames(own), words: own.reduce((n, s) => n + s.words.length, 0) };
  });
  const mix = mixOf(rows.map((r) => r.own));
  return rows.flatMap(({ paragraph, own, words }) =>
    chooseFrames(own, mix, words).map(({ frame, confidence, rule }) => ({
      start: paragraph.start,
      end: paragraph.end,
      layer: "frame" as const,
      tag: frame,
      rule,
      confidence,
    })),
  );
}

/** Weight of the terms of each frame in these sentences. */
export function scoreFrames(sentences: readonly Sentence[]): Scores {
  const scores: Scores = new Map();
  const seen = new Map<string, number>();
  const add = (frame: Frame, weight: number) => scores.set(frame, (scores.get(frame) ?? 0) + weight);
  const states = new Set<string>();
  for (const sentence of sentences) {
    for (const state of statesIn(sentence.words)) states.add(state);
    for (const { entry, from } of match(tokensOf(sentence.words))) {
      // A march is a protest, March a month (and "early March" is not always tagged as one).
      if (/^(?:March|May)$/.test(sentence.words[from]?.text ?? "")) continue;
      const key = entry.key.join(" ");
      const times = seen.get(key) ?? 0;
      seen.set(key, times + 1);
      const factor = times === 0 ? 1 : times < 3 ? REPEAT : 0;
      add(entry.group.frame, entry.group.weight * factor);
      if (entry.group.also) add(entry.group.also.frame, entry.group.also.weight * factor);
    }
  }
  // Dealings between states are told by their names more than by words for diplomacy.
  if (states.size > 1) add("external-regulation-reputation", STATE * Math.min(4, states.size - 1));
  return scores;
}

/** The states a sentence names, each once: "Chinese" and "Beijing" are one. */
function statesIn(words: readonly Word[]): readonly string[] {
  return words.flatMap((word, i) => {
    if (!/^\p{Lu}/u.test(word.text)) return [];
    const one = nameOf(word);
    const two = words[i + 1] ? `${one} ${nameOf(words[i + 1] as Word)}` : one;
    return COUNTRY_NAMES.get(two)?.country ?? BLOCS.get(two) ?? COUNTRY_NAMES.get(one)?.country ?? BLOCS.get(one) ?? [];
  });
}

const nameOf = (word: Word): string => word.text.replace(/['’]s$|['’]$/, "").replace(/-.*$/, "");

/** The article's mix: each paragraph has one vote, shared among its frames. */
function mixOf(rows: readonly Scores[]): Scores {
  const mix: Scores = new Map();
  let votes = 0;
  for (const scores of rows) {
    const sum = [...scores.values()].reduce((a, b) => a + b, 0);
    if (sum === 0) continue;
    votes += 1;
    for (const [frame, score] of scores) mix.set(frame, (mix.get(frame) ?? 0) + score / sum);
  }
  for (const [frame, share] of mix) mix.set(frame, share / Math.max(1, votes));
  return mix;
}

function chooseFrames(
  own: Scores,
  mix: Scores,
  words: number,
): readonly { frame: Frame; confidence: number; rule: string }[] {
  const least = LEAST * Math.max(1, Math.sqrt(words / USUAL_LENGTH));
  const ranked = [...own]
    .map(([frame, score]) => ({ frame, score: score + CONTEXT * (mix.get(frame) ?? 0) * least }))
    .sort((a, b) => b.score - a.score || (a.frame < b.frame ? -1 : 1));
  const best = Math.min(ENOUGH, ranked[0]?.score ?? 0);
  const chosen = ranked.filter((r) => r.score >= least && r.score >= best * SHARE).slice(0, MOST);
  if (chosen.length > 0) {
    return chosen.map(({ frame, score }) => ({ frame, confidence: confidenceOf(score, least), rule: "frame/terms" }));
  }
  const main = [...mix].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  if (words < 5) return [];
  return main
    ? [{ frame: main[0], confidence: 0.3, rule: "frame/context" }]
    : [{ frame: "other", confidence: 0.3, rule: "frame/none" }];
}

const confidenceOf = (score: number, least: number): number =>
  Math.round(100 * Math.min(0.95, score / (score + least))) / 100;
