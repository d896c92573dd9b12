import type { Comparison } from "../../comparison/comparison";
import type { Language } from "../../words/language";
import type { Block } from "./block";
import { claimsPart } from "./claims";
import { divergencePart } from "./divergence";
import { reviewsPart } from "./reviews";
import { figuresPart, framesPart, namesPart, pairsPart, sourcesPart, stancesPart, voicesPart } from "./tables";
import { type Words, wordsFor } from "./words";

export interface ReportOptions {
  readonly title: string;
  readonly language?: Language;
}

export interface Report {
  readonly title: string;
  readonly words: Words;
  readonly blocks: readonly Block[];
}

/**
 * A comparison as a report to read, print or hand in, before it takes a format. All wording is the articles' own or a
 * fixed phrase of the part "report"; what people decided stands with what it is about, and once more as a log.
 */
export function makeReport(comparison: Comparison, { title, language = "en" }: ReportOptions): Report {
  const words = wordsFor(comparison, language);
  const shown = title.trim() || words.say("untitled");
  return {
    title: shown,
    words,
    blocks: [
      { heading: 1, line: [{ words: shown }], id: "top" },
      ...sourcesPart(comparison, words),
      ...claimsPart(comparison, words),
      ...figuresPart(comparison, words),
      ...stancesPart(comparison, words),
      ...namesPart(comparison, words),
      ...framesPart(comparison, words),
      ...voicesPart(comparison, words),
      ...pairsPart(comparison, words),
      ...divergencePart(comparison, words),
      ...reviewsPart(comparison, words),
      ...methodPart(comparison, words),
    ],
  };
}

const methodPart = ({ engine, schema }: Comparison, { say }: Words): readonly Block[] => [
  { heading: 2, line: [say("method")], id: "method" },
  { line: [{ words: say("methodText", { engine, schema }) }] },
  { line: [say("methodLimits")] },
];
