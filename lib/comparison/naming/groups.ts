import type { Entity } from "../../analysis/entity";

/** One entity of one article. */
export interface Node {
  readonly source: string;
  readonly entity: Entity;
}

export class Groups {
  private readonly of: number[];
  private readonly members: Map<number, number[]>;

  constructor(private readonly nodes: readonly Node[]) {
    this.of = nodes.map((_, i) => i);
    this.members = new Map(nodes.map((_, i) => [i, [i]]));
  }

  /** Joins two groups unless any two of their members cannot be one; `sure` joins two of one article too. */
  join(i: number, j: number, sure = false): void {
    const a = this.of[i] as number;
    const b = this.of[j] as number;
    if (a === b) return;
    const left = this.members.get(a) ?? [];
    const right = this.members.get(b) ?? [];
    for (const x of left)
      for (const y of right) if (conflict(this.nodes[x] as Node, this.nodes[y] as Node, sure)) return;
    for (const y of right) this.of[y] = a;
    this.members.set(
      a,
      [...left, ...right].sort((x, y) => x - y),
    );
    this.members.delete(b);
  }

  list(): readonly (readonly Node[])[] {
    return [...this.members.entries()]
      .sort((x, y) => (x[1][0] as number) - (y[1][0] as number))
      .map(([, at]) => at.map((i) => this.nodes[i] as Node));
  }
}

/** Why two entities cannot be one: two of one article, a country and its government, two people of one surname, two countries' bodies. */
function conflict(a: Node, b: Node, sure: boolean): boolean {
  const x = a.entity;
  const y = b.entity;
  if (a.source === b.source && !(sure && (isShort(x) !== isShort(y) || x.type !== "person"))) return true;
  if (x.government !== y.government) return true;
  if (x.type === "person" && y.type === "person") return firstNamesDiffer(x, y);
  // Of common things the owners named are asked below: "the Chinese-built port" stands in Peru.
  const common = x.head !== null && y.head !== null;
  if (!common && x.country && y.country && x.country !== y.country) return true;
  if ((x.type === "person") !== (y.type === "person") && (x.head || y.head)) return true;
  if (common && ownersDiffer(x, y)) return true;
  return (x.head === null) !== (y.head === null) && !x.keys.some((k) => k.includes(" ") && y.keys.includes(k));
}

/**
 * "the Andean strategy" and "a Fortress Americas strategy": names inside both, none in common. Where hardly any mention holds
 * a name, the few that do tell nothing ("the lawsuit", once "Friday's lawsuit").
 */
function ownersDiffer(x: Entity, y: Entity): boolean {
  if (x.keys.some((k) => y.keys.includes(k))) return false;
  const left = ownersOf(x);
  const right = ownersOf(y);
  if (left.size === 0 || right.size === 0) return false;
  return ![...left].some((o) => right.has(o));
}

/** The part of a thing's mentions that must name its owner before the owner tells it from others. */
const OWNED = 0.2;
const OWNERS = new WeakMap<Entity, ReadonlySet<string>>();

function ownersOf(entity: Entity): ReadonlySet<string> {
  const known = OWNERS.get(entity);
  if (known) return known;
  const out = new Set<string>();
  let owned = 0;
  const spoken = entity.mentions.filter((m) => m.form !== "pronoun");
  for (const { text } of spoken) {
    // The first word may have its capital from the sentence.
    const names = [...text.replace(/^\S+\s*/, "").matchAll(/\p{Lu}[\p{L}.]+/gu)];
    if (names.length > 0) owned += 1;
    for (const [word] of names) out.add(word.toLowerCase());
  }
  if (owned < OWNED * spoken.length) out.clear();
  OWNERS.set(entity, out);
  return out;
}

/** "George Bush" and "Barbara Bush"; "Mike" and "Michael", or a first name on one side only, do not differ. */
function firstNamesDiffer(x: Entity, y: Entity): boolean {
  const full = (e: Entity) => e.keys.filter((k) => k.includes(" "));
  const left = full(x);
  const right = full(y);
  if (left.length === 0 || right.length === 0 || left.some((k) => right.includes(k))) return false;
  const first = (k: string) => k.split(" ")[0] as string;
  return !left.some((k) => right.some((l) => first(k).slice(0, 3) === first(l).slice(0, 3)));
}

/** A person of whom only the surname is told. */
export const isShort = (e: Entity): boolean => e.type === "person" && !e.keys.some((k) => k.includes(" "));
