import type { Sentence } from "../../text/parse";
import type { Span } from "../../text/span";
import { FRAME_TERMS, type FrameGroup } from "../lexicon/frame-terms";
import { GENERIC_FRAME_TERMS, GENERIC_FRAMES, type GenericFrame } from "../lexicon/generic-frame-terms";
import { buildMatcher, type Group, type Matcher, tokensOf } from "../lexicon/matcher";
import model from "../model/frames.json";
import { type ReadArticle, readGenericFeatures } from "./generic-feature";

/** How far an article as a whole uses one generic frame, and the sentences that carry it. */
export interface ArticleFrame {
  readonly frame: GenericFrame;
  /** 0..1; from 0.5 on the article has the frame. */
  readonly score: number;
  /** At most three sentences, the strongest first, each with its words of the frame (offsets into the article's text). */
  readonly evidence: readonly (Span & { readonly words: readonly Span[] })[];
}

interface Head {
  readonly bias: number;
  readonly words: readonly number[];
  /** For the mean vector of the sentences; none where the head reads words alone. */
  readonly vector?: readonly number[];
}

const heads: Readonly<Record<string, { readonly plain: Head; readonly full: Head }>> = model.frames;
const MOST = 3;

/**
 * Conflict, resolution, economic, moral and human interest: the generic news frames (Semetko and Valkenburg 2000) of one
 * article, in this order. `vectors` are those of its sentences from the product's encoder, all or some of them; without them
 * the frames are read from words alone, less surely (see model/frames.md). Trained on articles about one subject.
 */
export function readGenericFrames(
  article: ReadArticle,
  vectors: readonly Float32Array[] = [],
): readonly ArticleFrame[] {
  const features = readGenericFeatures(article);
  const mean = meanVector(vectors);
  return GENERIC_FRAMES.map((frame) => {
    const { plain, full } = heads[frame] as { plain: Head; full: Head };
    const score = mean
      ? full.bias + dot(full.words, features) + dot(full.vector ?? [], mean)
      : plain.bias + dot(plain.words, features);
    return {
      frame,
      score: Math.round(1000 / (1 + Math.exp(-score))) / 1000,
      evidence: findCarriers(article.document.sentences, frame),
    };
  });
}

/** The mean of some vectors, of length one; null where there are none. */
export function meanVector(vectors: readonly Float32Array[]): Float32Array | null {
  const [first] = vectors;
  if (!first) return null;
  const sum = new Float32Array(first.length);
  for (const v of vectors) for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] as number) + (v[i] as number);
  const length = Math.sqrt(dot(sum, sum)) || 1;
  return sum.map((x) => x / length);
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

const POLICY: Partial<Record<GenericFrame, FrameGroup["frame"]>> = { economic: "economic", moral: "morality" };
const carriers = new Map<GenericFrame, Matcher<Group>>(
  GENERIC_FRAMES.map((frame) => [
    frame,
    buildMatcher<Group>([
      ...GENERIC_FRAME_TERMS.filter((g) => g.frame === frame),
      ...FRAME_TERMS.filter((g) => g.frame === POLICY[frame]),
    ]),
  ]),
);

/** The sentences with the most words of a frame for their length. */
function findCarriers(sentences: readonly Sentence[], frame: GenericFrame): ArticleFrame["evidence"] {
  const match = carriers.get(frame) as Matcher<Group>;
  return sentences
    .map((sentence) => {
      const hits = match(tokensOf(sentence.words));
      const weight = hits.reduce((sum, { entry }) => sum + entry.group.weight, 0);
      const words = hits.flatMap(({ from, to }) => {
        const first = sentence.words[from];
        const last = sentence.words[to - 1];
        return first && last && last.end > first.start ? [{ start: first.start, end: last.end }] : [];
      });
      return { sentence, words, weight: weight / Math.sqrt(Math.max(8, sentence.words.length)) };
    })
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.weight - a.weight || a.sentence.start - b.sentence.start)
    .slice(0, MOST)
    .map(({ sentence: { start, end }, words }) => ({ start, end, words }));
}
