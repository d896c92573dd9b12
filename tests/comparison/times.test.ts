import { describe, expect, it } from "vitest";
import { analyzeArticle } from "../../lib/analysis/analyze";
import { findTimes } from "../../lib/comparison/times";
import { articleOf, compareAll } from "./compare-texts";

/** 2024-11-15 is a Friday. */
const PUBLISHED = "2024-11-15";

function datesIn(text: string, published: string | null = PUBLISHED) {
  return findTimes(new Map([["s1", analyzeArticle(articleOf("s1", text, { published }))]]), []);
}
const told = (text: string, published: string | null = PUBLISHED) =>
  datesIn(text, published).map(({ quote, date }) => [quote, date]);

describe("dates as exact as they are told", () => {
  it.each([
    ["The port of Havn opened on November 14, 2024.", "November 14, 2024", "2024-11-14"],
    ["The port of Havn opened in March 2023.", "March 2023", "2023-03"],
    ["The port of Havn opened in 2019.", "2019", "2019"],
  ])("%s", (text, quote, date) => {
    expect(told(text)).toEqual([[quote, date]]);
  });

  it("takes no count for a year", () => {
    expect(told("The port of Havn holds 1800 containers, a ship of 2000 cars and 1900 cranes.")).toEqual([]);
  });
});

describe("dates that hang on the day of publication", () => {
  it.each([
    ["looking back, the last such day", "The port of Havn opened on December 3.", "2023-12-03"],
    ["looking ahead, the next such day", "The port of Havn will open on March 3.", "2025-03-03"],
    ["a weekday, looking back", "The port of Havn opened on Thursday.", "2024-11-14"],
    ["a weekday, looking ahead", "The port of Havn will open on Monday.", "2024-11-18"],
    ["last Friday is not today", "The port of Havn opened last Friday.", "2024-11-08"],
    ["yesterday", "The port of Havn opened yesterday.", "2024-11-14"],
    ["last year", "The port of Havn opened last year.", "2023"],
    ["next month", "The port of Havn will open next month.", "2024-12"],
    ["a month over the turn of a year", "The port of Havn opened 11 months ago.", "2023-12"],
    ["years ago", "The port of Havn opened three years ago.", "2021"],
  ])("%s", (_name, text, date) => {
    expect(datesIn(text).map((mark) => mark.date)).toEqual([date]);
  });

  it.each([
    "The port of Havn opened on Thursday.",
    "The port of Havn opened on December 3.",
    "The port of Havn opened last year.",
  ])("are left out where that day is not known: %s", (text) => {
    expect(told(text, null)).toEqual([]);
  });

  it.each([
    ["about so many years", "The port of Havn opened more than three years ago."],
    ["every such day", "Ships leave Havn every Monday."],
    ["a day that has a name", "Shops in Havn closed on Black Friday."],
    ["a span, not a calendar year", "The port of Havn grew in the last year of service."],
    ["words of a speaker, whose day is another", "“The port of Havn opened yesterday at noon,” said Elmer Stark."],
    ["another year than the one spoken of", "In 1937 the strikes reached Havn. On May 26 guards beat the pickets."],
  ])("are left out where they mean no one day: %s", (_name, text) => {
    expect(told(text).filter(([quote]) => quote !== "1937")).toEqual([]);
  });

  it("a weekday beside its date tells one date", () => {
    expect(told("The port of Havn opened on Thursday, November 14, 2024.")).toEqual([
      ["November 14, 2024", "2024-11-14"],
    ]);
  });
});

describe("ahead", () => {
  it.each([
    ["The port of Havn will open on November 16, 2024.", true],
    ["The port of Havn opened on November 15, 2024.", false],
    ["The port of Havn will open in December 2024.", true],
    ["The port of Havn opened in November 2024.", false],
    ["The port of Havn will be full in 2025.", true],
    ["The port of Havn opened in 2024.", false],
  ])("is judged as exactly as the date is told: %s", (text, ahead) => {
    expect(datesIn(text).map((mark) => mark.ahead)).toEqual([ahead]);
  });

  it("nothing is ahead of an article without a date", () => {
    expect(datesIn("The port of Havn will open in December 2099.", null).map((mark) => mark.ahead)).toEqual([false]);
  });
});

it("a date within a mention of a shared claim says which, and quotes are exact", () => {
  const comparison = compareAll([
    articleOf("s1", "The council closed the Orla bridge on March 3, 2024."),
    articleOf("s2", "On March 5, 2024, the council closed the Orla bridge."),
  ]);
  expect(comparison.times.map((mark) => [mark.source, mark.date, mark.claim])).toEqual([
    ["s1", "2024-03-03", "c1"],
    ["s2", "2024-03-05", "c1"],
  ]);
  for (const { source, start, end, quote } of comparison.times)
    expect(comparison.sources.find((one) => one.id === source)?.text.slice(start, end)).toBe(quote);
});
