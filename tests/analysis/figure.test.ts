import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFigures } from "../../lib/analysis/figure";
import { datesAgree } from "../../lib/analysis/figure/date";
import { parseText } from "../../lib/text/parse";

const figuresOf = (text: string) => parseText(text).sentences.flatMap((s) => findFigures(text, s));
const told = (text: string) => figuresOf(text).map((f) => [f.text, f.value, f.unit]);

describe("quantities", () => {
  it.each([
    [
      "kilometers and km are one unit",
      "It lies 80 kilometers away, not 70 km.",
      [
        ["80 kilometers", 80, "km"],
        ["70 km", 70, "km"],
      ],
    ],
    ["miles are measured in kilometers", "It is 50 miles off.", [["50 miles", 80.4672, "km"]]],
    ["a scale belongs to the number", "They spent $3.5 billion.", [["$3.5 billion", 3.5e9, "USD"]]],
    ["a scale stuck to a sum of money is read", "It cost €2bn.", [["€2bn", 2e9, "EUR"]]],
    ["an escaped dollar is a dollar", "It cost US\\$1.2 million.", [["US\\$1.2 million", 1.2e6, "USD"]]],
    ["an article before a sum is no currency", "He signed a $1.8 billion deal.", [["$1.8 billion", 1.8e9, "USD"]]],
    [
      "percent signs and words are one unit",
      "From 5% to 6 percent.",
      [
        ["5%", 5, "%"],
        ["6 percent", 6, "%"],
      ],
    ],
    ["a hyphen joins a number to its unit", "An 80-kilometer road.", [["80-kilometer", 80, "km"]]],
    ["what is counted is the unit of a bare number", "It promised 20,000 direct jobs.", [["20,000", 20000, "job"]]],
    ["numbers in words are numbers", "Seven companies left.", [["Seven", 7, "company"]]],
    ["a place in an order is a rank", "It is the third-largest exporter.", [["third", 3, "rank"]]],
    ["a clock time is no quantity", "It ends at 12:01 a.m. sharp.", []],
  ])("%s", (_name, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("says how the text bounds a number", () => {
    const bounds = figuresOf("Over 60%, about 5 tons, at most 3 days, exactly 7 km.").map((f) => f.bound);
    expect(bounds).toEqual(["at least", "about", "at most", "exact"]);
  });

  it("says what a percentage is of", () => {
    expect(figuresOf("He wants a 60 percent tariff.")[0]?.counts).toBe("tariff");
    expect(figuresOf("It owns 60 percent of the company.")[0]?.counts).toBe("company");
  });

  it("a number that is nearly reached lies close by", () => {
    expect(figuresOf("Nearly 80 km, just under 5 tons.").map((f) => f.bound)).toEqual(["about", "about"]);
  });

  it.each([
    ["two-thirds of the copper", "two-thirds", 66.67],
    ["a quarter of its exports", "a quarter", 25],
    ["half of the town", "half", 50],
  ])("a share in words is a percentage: %s", (words, share, value) => {
    expect(figuresOf(`China bought ${words} last May.`)[0]).toMatchObject({
      text: share,
      value,
      unit: "%",
      bound: "about",
    });
  });

  it.each(["It hired a third party.", "Sales fell in the third quarter.", "They won the second half."])(
    "%s holds no share",
    (text) => {
      expect(figuresOf(text).filter((f) => f.unit === "%")).toEqual([]);
    },
  );

  it("reads a range as its two ends", () => {
    expect(figuresOf("It will take 10-12 days.")[0]).toMatchObject({ value: 10, upTo: 12, unit: "day" });
  });
});

describe("dates", () => {
  it.each([
    ["month, day and year", "on June 28, 2024.", [["June 28, 2024", 20240628]]],
    ["day, month and year", "on 23 June 2025.", [["23 June 2025", 20250623]]],
    ["month and year", "in November 2024.", [["November 2024", 20241100]]],
    ["month and day", "by June 1.", [["June 1", 601]]],
    ["a year", "since 2009.", [["2009", 20090000]]],
    ["a year behind a hyphen", "by mid-2026.", [["2026", 20260000]]],
    ["March with a preposition", "in March.", [["March", 300]]],
    ["the verb may is no month", "It may rain.", []],
    ["a counted thing is no year", "It is 1800 kilometers long.", []],
  ])("%s", (_name, text, expected) => {
    expect(
      figuresOf(`It was ${text}`)
        .filter((f) => f.kind === "date")
        .map((f) => [f.text, f.value]),
    ).toEqual(expected);
  });

  it("agree where both say the same, and say nothing where they share no part", () => {
    expect(datesAgree(20240628, 20240600)).toBe(true);
    expect(datesAgree(20240628, 20250000)).toBe(false);
    expect(datesAgree(601, 20240000)).toBeNull();
  });
});

it("every figure is the slice of the text at its span and none overlaps another, on any text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("$3.5 billion ", "80 km ", "June 1, ", "12%", "\\$5m ", "1,000,000 ", "third-largest "),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const text = pieces.join("");
      let at = -1;
      for (const sentence of parseText(text).sentences) {
        for (const figure of findFigures(text, sentence)) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          expect(figure.start).toBeGreaterThanOrEqual(at);
          expect(Number.isFinite(figure.value)).toBe(true);
          at = figure.end;
        }
      }
    }),
    { numRuns: 80 },
  );
});
