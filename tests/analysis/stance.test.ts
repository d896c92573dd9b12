import { describe, expect, it } from "vitest";
import { analyzeArticle } from "@/lib/analysis/analyze";
import { judgeStance } from "@/lib/analysis/stance";
import { readScene } from "@/lib/analysis/stance/scene";
import { bareArticle } from "@/lib/ingest/article";
import { parseText } from "@/lib/text/parse";

const article = bareArticle;

const spansOf = (text: string, word: string) =>
  [...text.matchAll(new RegExp(word, "g"))].map((m) => ({ start: m.index, end: m.index + word.length }));

function judge(text: string, word: string) {
  const { document, attributions, wording } = analyzeArticle(article(text));
  return judgeStance(document, spansOf(text, word), attributions, wording);
}

describe("judgeStance", () => {
  it("is absent where the target is not mentioned", () => {
    expect(judge("Nothing happened.", "Morton")).toMatchObject({ label: "absent", score: 0, evidence: [] });
  });

  it("is neutral where the author only reports", () => {
    expect(judge("Morton met the board on Monday. Morton will travel to Lima on Friday.", "Morton").label).toBe(
      "neutral",
    );
  });

  it("is critical where the author blames", () => {
    const { label, score } = judge(
      "Morton lied to voters and betrayed his own party. Morton is a corrupt and incompetent bully. The reckless Morton has failed again.",
      "Morton",
    );
    expect(label).toBe("critical");
    expect(score).toBeLessThan(-0.3);
  });

  it("is supportive where the author praises", () => {
    const { label, score } = judge(
      "Morton is a brilliant and honest leader. Morton has helped thousands of families and won wide praise. Everybody admires the generous Morton.",
      "Morton",
    );
    expect(label).toBe("supportive");
    expect(score).toBeGreaterThan(0.2);
  });

  it("does not count what a speaker says as the author's, and names the speaker", () => {
    const text =
      '"Morton is a corrupt liar and a disgrace," said Helen Ward. "Morton betrayed his own voters," Helen Ward said. Morton met the board on Monday.';
    const { label, evidence, score, portrayal } = judge(text, "Morton");
    expect(label).toBe("neutral");
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.every((e) => e.holder !== "author")).toBe(true);
    expect(portrayal).toBeLessThan(score);
  });

  it("gives the same judgement twice, with evidence inside the text and scores between -1 and 1", () => {
    for (const text of [
      "Morton failed. “Morton won,” he said.\r\nMorton 🚢 Morton’s plan is cruel — very cruel.",
      "Morton",
      "\uD800 Morton \u0301 \u0000",
    ]) {
      const first = judge(text, "Morton");
      expect(judge(text, "Morton")).toEqual(first);
      expect(Math.abs(first.score)).toBeLessThanOrEqual(1);
      for (const e of first.evidence) {
        expect(e.start).toBeGreaterThanOrEqual(0);
        expect(e.end).toBeLessThanOrEqual(text.length);
        expect(e.end).toBeGreaterThan(e.start);
        expect(Math.abs(e.polarity)).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe("readScene", () => {
  const scene = (text: string, word: string) => {
    const [sentence] = parseText(text).sentences;
    const [focus] = spansOf(text, word);
    return sentence && focus ? readScene(text, sentence, [focus], focus) : null;
  };

  it("finds what the target does, with its negation", () => {
    expect(scene("Morton did not help the farmers.", "Morton")?.subjectOf).toMatchObject({
      lemma: "help",
      negated: true,
    });
  });

  it("tells a deed suffered from a deed done", () => {
    expect(scene("Morton was accused by the board.", "Morton")?.subjectOf?.lemma).toMatch(/:passive$/);
    expect(scene("Morton accused the board.", "Morton")?.subjectOf?.lemma).toBe("accuse");
  });

  it("finds what is done to the target", () => {
    expect(scene("Critics attacked Morton.", "Morton")?.objectOf?.lemma).toBe("attack");
  });

  it("finds what the target owns", () => {
    expect(scene("Everybody praised Morton's courage.", "Morton")?.owns).toBe("courage");
  });

  it("keeps a but clause apart", () => {
    const items = scene("Morton won the vote, but the plan failed.", "Morton")?.items ?? [];
    expect(items[0]?.clause).not.toBe(items.at(-1)?.clause);
  });
});
