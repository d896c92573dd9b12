import type { Comparison } from "../../comparison/comparison";
import { tellSource } from "../../comparison/summary";
import { tell } from "../../words/told";
import type { Block } from "./block";
import type { Words } from "./words";

const MOST_OWN = 8;

/** For each source: what it says differently, leaves out, and says alone. */
export function divergencePart(comparison: Comparison, { say, told, name }: Words): readonly Block[] {
  if (comparison.divergence.length === 0) return [];
  const numbers = new Map(comparison.claims.map((claim, i) => [claim.id, String(i + 1)]));
  const list = (ids: readonly string[]) =>
    ids.length === 0 ? say("none") : ids.map((id) => numbers.get(id) ?? id).join(", ");
  return [
    { heading: 2, line: [say("diverges")], id: "divergence" },
    ...comparison.divergence.flatMap((d): readonly Block[] => {
      const own = d.own.slice(0, MOST_OWN);
      const more = d.own.length - own.length;
      return [
        { heading: 3, line: [{ words: name(d.source) }], id: `divergence-${d.source}` },
        { line: [{ words: tell(told, tellSource(d, comparison.claims)) }] },
        { line: [`${say("differs", { list: list(d.differs) })} ${say("leavesOut", { list: list(d.silent) })}`] },
        ...(own.length > 0
          ? [
              { line: [say("alone")] },
              {
                list: [...own.map((c) => [{ quote: c.quote }]), ...(more > 0 ? [[say("more", { count: more })]] : [])],
              },
            ]
          : []),
      ];
    }),
  ];
}
