import { addMention, type Chain } from "./chain";
import type { Line } from "./token";

const BOTH =
  /\b(?:the two|both|these two)\s+(?:countries|nations|states|governments|sides|powers|capitals|neighbou?rs)\b/giu;

/**
 * "The two nations share an agreement": the two countries that the sentence before, or this one up to here, names last
 * as such. Without this the partners of an agreement go unnamed, and any two agreements look alike. A country that only
 * colours a noun ("Chinese expansion") is no party.
 */
export function resolveBoth(text: string, lines: readonly Line[], chains: readonly Chain[]): void {
  const countries = chains.filter((c) => c.country !== null);
  lines.forEach((line, at) => {
    const from = line.tokens[0]?.start;
    const to = line.tokens.at(-1)?.end;
    if (from === undefined || to === undefined) return;
    for (const match of text.slice(from, to).matchAll(BOTH)) {
      const start = from + match.index;
      const since = lines[at - 1]?.tokens[0]?.start ?? from;
      const parties = lastNamed(countries, since, start);
      if (parties.length < 2) continue;
      const span = { start, end: start + match[0].length };
      for (const chain of parties) addMention(chain, text, span, line.sentence.index, "nominal");
    }
  });
}

function lastNamed(chains: readonly Chain[], from: number, to: number): readonly Chain[] {
  const named = chains.flatMap((chain) =>
    chain.mentions
      .filter((m) => m.form === "name" && !m.attributive && m.start >= from && m.end <= to)
      .map((m) => ({ chain, start: m.start })),
  );
  const countries = new Map<string, Chain>();
  for (const { chain } of named.sort((a, b) => b.start - a.start)) {
    const country = chain.country as string;
    if (countries.size < 2 && !countries.has(country)) countries.set(country, chain);
  }
  return [...countries.values()];
}
