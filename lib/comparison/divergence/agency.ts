import type { Word } from "../../text/parse";
import { overlaps, type Span } from "../../text/span";
import type { Difference } from "../comparison";
import type { ReadMention } from "../mention";
import type { StoryEntity } from "../naming";
import { quoteOf } from "./evidence";

/** Who does it: the subject of a verb that two mentions share, or the one after "by". */
interface Agent extends Span {
  /** "" where the passive leaves it out. */
  readonly entity: string;
  readonly verb: string;
}

/**
 * The same act with another actor, or with none ("the law was changed" against "Congress changed the law"). Only acts
 * that both mentions name with one verb are compared: two different verbs may well have two different subjects.
 */
export function findAgencyDifference(
  mentions: readonly ReadMention[],
  entities: readonly StoryEntity[],
): Difference | null {
  const agents = mentions.map((m) => findAgents(m, entities));
  for (const [i, left] of agents.entries()) {
    for (const [j, right] of agents.entries()) {
      const [a, b] = [mentions[i] as ReadMention, mentions[j] as ReadMention];
      if (j <= i || a.mention.source === b.mention.source) continue;
      for (const x of left) {
        const y = right.find((r) => r.verb === x.verb && r.entity !== x.entity);
        if (!y) continue;
        const evidence = [quoteOf(a, x), quoteOf(b, y)];
        return {
          kind: "agency",
          rule: x.entity && y.entity ? "divergence/another-agent" : "divergence/agent-left-out",
          text: evidence.map((e) => `“${e.quote}”`).join(" against "),
          evidence,
        };
      }
    }
  }
  return null;
}

function findAgents(m: ReadMention, entities: readonly StoryEntity[]): readonly Agent[] {
  const named = entities.flatMap((entity) =>
    entity.members
      .filter((member) => member.source === m.mention.source)
      .flatMap((member) => member.entity.mentions)
      .filter((mention) => overlaps(mention, m.mention))
      .map((mention) => ({ start: mention.start, end: mention.end, id: entity.id })),
  );
  const { words } = m;
  return words.flatMap((verb, i) => {
    if (!isFullVerb(verb)) return [];
    const passive = isPassive(words, i);
    const actor = passive ? behindBy(words, i, named) : lastBefore(words, i, named);
    if (!passive && !actor) return [];
    const from = passive ? (words[Math.max(0, i - 1)] as Word).start : (actor as Span).start;
    const to = passive && actor ? actor.end : verb.end;
    return [{ start: from, end: Math.max(to, verb.end), entity: actor?.id ?? "", verb: verb.lemma }];
  });
}

const REPORTING = new Set("say tell announce report note add state call describe".split(" "));

const isFullVerb = (word: Word): boolean =>
  word.tags.includes("Verb") && !/Auxiliary|Copula|Modal|Gerund/.test(word.tags.join()) && !REPORTING.has(word.lemma);

function isPassive(words: readonly Word[], i: number): boolean {
  const verb = words[i] as Word;
  if (!/PastTense|Participle/.test(verb.tags.join())) return false;
  return words.slice(Math.max(0, i - 3), i).some((w) => /^(?:is|are|was|were|been|being|be)$/.test(w.normal));
}

type Named = Span & { readonly id: string };

function behindBy(words: readonly Word[], i: number, named: readonly Named[]): Named | undefined {
  const by = words.slice(i + 1, i + 5).find((w) => w.normal === "by");
  return by && named.find((n) => n.start >= by.end && n.start - by.end < 40);
}

/** The nearest entity before the verb with no other full verb in between. */
function lastBefore(words: readonly Word[], i: number, named: readonly Named[]): Named | undefined {
  const verb = words[i] as Word;
  const previous = words.slice(0, i).findLast((w) => isFullVerb(w));
  return named.filter((n) => n.end <= verb.start && n.start >= (previous?.end ?? 0) && verb.start - n.end < 60).at(-1);
}
