import { contains, overlaps } from "../../text/span";
import type { Difference } from "../comparison";
import type { ReadMention } from "../mention";
import type { StoryEntity } from "../naming";
import { quoteOf } from "./evidence";

/** Loaded or evaluative words that not all use, or another name for one and the same actor. */
export function findWordingDifference(
  mentions: readonly ReadMention[],
  entities: readonly StoryEntity[],
): Difference | null {
  return loadedApart(mentions) ?? namesApart(mentions, entities);
}

const PLAIN = new Set(["hedge", "booster"]);

function loadedApart(mentions: readonly ReadMention[]): Difference | null {
  const loaded = mentions.map((m) =>
    m.analysis.wording.filter((f) => !PLAIN.has(f.tag) && contains(m.mention, f)).map((f) => quoteOf(m, f)),
  );
  const used = loaded.flat();
  const sourcesWith = new Set(used.map((q) => q.source));
  const plain = mentions.filter((m) => !sourcesWith.has(m.mention.source));
  const words = new Set(used.map((q) => q.quote.toLowerCase()));
  if (used.length === 0 || (plain.length === 0 && words.size === 1)) return null;
  return {
    kind: "wording",
    rule: "divergence/loaded-words",
    text: `${used.map((q) => `“${q.quote}”`).join(", ")}${plain.length > 0 ? " against plainer words" : ""}`,
    evidence: [...used, ...plain.map(({ mention: { source, start, end, quote } }) => ({ source, start, end, quote }))],
  };
}

/** Names as the texts write them, without article and case: "the port" and "Port" are no difference. */
const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|a|an)\s+/, "")
    .replace(/['’]s$/, "");

function namesApart(mentions: readonly ReadMention[], entities: readonly StoryEntity[]): Difference | null {
  for (const entity of entities) {
    const forms = mentions.flatMap((m) =>
      entity.members
        .filter((member) => member.source === m.mention.source)
        .flatMap((member) => member.entity.mentions)
        .filter((x) => x.form !== "pronoun" && overlaps(x, m.mention) && contains(m.mention, x))
        .map((x) => quoteOf(m, x)),
    );
    const bySource = new Map(forms.map((q) => [q.source, q]));
    const names = new Set([...bySource.values()].map((q) => fold(q.quote)));
    const unlike = [...names].filter((n) => ![...names].some((o) => o !== n && (o.includes(n) || n.includes(o))));
    if (bySource.size < 2 || unlike.length < 2) continue;
    const evidence = [...bySource.values()];
    return {
      kind: "wording",
      rule: "divergence/other-name",
      text: evidence.map((e) => `“${e.quote}”`).join(" against "),
      evidence,
    };
  }
  return null;
}
