import type { Article } from "../ingest/article";
import { findQuotations, type Quotation } from "../text/quotation";
import { type Attribution, findAttributions } from "./attribution";
import { findPropositions, type Proposition } from "./claim";
import { type Document, parseArticle } from "./document";
import { type Entity, findEntities } from "./entity";
import type { Finding } from "./finding";
import { findFrames } from "./frame";
import { findWording } from "./wording";

/** All that is found in one article without looking at any other. Plain data: it can be cached as JSON. */
export interface Analysis {
  readonly document: Document;
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
  readonly propositions: readonly Proposition[];
  readonly wording: readonly Finding[];
  readonly frames: readonly Finding[];
}

/** Article -> analysis, step by step. */
export function analyzeArticle(article: Article): Analysis {
  const steps = analyzeSteps(article);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same with a halt behind every step, for a caller that has something else to do in between. */
export function* analyzeSteps(article: Article): Generator<undefined, Analysis> {
  const document = parseArticle(article);
  yield;
  const quotations = findQuotations(document.text, document.paragraphs);
  const attributions = findAttributions(document, quotations);
  yield;
  const entities = findEntities(document);
  yield;
  const propositions = findPropositions(document, attributions);
  yield;
  const wording = findWording(document, quotations, attributions);
  yield;
  const frames = findFrames(document);
  return { document, quotations, attributions, entities, propositions, wording, frames };
}
