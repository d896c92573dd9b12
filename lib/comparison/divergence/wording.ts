import { areRelated, rarityOf } from "../../analysis/word-model";
import { contains, overlaps } from "../../text/span";
import type { Difference } from "../comparison";
import type { ReadMention } from "../mention";
import type { StoryEntity } from "../naming";
import { against, quoted, told } from "../told";
import { differenceOf, inQuotes, quoteOf, termsOf } from "./evidence";

/** Loaded or evaluative words that not all use, another name for one and the same actor, or another word for one deed. */
export function findWordingDifference(
  mentions: readonly ReadMention[],
  entities: readonly StoryEntity[],
): Difference | null {
  return loadedApart(mentions) ?? namesApart(mentions, entities) ?? wordsApart(mentions) ?? tellingApart(mentions);
}

const PLAIN = new Set(["hedge", "booster"]);

function loadedApart(mentions: readonly ReadMention[]): Difference | null {
  const loaded = mentions.map((m) =>
    m.analysis.wording.filter((f) => !PLAIN.has(f.tag) && contains(m.mention, f)).map((f) => quoteOf(m, f)),
  );
  // What all sources say in the same words sets nobody apart.
  const sources = new Set(mentions.map((m) => m.mention.source)).size;
  const common = (q: { quote: string }) =>
    new Set(loaded.flat().flatMap((o) => (o.quote.toLowerCase() === q.quote.toLowerCase() ? o.source : []))).size;
  const used = loaded.flat().filter((q) => common(q) < sources);
  const sourcesWith = new Set(used.map((q) => q.source));
  const plain = mentions.filter((m) => !sourcesWith.has(m.mention.source));
  const words = new Set(used.map((q) => q.quote.toLowerCase()));
  if (used.length === 0 || (plain.length === 0 && words.size === 1)) return null;
  return differenceOf(
    "wording",
    "divergence/loaded-words",
    plain.length > 0 ? told("plainerWords", { quotes: quoted(used) }) : told("words", { words: quoted(used) }),
    [...used, ...plain.map(({ mention: { source, start, end, quote } }) => ({ source, start, end, quote }))],
  );
}

/**
 * Names as the texts write them, without article, owner, case and dots: "the port" and "its port", "E.U." and "EU" are no
 * difference; "our port" is one. A pronoun alone is no name: "".
 */
const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|a|an|this|these|those|its|their|his|her)(?:\s+|$)/, "")
    .replace(/['’]s?$/, "")
    .replaceAll(".", "");

/** "European Union" and "EU": the short form of a name chooses no other word. */
const isShort = (short: string, long: string): boolean =>
  short ===
  long
    .split(/[\s-]+/)
    .map((word) => word[0])
    .join("");

const isVariant = (a: string, b: string): boolean => a.includes(b) || b.includes(a) || isShort(a, b) || isShort(b, a);

function namesApart(mentions: readonly ReadMention[], entities: readonly StoryEntity[]): Difference | null {
  for (const entity of entities) {
    const forms = mentions.flatMap((m) =>
      entity.members
        .filter((member) => member.source === m.mention.source)
        .flatMap((member) => member.entity.mentions)
        .filter((x) => x.form !== "pronoun" && overlaps(x, m.mention) && contains(m.mention, x))
        .map((x) => quoteOf(m, x))
        .filter((q) => fold(q.quote) !== ""),
    );
    const bySource = new Map(forms.map((q) => [q.source, q]));
    const names = new Set([...bySource.values()].map((q) => fold(q.quote)));
    const unlike = [...names].filter((n) => ![...names].some((o) => o !== n && isVariant(o, n)));
    if (bySource.size < 2 || unlike.length < 2) continue;
    const evidence = [...bySource.values()].filter((q) => unlike.includes(fold(q.quote)));
    return differenceOf("wording", "divergence/other-name", against(inQuotes(evidence)), evidence);
  }
  return null;
}

/** One deed in two words that stand for one another: "postponed" against "delayed". */
function wordsApart(mentions: readonly ReadMention[]): Difference | null {
  const deeds = mentions.map((m) => termsOf(m).filter((t) => t.kind === "predicate"));
  for (const [i, a] of mentions.entries()) {
    for (const [j, b] of mentions.entries()) {
      const [left, right] = [deeds[i] ?? [], deeds[j] ?? []];
      if (j <= i || a.mention.source === b.mention.source) continue;
      const alone = (own: typeof left, other: typeof left) => own.filter((t) => !other.some((o) => o.key === t.key));
      for (const x of alone(left, right)) {
        const y = alone(right, left).find((o) => areRelated(x.key, o.key));
        if (!y) continue;
        const evidence = [quoteOf(a, x), quoteOf(b, y)];
        return differenceOf("wording", "divergence/other-word", against(inQuotes(evidence)), evidence);
      }
    }
  }
  return null;
}

/** Two mentions that share less than this of their words say the same in other words. */
const ALIKE = 0.5;
/** Words shown a mention: the rarest say most. */
const SHOWN = 2;

/** The same told in words that are mostly others; shown are the rarest that a mention has alone. */
function tellingApart(mentions: readonly ReadMention[]): Difference | null {
  const words = mentions.map((m) => termsOf(m).filter((t) => t.kind !== "entity"));
  for (const [i, a] of mentions.entries()) {
    for (const [j, b] of mentions.entries()) {
      const [left, right] = [words[i] ?? [], words[j] ?? []];
      if (j <= i || a.mention.source === b.mention.source) continue;
      const [x, y] = [new Set(left.map((t) => t.key)), new Set(right.map((t) => t.key))];
      const common = [...x].filter((k) => y.has(k)).length;
      if (common >= ALIKE * Math.sqrt(x.size * y.size)) continue;
      const own = (m: ReadMention, list: typeof left, other: ReadonlySet<string>) =>
        list
          .filter((t) => t.kind !== "name" && !other.has(t.key))
          .sort((p, q) => rarityOf(q.key) - rarityOf(p.key) || p.start - q.start)
          .slice(0, SHOWN)
          .sort((p, q) => p.start - q.start)
          .map((t) => quoteOf(m, t));
      const [mine, theirs] = [own(a, left, y), own(b, right, x)];
      if (mine.length === 0 || theirs.length === 0) continue;
      return differenceOf("wording", "divergence/other-words", against([quoted(mine), quoted(theirs)]), [
        ...mine,
        ...theirs,
      ]);
    }
  }
  return null;
}
