import type { Say } from "@/lib/words/translator";

/** What a rule rests on, in words; null where its id says it by itself. */
export function ruleWords(say: Say<"terms">, rule: string): string | null {
  const key = `rules.${rule.replace("/", ".")}`;
  return say.has(key) ? (say as unknown as (key: string) => string)(key) : null;
}
