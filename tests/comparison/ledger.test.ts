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

  it("a table of hundreds of rows is held against another, row by row, as far as it is read", () => {
    const rows = (times: number) =>
      Array.from({ length: 300 }, (_, n) => `Ferry line Orla${n} sold ${(n + 2) * times} tickets in Tallin.`).join(" ");
    const entries = ledger(rows(1000), rows(1000));
    expect(entries.length).toBeGreaterThan(40);
    expect(new Set(entries.map((entry) => entry.verdict))).toEqual(new Set(["agree"]));
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
      "Veldmoor sent 36 percent of its salmon exports to Tallin in 2023.",
      "Veldmoor sent 34 percent of its salmon exports to Tallin in 2024.",
    );
    expect(entry?.verdict).toBe("different-period");
  });

  it("a unit alone makes no quantity", () => {
    expect(ledger("The minister lives 80 kilometers from the sea.", "The salmon swam 80 kilometers upstream.")).toEqual(
      [],
    );
  });

  it("a sum of a weak claim about another thing is no rival", () => {
    expect(
      ledger(
        "Builders spent $1.2 billion on the Veldmoor harbour.",
        "The Sarn mine in the south needs $1.8 billion.",
      ).filter((e) => e.verdict === "conflict"),
    ).toEqual([]);
  });

  it("a change is not held against a level", () => {
    expect(
      ledger(
        "Salmon imports of Veldmoor rose 15 percent last year.",
        "Tallin shipped 13 percent of the salmon imports of Veldmoor last year.",
      ).filter((e) => e.verdict === "conflict"),
    ).toEqual([]);
  });

  it("days of one event that differ are a conflict, steps of one event are not", () => {
    const [same] = ledger(
      "The council closed the Veldmoor harbour to trawlers on March 3.",
      "On March 5 the council closed the Veldmoor harbour to trawlers.",
    );
    expect(same).toMatchObject({ verdict: "conflict", quotes: ["March 3", "March 5"] });
    const [steps] = ledger(
      "The council announced the Veldmoor salmon duty for trawlers on March 3.",
      "The council imposed the Veldmoor salmon duty on trawlers on March 23.",
    );
    expect(steps?.verdict).toBe("different-definition");
  });

  it("a year that names a law is one thing in two sources", () => {
    const [entry] = ledger(
      "Mayor Mills has invoked a 1962 trade law to protect the harbour of Veldmoor.",
      "Mayor Mills relied on a 1962 law on trade in the harbour of Veldmoor.",
    );
    expect(entry).toMatchObject({ verdict: "agree", quotes: ["1962", "1962"] });
  });
});

describe("places in an order", () => {
  it("one place with two holders is a conflict, told with both", () => {
    const entries = ledger(
      "Norway is the largest salmon exporter to Estonia. Norway and Iceland sell fish.",
      "Iceland made up the largest share, shipping a third of salmon imports to Estonia. Norway came behind.",
    );
    const [entry] = entries.filter((e) => e.verdict === "conflict");
    expect(entry?.explanation).toContain("“Norway” as “largest salmon exporter”");
    expect(entry?.explanation).toContain("“Iceland” as “largest share”");
  });

  it("one holder in two places is a conflict", () => {
    const entries = ledger(
      "Norway is the largest exporter of salmon to Estonia, followed by Denmark and Iceland.",
      "Iceland is the largest exporter of salmon to Estonia. Norway and Denmark trail.",
    );
    expect(entries.filter((e) => e.verdict === "conflict").map((e) => e.quotes)).toContainEqual([
      "Iceland",
      "largest exporter",
    ]);
  });

  it("the same holder agrees", () => {
    const [entry] = ledger(
      "Norway is the largest salmon exporter to Estonia.",
      "Norway, the largest exporter of salmon to Estonia, cut its catch.",
    );
    expect(entry).toMatchObject({ verdict: "agree", quotes: ["largest salmon exporter", "largest exporter"] });
  });

  it.each([
    ["another order", "Iceland is the largest cod exporter to Finland."],
    ["an order of somebody's own", "Iceland is Europe's largest salmon exporter to Estonia."],
    ["one of several", "Iceland is one of the largest salmon exporters to Estonia."],
    ["what is not yet so", "Iceland could become the largest salmon exporter to Estonia."],
  ])("no conflict: %s", (_name, other) => {
    expect(
      ledger(
        "Norway is the largest salmon exporter to Estonia. Iceland fishes too.",
        `${other} Norway fishes too.`,
      ).filter((e) => e.verdict === "conflict"),
    ).toEqual([]);
  });
});
