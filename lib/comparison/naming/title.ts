import type { Entity } from "../../analysis/entity";
import type { Node } from "./groups";

export const weight = (members: readonly Node[]): number =>
  new Set(members.map((m) => m.source)).size * 1000 + members.reduce((n, m) => n + m.entity.mentions.length, 0);

export const typeOf = (members: readonly Node[]): Entity["type"] => {
  const count = new Map<Entity["type"], number>();
  for (const { entity } of members)
    count.set(entity.type, (count.get(entity.type) ?? 0) + (entity.type === "thing" && !entity.head ? 0.1 : 1));
  return [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "thing";
};

/**
 * The name that most articles give; of those equally frequent the longer, then the first in the alphabet. A common thing
 * is called as it is mostly called ("extension", not the "short-term extension" of one article), with its owner if it has one.
 */
export function nameOf(members: readonly Node[]): string {
  const count = new Map<string, number>();
  if (members.some((m) => m.entity.head !== null)) {
    const heads = new Set(members.map((m) => m.entity.head));
    for (const { entity } of members) {
      for (const { text, form } of entity.mentions) {
        if (form === "pronoun") continue;
        const bare = text
          .replace(/^(?:the|a|an|this|these|that|those|his|her|its|their|our|any|some|no)\s+/i, "")
          .replace(/\s+/g, " ");
        const word =
          /^\p{Lu}\p{Ll}+$/u.test(bare) && heads.has(bare.toLowerCase().replace(/s$/, "")) ? bare.toLowerCase() : bare;
        count.set(word, (count.get(word) ?? 0) + 1);
      }
    }
    const owned = [...count].filter(([form]) => /\s/.test(form) && /\p{Lu}/u.test(form));
    const named = members.some((m) => m.entity.mentions.some((x) => x.form === "name"));
    // Of names used once each the shortest is the plainest: "Chancay port".
    if (named && owned.length > 0)
      return (
        [...owned].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ""
      );
    return most([...count]);
  }
  for (const { entity } of members) count.set(entity.name, (count.get(entity.name) ?? 0) + 1);
  const name = most([...count]);
  // "LIMA" opens a report, "Lima" is the name.
  const low = [...count.keys()].find((n) => n !== name && n.toUpperCase() === name);
  return low ?? name;
}

const most = (forms: readonly (readonly [string, number])[]): string =>
  [...forms].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "";
