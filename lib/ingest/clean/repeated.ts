import type { Block, PassageRule } from "./block";

// Above this share of three-word runs a passage says nothing of its own; a summary in other words stays far below.
const REPEATED = 0.85;
const FEWEST_WORDS = 10;
const MOST_PLACES = 20;

/**
 * A passage that stands in the text twice: the words of a picture or film taken from the article, or a pull quote.
 *
 * Such a passage can be put together from several paragraphs, so it is held against all that stands before it. A pull
 * quote can also come before what it copies: a block goes, too, when one longer block behind it holds all of it.
 */
export const repeated: PassageRule = {
  reason: "caption",
  find(blocks) {
    const own = blocks.map(runs);
    const first = new Map<string, number>();
    own.forEach((list, i) => {
      for (const run of list) if (!first.has(run)) first.set(run, i);
    });
    const gone = new Set<number>();
    blocks.forEach((block, i) => {
      const mine = own[i] ?? [];
      const copied = mine.filter((run) => (first.get(run) as number) < i).length;
      if (i > 0 && canRepeat(block) && copied / mine.length >= REPEATED) gone.add(i);
    });
    const later = placesOf(own, gone);
    blocks.forEach((block, i) => {
      if (i === 0 || gone.has(i) || !canRepeat(block)) return;
      const mine = own[i] ?? [];
      const held = new Map<number, number>();
      for (const run of mine) for (const j of later.get(run) ?? []) held.set(j, (held.get(j) ?? 0) + 1);
      const isHeld = ([j, count]: readonly [number, number]) =>
        j > i && !gone.has(j) && (own[j]?.length ?? 0) > mine.length && count / mine.length >= REPEATED;
      if ([...held].some(isHeld)) gone.add(i);
    });
    return [...gone];
  },
};

function placesOf(
  own: readonly (readonly string[])[],
  gone: ReadonlySet<number>,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  own.forEach((list, i) => {
    if (gone.has(i)) return;
    for (const run of new Set(list)) {
      const there = places.get(run);
      // A run that returns everywhere says nothing of copying, and would make long texts slow.
      if (!there) places.set(run, [i]);
      else if (there.length < MOST_PLACES) there.push(i);
    }
  });
  return places;
}

// Short lines repeat by nature: headings, refrains.
const canRepeat = (block: Block): boolean => block.words >= FEWEST_WORDS && block.closed;

const runs = (block: Block): readonly string[] => {
  const words = block.plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`);
};
