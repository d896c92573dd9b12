/**
 * The beginning of a text, at most `most` UTF-16 units, never ending in half of a sign. Halves that the text itself holds
 * become U+FFFD: whatever is made of it can stand in an address (`encodeURIComponent` throws on a half).
 */
export const cutTo = (text: string, most: number): string =>
  text
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .slice(0, most)
    .replace(/\p{Surrogate}$/u, "");
