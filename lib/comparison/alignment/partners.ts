import { RELATIONAL } from "../../analysis/lexicon/relations";
import { overlaps } from "../../text/span";
import type { Statement } from "../passage";

/**
 * Whether two statements tell of the same relation with other partners: a free trade agreement with the United States
 * is not one with China, however alike the rest. Each side names an actor that the other's sentence never mentions,
 * and what they share is a relation.
 */
export function haveOtherPartners(a: Statement, b: Statement): boolean {
  const relation = a.terms.some((t) => RELATIONAL.has(t.key) && b.terms.some((u) => u.key === t.key));
  return relation && hasStranger(a, b) && hasStranger(b, a);
}

const hasStranger = (own: Statement, other: Statement): boolean => {
  const known = new Set(other.passage.parties.map((p) => p.key));
  return own.passage.parties.some((p) => overlaps(p, own) && !known.has(p.key));
};
