import { isShort, type Node } from "./groups";

/** Who bears a surname: the articles that also call them by it alone, and those that name them in full just once. */
interface Bearer {
  readonly full: string;
  readonly alone: Set<string>;
  readonly once: Set<string>;
}

/**
 * A surname alone with the full name that owns it: an article that calls somebody "Trump" throughout and once, late,
 * "Donald Trump" cannot know that both are one; the other articles can. Nobody owns a surname that two people bear alike.
 */
export function pairSurnames(nodes: readonly Node[]): readonly (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [];
  for (const [short, bearers] of readBearers(nodes)) {
    const [first, second] = [...bearers].sort((a, b) => b.alone.size - a.alone.size || (a.full < b.full ? -1 : 1));
    if (!first || second?.alone.size === first.alone.size) continue;
    // No article uses both forms for one: then two must at least know the full name.
    if (first.alone.size === 0 && first.once.size < 2) continue;
    const own = nodes.flatMap(({ entity }, i) => (fullNames(entity).includes(first.full) ? [i] : []));
    const alone = nodes.flatMap(({ entity }, i) => (isShort(entity) && entity.keys.includes(short) ? [i] : []));
    const [main, ...others] = own;
    if (main !== undefined) for (const i of [...others, ...alone]) out.push([main, i]);
  }
  return out;
}

function readBearers(nodes: readonly Node[]): readonly (readonly [string, readonly Bearer[]])[] {
  const out = new Map<string, Bearer[]>();
  for (const { source, entity } of nodes) {
    for (const full of fullNames(entity)) {
      const [given = "", short = ""] = full.split(" ");
      if (!entity.keys.includes(short)) continue;
      const list = out.get(short) ?? [];
      const bearer = list.find((b) => b.full === full) ?? { full, alone: new Set(), once: new Set() };
      if (!list.includes(bearer)) out.set(short, [...list, bearer]);
      if (entity.mentions.some((m) => m.form === "name" && !m.text.toLowerCase().includes(given)))
        bearer.alone.add(source);
      else if (entity.mentions.length === 1) bearer.once.add(source);
    }
  }
  return [...out].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** "donald trump" of a person's keys; a junior is somebody else. */
const fullNames = ({ type, keys }: Node["entity"]): readonly string[] =>
  type === "person" ? keys.filter((k) => /^\S+ \S+$/.test(k) && !/ (?:jr|sr|ii|iii|iv)$/.test(k)) : [];
