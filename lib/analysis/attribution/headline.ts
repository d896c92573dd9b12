import { isFiniteVerb } from "./cue";
import type { Draft } from "./draft";
import { nounPhraseFrom } from "./noun-phrase";
import { gap, type Statement } from "./statement";

/** "Ortiz: port will open in May" - a name, a colon, what the name says; in headlines, interviews and lists of sayings. */
export function findHeadline(statement: Statement): readonly Draft[] {
  const { tokens, role } = statement;
  const colon = tokens.findIndex((t) => gap(t, /^:\s/));
  const found = nounPhraseFrom(tokens, 0);
  if (colon < 1 || colon > 7 || !found || found.to !== colon) return [];
  const head = role === "title" || statement.index === 0;
  const named = tokens.slice(0, colon).every((t) => t.capital) && tokens[0]?.low !== "the";
  // "Background: Great-Power Competition" is a label, not a speaker: a saying has a verb or marks.
  const asks = colon === 1 && /^[qa]$/.test(tokens[0]?.low ?? "");
  const polled = head && colon === 1 && /^(?:poll|survey|study|report|analysis)$/.test(tokens[0]?.low ?? "");
  const says = polled || tokens.some((t, i) => i >= colon && (t.quotation !== null || isFiniteVerb(tokens, i)));
  const speaker = head || tokens[0]?.tags.includes("ProperNoun") === true;
  if (!asks && (!named || !says || !speaker || (role === "heading" && !head))) return [];
  return [
    {
      statement,
      content: [{ from: colon, to: tokens.length }],
      source: found,
      cue: null,
      act: "speech",
      force: "plain",
      rule: "attribution/headline",
      confidence: 0.6,
    },
  ];
}
