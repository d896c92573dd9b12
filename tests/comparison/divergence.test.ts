import { describe, expect, it } from "vitest";
import type { DivergenceKind } from "../../lib/comparison/comparison";
import { articleOf, claimWith, compareAll, compareTexts } from "./compare-texts";

const differenceOf = (a: string, b: string, words: string, kind: DivergenceKind) =>
  claimWith(compareTexts(a, b), words).differences.find((d) => d.kind === kind);

describe("figures", () => {
  it("numbers that cannot be one are a difference, with both in the evidence", () => {
    const found = differenceOf(
      "The bridge over the Orla is 410 meters long.",
      "The bridge over the Orla is 380 meters long.",
      "410",
      "figure",
    );
    expect(found?.evidence.map((e) => e.quote)).toEqual(["410 meters", "380 meters"]);
  });

  it.each([
    [
      "rounding is no difference",
      "The bridge over the Orla cost $36.3 million.",
      "The bridge over the Orla cost $36 million.",
      "36.3",
    ],
    ["a lower bound leaves room", "Over 60% of the Orla's trout died.", "73.7% of the Orla's trout died.", "60%"],
    [
      "miles and kilometers are measured alike",
      "The Orla bridge lies 50 miles away.",
      "The Orla bridge lies 80.5 km away.",
      "50 miles",
    ],
    [
      "a first phase is a part of the whole",
      "The Orla bridge cost $3.5 million.",
      "A first phase of the Orla bridge cost $1.2 million.",
      "3.5",
    ],
  ])("%s", (_name, a, b, words) => {
    expect(differenceOf(a, b, words, "figure")).toBeUndefined();
  });

  it("a claim whose figures differ says so in its relation", () => {
    expect(
      claimWith(
        compareTexts("The bridge over the Orla is 410 meters long.", "The bridge over the Orla is 380 meters long."),
        "410",
      ).relation,
    ).toBe("figures-differ");
  });
});

describe("time", () => {
  it("ahead for one source and done for another", () => {
    const found = differenceOf(
      "The Orla bridge is set to open to traffic soon.",
      "The Orla bridge opened to traffic.",
      "Orla",
      "time",
    );
    expect(found?.evidence.map((e) => e.quote)).toEqual(["is set to open", "opened"]);
  });

  it("other days of one month", () => {
    const found = differenceOf(
      "The council closed the Orla bridge on March 3.",
      "On March 5 the council closed the Orla bridge.",
      "Orla",
      "time",
    );
    expect(found?.rule).toBe("divergence/dates");
  });
});

describe("agency", () => {
  it("an agent that the passive leaves out", () => {
    const found = differenceOf(
      "Chile changed the ports law in June.",
      "The ports law was changed in June.",
      "changed",
      "agency",
    );
    expect(found?.rule).toBe("divergence/agent-left-out");
  });
});

describe("attribution", () => {
  it("the author's own voice against reported speech", () => {
    const found = differenceOf(
      "The Orla bridge is unsafe for heavy trucks.",
      "The Orla bridge is unsafe for heavy trucks, according to inspector Ann Holt.",
      "unsafe",
      "attribution",
    );
    expect(found?.text).toContain("Ann Holt");
  });
});

describe("certainty", () => {
  it("a plain statement against a possibility", () => {
    const found = differenceOf(
      "The Orla bridge will collapse under heavy trucks.",
      "The Orla bridge could collapse under heavy trucks.",
      "Orla",
      "modality",
    );
    expect(found?.evidence[0]?.quote).toBe("could");
  });
});

describe("contradiction", () => {
  it("one denies the verb that the other affirms", () => {
    const comparison = compareTexts(
      "The residents of Orla were consulted before construction.",
      "The residents of Orla were never consulted before construction.",
    );
    expect(claimWith(comparison, "never").relation).toBe("contradict");
  });
});

describe("silence", () => {
  const port = "The Veldmoor harbour opened on June 3, 2025, north of Tallin.";
  const same = "On June 3, 2025 the Veldmoor harbour opened north of Tallin.";
  const silenceOf = (text: string, published: string | null) =>
    claimWith(
      compareAll([articleOf("s1", port), articleOf("s2", same), articleOf("s3", text, { published })]),
      "June 3",
    ).silent;

  it("before: written before it happened", () => {
    expect(
      silenceOf(
        "Builders pour concrete at Veldmoor. Tallin lies south of the site. A harbour takes years.",
        "2024-01-01",
      ),
    ).toEqual([{ source: "s3", reason: "before" }]);
  });

  it("silent: could have said it", () => {
    expect(
      silenceOf("Builders rest at Veldmoor. Tallin lies south of the site. A harbour takes years.", "2025-08-01"),
    ).toEqual([{ source: "s3", reason: "silent" }]);
  });

  it("outside: never enters the subject", () => {
    expect(silenceOf("Bakers in Lund sold more rye bread.", "2025-08-01")).toEqual([
      { source: "s3", reason: "outside" },
    ]);
  });
});
