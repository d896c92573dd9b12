import type { Comparison, PairDivergence, TimeMark, VoiceShare } from "@/lib/comparison/comparison";
import { textWidth } from "@/lib/export/picture/letters";
import type { Drawing, SvgNode } from "@/lib/export/picture/picture";
import { spanOf } from "../fixtures/comparison";

/** The comparison with voices, pairs and times made up for as many sources as it has: uneven, with nothing and with all. */
export function withShares(comparison: Comparison): Comparison {
  const { sources } = comparison;
  const voices: VoiceShare[] = sources.map(({ id }, n) => {
    const [direct, indirect, vague, hearsay] = [3 * n, 40 - 3 * n, n === 2 ? 0 : 1, 1200 * (n % 2)];
    const author = 400 + 137 * n;
    return {
      source: id,
      words: author + direct + indirect + vague + hearsay,
      named: { direct, indirect },
      unnamed: { direct: vague, indirect: hearsay },
      author,
      speakers: [],
    };
  });
  const pairs: PairDivergence[] = sources.flatMap((a, n) =>
    sources.slice(n + 1).map((b, m) => ({
      a: a.id,
      b: b.id,
      score: n === 0 && m === 0 ? 1 : ((n * 31 + m * 17) % 97) / 97,
      both: ["c1"],
      differ: [],
      apart: ["c2", "c3"],
    })),
  );
  const said = { ...spanOf("s1", "opened in March"), quote: "opened in March" };
  const dates = ["1891", "2009", "2009-05", "2031-03", "2031-04-02", "2036"];
  const times: TimeMark[] = sources.flatMap(({ id, published }, n) =>
    dates
      .filter((_, at) => (at + n) % 3 !== 0)
      .map((date) => ({
        ...said,
        source: id,
        date,
        claim: date === "2031-03" ? "c3" : null,
        ahead: published !== null && date > published,
      })),
  );
  return { ...comparison, voices, pairs, times };
}

/** With names that are as long as names get. */
export const longNamed = (comparison: Comparison): Comparison => ({
  ...comparison,
  sources: comparison.sources.map((source, n) => ({
    ...source,
    outlet: `The ${source.outlet} of the Northern Islands and the Western Sound, ${n + 1}th printing`,
  })),
  targets: comparison.targets.map((target, n) =>
    n > 0 ? target : { ...target, name: "the company that ran the ferry between the town and the island" },
  ),
  stances: comparison.stances.map((stance) =>
    stance.target === comparison.targets[0]?.name
      ? { ...stance, target: "the company that ran the ferry between the town and the island" }
      : stance,
  ),
});

export const nodesOf = (nodes: readonly SvgNode[]): SvgNode[] =>
  nodes.flatMap((node) => [node, ...nodesOf(node.inner)]);

export interface Box {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the words of a drawing stand, by the widths that letters have. */
export function boxesOf({ nodes }: Drawing): Box[] {
  return nodesOf(nodes).flatMap(({ tag, attrs, words }) => {
    if (tag !== "text" || !words) return [];
    const size = Number(attrs["font-size"]);
    const wide = textWidth(words, size, attrs["font-weight"] === 600);
    const anchor = attrs["text-anchor"] ?? "start";
    const left = Number(attrs.x) - (anchor === "middle" ? wide / 2 : anchor === "end" ? wide : 0);
    const base = Number(attrs.y);
    return [{ words, left, right: left + wide, top: base - 0.75 * size, bottom: base + 0.2 * size }];
  });
}

const EPSILON = 0.5;

/** Pairs of words that cover each other. */
export function overlapsOf(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, n) =>
    boxes
      .slice(n + 1)
      .filter(
        (b) =>
          a.left < b.right - EPSILON &&
          b.left < a.right - EPSILON &&
          a.top < b.bottom - EPSILON &&
          b.top < a.bottom - EPSILON,
      )
      .map((b) => `${a.words} | ${b.words}`),
  );
}
