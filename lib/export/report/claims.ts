import type { Comparison, SharedClaim } from "../../comparison/comparison";
import { tellClaim } from "../../comparison/summary";
import { tell } from "../../words/told";
import type { Block, Inline } from "./block";
import { reviewed, tagName, type Words } from "./words";

/** Every shared claim with its wordings, its differences, and who is silent and why. */
export function claimsPart(comparison: Comparison, words: Words): readonly Block[] {
  const { say } = words;
  return [
    { heading: 2, line: [say("claims")], id: "claims" },
    ...(comparison.claims.length === 0 ? [{ line: [say("noClaims")] }] : []),
    ...comparison.claims.flatMap((claim, i) => claimPart(claim, i + 1, comparison.sources.length, words)),
  ];
}

function claimPart(claim: SharedClaim, number: number | null, sources: number, words: Words): readonly Block[] {
  const { say, term, told, format, name } = words;
  const wordings = claim.mentions.map((m): readonly Inline[] => [
    { strong: name(m.source) },
    ` (${term(`voices.${m.voice}`)}${m.attributedTo ? ", " : ""}`,
    ...(m.attributedTo ? [{ words: m.attributedTo }] : []),
    "): ",
    { quote: m.quote },
    ...reviewed(m.review, words),
  ]);
  const differences = claim.differences.map((d): readonly Inline[] => [
    { strong: tagName(term, "divergence", d.kind) },
    ": ",
    { words: tell(told, d.told) },
    ...reviewed(d.review, words),
  ]);
  const silent = claim.silent.map((s) => `${name(s.source)} (${say(`silences.${s.reason}`)})`).join("; ");
  return [
    { heading: 3, line: [number === null ? "" : `${number}. `, { words: claim.label }], id: `claim-${claim.id}` },
    {
      line: [
        `${say(`relations.${claim.relation}`)}. `,
        { words: sentence(tell(told, tellClaim({ ...claim, differences: [] }, sources))) },
        ...reviewed(claim.review, words),
      ],
    },
    { list: wordings },
    ...(differences.length > 0 ? [{ line: [`${say("differ")}:`] }, { list: differences }] : []),
    ...(silent ? [{ line: [{ words: say("notIn", { sources: silent }) }] }] : []),
    { line: [say("sure", { share: format.percent(claim.score), divergence: format.percent(claim.divergence) })] },
  ];
}

const sentence = (words: string): string =>
  words && words[0]?.toUpperCase() + words.slice(1) + (/[.!?]["”’]?$/.test(words) ? "" : ".");
