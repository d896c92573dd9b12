import type { PassageRule } from "./block";

/**
 * A short line between two pieces of furniture near the end of a page: a slogan between the list of offers and the
 * button. Not between captions, and not in the first half, where a title stands between menus.
 */
export const between: PassageRule = {
  reason: "subscribe",
  find: (blocks, taken) =>
    blocks.flatMap((b, i) => {
      const before = taken.get(i - 1);
      const behind = taken.get(i + 1);
      const bounded = before === "subscribe" && (behind === "subscribe" || behind === "about");
      return bounded && !taken.has(i) && b.words <= 20 && i >= blocks.length / 2 ? [i] : [];
    }),
};
