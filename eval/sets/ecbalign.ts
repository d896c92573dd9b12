import { weighAround } from "../../lib/comparison/alignment/look";
import { MODEL } from "../../lib/comparison/alignment/model";
import { comparePairs, type EcbEvent, readEcbEvent } from "../ecbalign";
import type { EvalSet } from "../eval-set";

/** Nothing is known of a sentence that states nothing: it stands behind all others. */
const UNKNOWN = -100;

/** How likely two sentences of different articles tell of the same, as the alignment of claims weighs them. */
export const ecbalign: EvalSet<EcbEvent> = {
  name: "ecbalign",
  job: "the same claim across articles",
  read: readEcbEvent,
  predict: async (rows, { encode }) => {
    const out = [];
    for (const event of rows) {
      const pairs = (await comparePairs(event, encode)).map(({ a, b, like }) => ({
        a,
        b,
        score: like ? weighAround(like, MODEL.around) : UNKNOWN,
      }));
      out.push({ id: event.id, pairs });
    }
    return out;
  },
  measures: [
    {
      name: "mean AP",
      path: ["mean_ap"],
      baseline: 0.683,
      published: null,
      must: 0.733,
      aim: null,
    },
  ],
};
