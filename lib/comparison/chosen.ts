import type { Analysis } from "../analysis/analyze";
import { inOrder, overlaps, type Span, shared, trim } from "../text/span";
import type { Member } from "./alignment";
import { type ClaimContext, describeClaim } from "./claims";
import type { Prepared } from "./compare";
import type { Ground, SharedClaim } from "./comparison";
import type { Revise } from "./divergence";
import type { Passage } from "./passage";
import { weighTerms } from "./weights";

/** A claim whose mentions a person chose. */
export interface ChosenClaim {
  readonly id: string;
  readonly mentions: readonly (Span & { readonly source: string })[];
  /** How sure it is that they state one thing, 0..1. */
  readonly score: number;
  readonly grounds: readonly Ground[];
}

/** What claims are described from. */
export const contextOf = ({ articles, analyses, entities, passages }: Prepared): ClaimContext => ({
  articles,
  analyses,
  entities,
  passages,
  weigh: weighTerms(passages),
});

/**
 * The claim described as the engine describes its own: what differs, how, who is silent are found anew from the chosen
 * mentions. Null when none of them stands in a sentence of an article.
 */
export function describeChosen(chosen: ChosenClaim, context: ClaimContext, revise?: Revise): SharedClaim | null {
  const order = new Map(context.articles.map((article, i) => [article.id, i]));
  const members = chosen.mentions
    .flatMap((mention) => memberOf(mention, context) ?? [])
    .sort((a, b) => (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0) || inOrder(a, b));
  if (members.length === 0) return null;
  const described = describeClaim({ members, links: [], score: chosen.score }, chosen.id, context, revise);
  return { ...described, grounds: chosen.grounds };
}

/** The part of a span that lies in one sentence: in the one that holds most of it. Null where there is none. */
function withinSentence({ document }: Pick<Analysis, "document">, span: Span): Span | null {
  const [sentence] = document.sentences
    .filter((s) => overlaps(s, span))
    .sort((a, b) => shared(b, span) - shared(a, span) || a.start - b.start);
  if (!sentence) return null;
  const part = trim(document.text, {
    start: Math.max(span.start, sentence.start),
    end: Math.min(span.end, sentence.end),
  });
  return part.end > part.start ? part : null;
}

function memberOf(
  { source, ...span }: ChosenClaim["mentions"][number],
  { analyses, passages }: ClaimContext,
): Member | null {
  const analysis = analyses.get(source);
  const part = analysis && withinSentence(analysis, span);
  if (!part) return null;
  const passage =
    passages.find((p) => p.source === source && overlaps(p.sentence, part)) ?? bare(source, part, analysis, passages);
  const whole = passage.propositions.filter((p) => part.start <= p.start && p.end <= part.end);
  // A person may take less than a clause.
  const propositions = whole.length > 0 ? whole : passage.propositions.filter((p) => overlaps(p, part));
  return { source, passage, propositions, ...part };
}

/** A sentence that states nothing by the engine's rules (a question, a heading), as a passage. */
const bare = (source: string, span: Span, { document }: Analysis, passages: readonly Passage[]): Passage => ({
  source,
  index: passages.length,
  sentence: document.sentences.find((s) => overlaps(s, span)) as Passage["sentence"],
  propositions: [],
  terms: [],
  parties: [],
});
