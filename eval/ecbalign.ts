import { type Around, openAround } from "../lib/comparison/alignment/around";
import { centerVectors } from "../lib/comparison/alignment/center";
import { prepareComparison, textOf } from "../lib/comparison/compare";
import type { Passage } from "../lib/comparison/passage";
import { weighTerms } from "../lib/comparison/weights";
import type { Encode } from "../lib/text/embed";
import { readCutDocument } from "./cut-document";
import type { Raw } from "./eval-set";

export type Place = readonly [doc: string, sentence: number];

/** An event: its documents cut into sentences, and which of them are asked about. */
export interface EcbEvent {
  readonly id: string;
  readonly docs: readonly {
    readonly id: string;
    readonly sentences: readonly { readonly i: number; readonly text: string; readonly annotated: boolean }[];
  }[];
}

/** What a system may see of a row: no mentions, no pairs. */
export const readEcbEvent = (raw: Raw): EcbEvent => ({
  id: raw.id,
  docs: (raw as unknown as EcbEvent).docs.map(({ id, sentences }) => ({
    id,
    sentences: sentences.map(({ i, text, annotated }) => ({ i, text, annotated })),
  })),
});

/** Every pair of sentences asked about, of two documents; null where a sentence states nothing that the product aligns. */
export async function comparePairs(
  { docs }: EcbEvent,
  encode: Encode,
): Promise<readonly { readonly a: Place; readonly b: Place; readonly like: Around | null }[]> {
  const read = docs.map(readCutDocument);
  const prepared = prepareComparison(
    read.map((d) => d.article),
    read.map((d) => d.analysis),
  );
  const passages = new Map<string, Passage[]>();
  const byId = new Map(read.map((d) => [d.id, d]));
  for (const passage of prepared.passages) {
    const name = `${passage.source} ${byId.get(passage.source)?.sentenceAt(passage.sentence.start)}`;
    passages.set(name, [...(passages.get(name) ?? []), passage]);
  }
  const asked = docs.flatMap((d) => d.sentences.filter((s) => s.annotated).map((s): Place => [d.id, s.i]));
  const passagesAt = (place: Place) => passages.get(place.join(" ")) ?? [];
  // The other sentences of the event are never compared: the encoder need not see them.
  const seen = asked.flatMap(passagesAt);
  const encoded = await encode(seen.map((p) => textOf(prepared, p)));
  const vectors = new Map(seen.map((p, i) => [p, encoded[i] as Float32Array]));
  const centered = centerVectors(seen, (p) => vectors.get(p) as Float32Array);
  const compare = openAround(centered, weighTerms(prepared.passages));
  return asked.flatMap((a, i) =>
    asked
      .slice(i + 1)
      .filter((b) => a[0] !== b[0])
      .map((b) => {
        const all = passagesAt(a).flatMap((x) => passagesAt(b).map((y) => compare(x, y)));
        const best = all.reduce<Around | null>((x, y) => (x && x.letters >= y.letters ? x : y), null);
        return { a, b, like: best };
      }),
  );
}
