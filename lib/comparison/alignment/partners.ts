import { RELATIONAL } from "../../analysis/lexicon/relations";
import type { Statement, Term } from "../passage";

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
  const known = new Set(other.passage.terms.map((t) => t.key));
  return partners(own).some((t) => !known.has(t.key));
};

const partners = (s: Statement): readonly Term[] => s.terms.filter((t) => t.kind === "entity" && t.actor);
