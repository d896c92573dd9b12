import { prepareCodebook, rankFrames } from "../../lib/analysis/frame/codebook";
import { readBare } from "../bare-document";
import { GUN_VIOLENCE } from "../codebooks/gun-violence";
import type { EvalSet } from "../eval-set";

interface Row {
  readonly id: string;
  readonly text: string;
}

/** The frame of a headline under a codebook of one subject, by the codebook's terms and examples alone. */
export const gvfcframes: EvalSet<Row> = {
  name: "gvfcframes",
  job: "frame of a headline (gun violence)",
  read: ({ id, text }) => ({ id, text: typeof text === "string" ? text : "" }),
  async predict(rows, { encode }) {
    const codebook = prepareCodebook(GUN_VIOLENCE, await encode(GUN_VIOLENCE.flatMap((f) => f.examples)));
    const read = rows.filter((r) => r.text.trim() !== "");
    const vectors = await encode(read.map((r) => r.text));
    const vectorOf = new Map(read.map((r, i) => [r.id, vectors[i]]));
    return rows.map(({ id, text }) => {
      const ranked = rankFrames(codebook, readBare(text).sentences, vectorOf.get(id));
      return { id, frame: ranked[0]?.frame ?? null };
    });
  },
  measures: [
    {
      name: "frame macro F1, untrained",
      path: ["macro_f1"],
      baseline: 0.695,
      published: "accuracy 0.842, fine-tuned BERT over nine frames by cross-validation (Liu et al. 2019)",
      must: 0.57,
      aim: 0.65,
    },
    { name: "accuracy", path: ["accuracy"], baseline: 0.729, published: null, must: null, aim: null },
  ],
};
