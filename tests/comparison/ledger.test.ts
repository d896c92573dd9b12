import { describe, expect, it } from "vitest";
import { compareTexts } from "./compare-texts";

const ledger = (...texts: string[]) =>
  compareTexts(...texts).figures.map((f) => ({
    verdict: f.verdict,
    quotes: f.mentions.map((m) => m.quote),
    explanation: f.explanation,
  }));

describe("the figures ledger", () => {
  it("rival numbers for one thing are a conflict", () => {
    const [entry] = ledger(
      "The Veldmoor harbour lies 80 kilometers north of Tallin.",
      "The Veldmoor harbour lies 73 kilometers north of Tallin.",
    );
    expect(entry).toMatchObject({ verdict: "conflict", quotes: ["80 kilometers", "73 kilometers"] });
  });

  it("equal numbers agree", () => {
    const [entry] = ledger(
      "The Veldmoor harbour employs 300 workers.",
      "Some 300 workers work in the Veldmoor harbour.",
    );
    expect(entry?.verdict).toBe("agree");
  });

  it("a total agrees with its parts in another source, and the sum is shown", () => {
    const entries = ledger(
      "The Veldmoor harbour will cost investors $3.5 billion.",
      "Investors paid $1.2 billion for the Veldmoor harbour and will add $2.3 billion.",
    );
    expect(entries.find((e) => e.verdict === "agrees-by-sum")?.explanation).toContain("1.2 + 2.3 = 3.5 billion USD");
  });

  it("numbers of other years are no conflict", () => {
    const [entry] = ledger(
      "Veldmoor sent 36 percent of its herring exports to Tallin in 2023.",
      "Veldmoor sent 34 percent of its herring exports to Tallin in 2024.",
    );
    expect(entry?.verdict).toBe("different-period");
  });

  it("a unit alone makes no quantity", () => {
    expect(
      ledger("The minister lives 80 kilometers from the sea.", "The herring swam 80 kilometers upstream."),
    ).toEqual([]);
  });
});
