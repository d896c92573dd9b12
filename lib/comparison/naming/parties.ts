import { stemmer } from "stemmer";
import type { Node } from "./groups";

/**
 * "Democrats", "the Democratic Party" and "Democratic" alone: a party, its people and its adjective are one side, in one
 * article too.
 */
export function pairParties(nodes: readonly Node[]): readonly (readonly [number, number])[] {
  const stemsOf = ({ entity }: Node): readonly string[] =>
    entity.keys.flatMap((k) => {
      const party = /^(\S+) party$/.exec(k)?.[1] ?? (k.includes(" ") ? null : k);
      return party === null ? [] : [stemmer(party)];
    });
  const isParty = ({ entity }: Node) =>
    entity.type === "group" || (entity.type === "organization" && entity.keys.some((k) => /^\S+ party$/.test(k)));
  const of = new Map<string, number[]>();
  nodes.forEach((node, i) => {
    if (node.entity.head !== null || !isParty(node)) return;
    for (const stem of stemsOf(node)) of.set(stem, [...(of.get(stem) ?? []), i]);
  });
  nodes.forEach((node, i) => {
    const [only, second] = node.entity.keys;
    if (node.entity.head !== null || isParty(node) || node.entity.type === "person" || !only || second) return;
    const at = of.get(stemmer(only));
    if (at && !only.includes(" ")) at.push(i);
  });
  return [...of.values()].flatMap((at) => at.slice(1).map((i) => [at[0] as number, i] as const));
}
