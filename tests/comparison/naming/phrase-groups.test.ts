import { describe, expect, it } from "vitest";
import { analyzeArticle } from "@/lib/analysis/analyze";
import { linkEntities } from "@/lib/comparison/naming";
import { groupPhrases } from "@/lib/comparison/naming/phrase-groups";
import { bareArticle } from "@/lib/ingest/article";

/** The groups of phrases given as "number of the article:words". */
function group(texts: readonly string[], asked: readonly string[]): readonly string[][] {
  const analyses = new Map(texts.map((t, i) => [`s${i + 1}`, analyzeArticle(bareArticle(t, { id: `s${i + 1}` }))]));
  const entities = linkEntities([...analyses].map(([source, a]) => ({ source, entities: a.entities })));
  const phrases = asked.map((a) => {
    const [at = "", words = ""] = a.split(":");
    const start = (texts[Number(at) - 1] ?? "").indexOf(words);
    expect(start, a).toBeGreaterThanOrEqual(0);
    return { source: `s${at}`, start, end: start + words.length };
  });
  const groups = groupPhrases(phrases, entities, analyses);
  const out = new Map<number, string[]>();
  asked.forEach((a, i) => {
    out.set(groups[i] as number, [...(out.get(groups[i] as number) ?? []), a]);
  });
  return [...out.values()].map((g) => g.sort());
}

describe("groupPhrases", () => {
  const texts = [
    "President Elmer Stark spoke in Lima. Stark will visit Chile in May. The Stark campaign paid for the visit.",
    "Mr. Stark came to the Peruvian capital. Chilean officials welcomed the visit. Critics ditched the lawsuit.",
  ];

  it("puts the names of one person together over the articles", () => {
    const groups = group(texts, ["1:President Elmer Stark", "2:Mr. Stark", "1:Chile"]);
    expect(groups).toContainEqual(["1:President Elmer Stark", "2:Mr. Stark"]);
  });

  it("takes a campaign for no person, and a clause for no country", () => {
    const groups = group(texts, ["1:President Elmer Stark", "1:The Stark campaign", "1:Chile", "1:will visit Chile"]);
    expect(groups).toHaveLength(4);
  });

  it("puts a country and its officials together, and one head with itself", () => {
    const groups = group(texts, ["1:Chile", "2:Chilean officials", "1:the visit", "2:the visit"]);
    expect(groups).toEqual([
      ["1:Chile", "2:Chilean officials"],
      ["1:the visit", "2:the visit"],
    ]);
  });

  it("refuses an article that is not there", () => {
    expect(() => groupPhrases([{ source: "s9", start: 0, end: 3 }], [], new Map())).toThrow("phrase: no article s9");
  });
});
