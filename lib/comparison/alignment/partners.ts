import { RELATIONAL } from "../../analysis/lexicon/relations";
import { overlaps } from "../../text/span";
import type { Statement } from "../passage";
import { remember } from "./memory";

/**
 * Whether two statements tell of the same relation with other partners: a free trade agreement with the United States
 * is not one with China, however alike the rest. Each side names an actor that the other's sentence never mentions,
 * and what they share is a relation.
 */
export function openPartners(): (a: Statement, b: Statement) => boolean {
  const read = remember(readPartners);
  return (a, b) => {
    const left = read(a);
    const right = read(b);
    return (
      left.relations.some((key) => right.relations.includes(key)) &&
      hasStranger(left, right) &&
      hasStranger(right, left)
    );
  };
}

interface Partners {
  readonly relations: readonly string[];
  /** Whom the clause names. */
  readonly own: readonly string[];
  /** Whom its sentence names. */
  readonly known: ReadonlySet<string>;
}

const readPartners = (statement: Statement): Partners => ({
  relations: statement.terms.map((t) => t.key).filter((key) => RELATIONAL.has(key)),
  own: statement.passage.parties.filter((p) => overlaps(p, statement)).map((p) => p.key),
  known: new Set(statement.passage.parties.map((p) => p.key)),
});

const hasStranger = (a: Partners, b: Partners): boolean => a.own.some((key) => !b.known.has(key));
