import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleOf, claimWith, compareAll, compareTexts } from "./compare-texts";

const HARBOUR = [
  "The Veldmoor harbour lies 80 kilometers north of Tallin. A ferry company operates the harbour. The mayor opened a new school.",
  "Veldmoor's harbour stands 70 km north of Tallin, on a rocky coast. Fishermen sell herring there. The council raised local taxes.",
  "Herring prices fell again. Nobody was hurt in the storm. The harbour of Veldmoor is 73 kilometers north of Tallin.",
];

describe("shared claims", () => {
  it("one fact in three wordings is one claim over three sources", () => {
    const claim = claimWith(compareTexts(...HARBOUR), "80 kilometers");
    expect(claim.mentions.map((m) => m.source)).toEqual(["s1", "s2", "s3"]);
    expect(claim.mentions.map((m) => m.figures[0]?.value)).toEqual([80, 70, 73]);
  });

  it("an agreement with another partner is another claim", () => {
    const comparison = compareTexts(
      "Peru signed a free trade agreement with the United States in 2009. The weather was fine.",
      "Peru signed a free trade agreement with China in 2009. The harvest was late.",
    );
    expect(comparison.claims).toEqual([]);
  });

  it("the same agreement is one claim", () => {
    const comparison = compareTexts(
      "Peru signed a free trade agreement with China in 2009. The weather was fine.",
      "In 2009 China and Peru concluded a free trade agreement. The harvest was late.",
    );
    expect(claimWith(comparison, "signed a free trade agreement").mentions).toHaveLength(2);
  });

  it("equal numbers of other things do not make a claim", () => {
    const comparison = compareTexts(
      "The minister wants a 60 percent tariff on imported cars. Rain fell on the capital.",
      "The Volmar company owns 60 percent of the lithium mine. Schools stayed closed.",
    );
    expect(comparison.claims).toEqual([]);
  });

  it("texts that share nothing share no claim", () => {
    expect(compareTexts("The cat slept on the warm stove.", "Engineers tested a turbine in Oslo.").claims).toEqual([]);
  });

  it("a claim says why its mentions are held to be one", () => {
    const claim = claimWith(compareTexts(...HARBOUR), "80 kilometers");
    expect(claim.grounds.map((g) => g.rule)).toContain("figure");
    expect(claim.grounds.every((g) => g.weight > 0 && g.weight <= 1)).toBe(true);
    expect(claim.grounds.find((g) => g.rule === "words")?.text.toLowerCase()).toContain("harbour");
  });

  it("two identical texts agree in every claim", () => {
    const text = "Volmar closed the mine in May. Four hundred workers lost their jobs. The union called a strike.";
    const { claims } = compareTexts(text, text);
    expect(claims.length).toBeGreaterThanOrEqual(2);
    expect(claims.every((c) => c.relation === "agree" && c.kinds.length === 0)).toBe(true);
  });
});

describe("no source is the base", () => {
  const articles = HARBOUR.map((text, i) => articleOf(`s${i + 1}`, text));
  const shape = (order: readonly number[]) =>
    compareAll(order.map((i) => articles[i] as (typeof articles)[number]))
      .claims.map((c) =>
        c.mentions
          .map((m) => `${m.source} ${m.quote}`)
          .sort()
          .join(" | "),
      )
      .sort();

  it("the order of the articles changes no claim", () => {
    expect(shape([2, 0, 1])).toEqual(shape([0, 1, 2]));
    expect(shape([1, 2, 0])).toEqual(shape([0, 1, 2]));
  });
});

describe("the same input", () => {
  it("gives the same output to the byte", () => {
    expect(JSON.stringify(compareTexts(...HARBOUR))).toBe(JSON.stringify(compareTexts(...HARBOUR)));
  });
});

it("every quote of every layer is the slice of its source, on any text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(
      ...HARBOUR,
      "“We never agreed,” said Mr. Ruiz.\r\n",
      "🎉 e\u0301 ",
      "שלום עולם ",
      "According to officials, the port could open in 2026. ",
      "\n\n",
      "\\$5 million ",
    ),
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 3 }), (texts) => {
      const comparison = compareTexts(...texts);
      const textOf = new Map(comparison.sources.map((s) => [s.id, s.text]));
      const quotes = [
        ...comparison.claims.flatMap((c) => [...c.mentions, ...c.differences.flatMap((d) => d.evidence)]),
        ...comparison.figures.flatMap((f) => f.mentions),
        ...comparison.stances.flatMap((s) => s.evidence.map((e) => ({ ...e, source: s.source }))),
        ...comparison.findings,
        ...comparison.divergence.flatMap((d) => d.own.map((o) => ({ ...o, source: d.source }))),
      ];
      for (const q of quotes) expect(textOf.get(q.source)?.slice(q.start, q.end)).toBe(q.quote);
      comparison.sources.forEach((s, i) => {
        expect(s.text).toBe(texts[i]);
      });
    }),
    { numRuns: 40 },
  );
});
