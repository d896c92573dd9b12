import type { Analysis } from "../analysis/analyze";
import { type Article, unread } from "../ingest/article";
import { readWords } from "../text/read-words";
import type { AlignedClaim } from "./alignment";
import type { Ground, SharedClaim } from "./comparison";
import { findDivergence, type Revise } from "./divergence";
import { findBetween } from "./divergence/between";
import { inEnglish } from "./in-english";
import { type ReadMention, readMention } from "./mention";
import type { StoryEntity } from "./naming";
import type { Passage } from "./passage";
import { findSilences } from "./silence";
import { tellClaim } from "./summary";
import type { Weigh } from "./weights";

export interface ClaimContext {
  readonly articles: readonly Article[];
  readonly analyses: ReadonlyMap<string, Analysis>;
  readonly passages: readonly Passage[];
  readonly entities: readonly StoryEntity[];
  readonly weigh: Weigh;
}

/** From this score on a difference counts in full: below, it may be one of two claims that only look alike. */
const CERTAIN = 0.5;

/** An aligned claim in the contract's shape: its mentions read, its differences typed, its silences explained. `revise`: what a person makes of a difference. */
export function describeClaim(aligned: AlignedClaim, id: string, context: ClaimContext, revise?: Revise): SharedClaim {
  const mentions = aligned.members.map((member) =>
    readMention(member, context.analyses.get(member.source) as Analysis),
  );
  const found = findDivergence(mentions, context.entities, revise);
  const { differences, kinds, relation, divergence } = found;
  const own = mentions.map((m) => m.mention);
  const silent = findSilences(aligned, context.articles, context.passages, context.weigh);
  return {
    id,
    label: labelOf(mentions, context),
    relation,
    kinds,
    score: Math.round(aligned.score * 1000) / 1000,
    divergence: Math.round(divergence * Math.min(1, aligned.score / CERTAIN) * 100) / 100,
    explanation: inEnglish(tellClaim({ mentions: own, differences, relation, silent }, context.articles.length)),
    differences,
    grounds: groundsOf(aligned),
    mentions: own,
    silent,
    between: findBetween(mentions, found, context.entities),
  };
}

/** The shortest mention that still holds most of what all share: the reader's handle for the claim, in a source's own words. */
function labelOf(mentions: readonly ReadMention[], { articles, weigh }: ClaimContext): string {
  const keysOf = (m: ReadMention) =>
    new Set(
      m.member.passage.terms.filter((t) => m.mention.start <= t.start && t.end <= m.mention.end).map((t) => t.key),
    );
  const worth = mentions.map((m) => {
    const others = mentions.filter((o) => o !== m).map(keysOf);
    return [...keysOf(m)].reduce((sum, k) => sum + weigh(k) * others.filter((o) => o.has(k)).length, 0);
  });
  const most = Math.max(...worth);
  const able = mentions.filter((_, i) => (worth[i] as number) >= 0.6 * most);
  const { mention } = able.reduce((a, b) => (b.mention.quote.length < a.mention.quote.length ? b : a));
  const article = articles.find((one) => one.id === mention.source);
  const words = article ? readWords({ text: article.text, removed: unread(article) }, mention) : mention.quote;
  return words.replace(/\s+/g, " ").trim();
}

/** The grounds of all links together: each thing shared once, with its mean part in the score. */
function groundsOf({ links }: AlignedClaim): readonly Ground[] {
  const rules = [...new Set(links.flatMap((l) => l.grounds.map((g) => g.rule)))];
  return rules
    .map((rule) => {
      const all = links.flatMap((l) => l.grounds.filter((g) => g.rule === rule));
      const words =
        rule === "meaning" ? [mean(all.map((g) => Number(g.text))).toFixed(2)] : all.flatMap((g) => g.text.split(", "));
      const weight = all.reduce((sum, g) => sum + g.weight, 0) / links.length;
      return { rule, text: [...new Set(words)].slice(0, 8).join(", "), weight: Math.round(weight * 100) / 100 };
    })
    .sort((a, b) => b.weight - a.weight);
}

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / Math.max(1, numbers.length);
