import model from "./model/meanings.json";

/** Numbers in a vector. */
export const MEANING_SIZE = 100;

const place = new Map(model.stems.split(" ").map((stem, i) => [stem, i]));
const bytes = Int8Array.from(atob(model.bytes), (c) => c.charCodeAt(0));

/**
 * Where a word stands among words, by what it is used beside (GloVe, Pennington, Socher, Manning 2014); 100 numbers of
 * one byte, all vectors of about one length. Null for a stem that is not among the 20,000 commonest words.
 */
export function meaningOf(stem: string): Int8Array | null {
  const at = place.get(stem);
  return at === undefined ? null : bytes.subarray(at * MEANING_SIZE, (at + 1) * MEANING_SIZE);
}
