import type { Tie } from "@/lib/analysis/stance/ground";

/** What a stance rests on; the ids of the other rules say it by themselves. */
const STANCE_RULES: Record<Tie | "directed" | "wording" | "words" | "model", string> = {
  deed: "what the target does",
  outcome: "what its deed brings",
  said: "what the target is called",
  judged: "others accuse or praise it",
  suffered: "it is harmed or favoured",
  burden: "whom the measure burdens or spares",
  near: "words of praise or blame in the same clause",
  far: "words of praise or blame in the same sentence",
  directed: "what this actor does to the target",
  wording: "wording that takes sides",
  words: "words of praise or blame nearby",
  model: "the sentence as a whole, by a trained model",
};

const RULES = new Map(Object.entries(STANCE_RULES).map(([name, words]) => [`stance/${name}`, words]));

/** A rule in words; null where its id is all there is to say. */
export const ruleWords = (rule: string): string | null => RULES.get(rule) ?? null;
