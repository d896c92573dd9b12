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

describe("agency, where nothing is sure", () => {
  it.each([
    [
      "a president and his government are one hand",
      "President Holt closed the port.",
      "The Holt administration closed the port.",
    ],
    [
      "a passive of another thing",
      "Chile changed the ports law in June.",
      "In June the tax on the ports law fees was changed.",
    ],
  ])("%s", (_name, a, b) => {
    expect(compareTexts(a, b).claims.flatMap((c) => c.kinds)).not.toContain("agency");
  });

  it("two countries are two", () => {
    const found = differenceOf("Chile closed the port of Orla.", "Peru closed the port of Orla.", "Chile", "agency");
    expect(found?.rule).toBe("divergence/another-agent");
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

describe("certainty of another matter", () => {
  it("a reported future is no doubt, and a doubt about something else is none", () => {
    expect(
      differenceOf(
        "The mayor said the Orla bridge would open to trucks in May.",
        "The Orla bridge will open to trucks in May.",
        "Orla",
        "modality",
      ),
    ).toBeUndefined();
    expect(
      differenceOf(
        "The Orla bridge opened to trucks, though it might rain.",
        "The Orla bridge opened to trucks.",
        "Orla",
        "modality",
      ),
    ).toBeUndefined();
  });
});

describe("wording", () => {
  it("one deed in two words that stand for one another", () => {
    const found = differenceOf(
      "The council postponed the vote on the Orla bridge.",
      "The council delayed the vote on the Orla bridge.",
      "Orla",
      "wording",
    );
    expect(found?.evidence.map((e) => e.quote)).toEqual(["postponed", "delayed"]);
  });

  it("an owner told by a pronoun is no other name, but ours is", () => {
    const apart = (words: string) =>
      differenceOf(
        `Marta Alder, the city's chief engineer, closed the Orla bridge to trucks.`,
        `Marta Alder, ${words} chief engineer, closed the Orla bridge to trucks.`,
        "Orla",
        "wording",
      )?.rule;
    expect(apart("its")).not.toBe("divergence/other-name");
    expect(apart("our")).toBe("divergence/other-name");
  });

  it("a short form is no other name", () => {
    const found = differenceOf(
      "The European Union (EU) closed the Orla bridge to trucks.",
      "The E.U. closed the Orla bridge to trucks. The European Union paid.",
      "Orla",
      "wording",
    );
    expect(found?.rule).not.toBe("divergence/other-name");
  });
});

describe("relation", () => {
  const relationOf = (a: string, b: string) => claimWith(compareTexts(a, b), "Orla").relation;

  it("the same words agree", () => {
    expect(relationOf("The Orla bridge carries heavy trucks.", "Heavy trucks use the Orla bridge.")).toBe("agree");
  });

  it("a source that says little of what another says tells a part", () => {
    expect(
      relationOf(
        "The Orla bridge carries heavy trucks.",
        "The Orla bridge carries heavy trucks with northern grain, winter timber and iron ore for the southern shipyards of Tallin.",
      ),
    ).toBe("partial");
  });
});

describe("contradiction", () => {
  it.each([
    [
      "one place has one holder",
      "Norway is the largest exporter of salmon to Estonia, followed by Denmark and Iceland.",
      "Iceland is the largest exporter of salmon to Estonia. Norway and Denmark trail.",
      "contradict, other holder",
    ],
    [
      "what rises for one falls for the other",
      "Salmon exports to the Veldmoor cannery rose in spring.",
      "Salmon exports to the Veldmoor cannery fell in spring.",
      "contradict, other direction: “rose” against “fell”",
    ],
    [
      "what one reports as denied another tells",
      "Mayor Holt denied that the council had sold the Orla bridge.",
      "The council had sold the Orla bridge.",
      "contradict, denied: “denied” against",
    ],
  ])("%s", (_name, a, b, told) => {
    const found = compareTexts(a, b).claims.find((c) => c.relation === "contradict");
    expect(found?.explanation).toContain(told);
  });

  it("not without doing is doing", () => {
    const found = compareTexts(
      "Veldmoor will not sell the Orla bridge without obtaining a permit.",
      "Veldmoor is obtaining a permit to sell the Orla bridge.",
    );
    expect(found.claims.flatMap((c) => c.differences.map((d) => d.text)).join()).not.toContain("obtaining");
  });

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
