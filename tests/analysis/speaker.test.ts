import { describe, expect, it } from "vitest";
import type { Attribution } from "@/lib/analysis/attribution";
import { attributionsOf as find } from "./attributions-of";

describe("things that speak", () => {
  const acts = (text: string) => find(text).map((a) => a.act);
  const cases: [claim: string, text: string, found: Attribution["act"][]][] = [
    ["figures say something", "The figures show that the port lost money.", ["speech"]],
    ["an event says nothing, the author concludes", "The raid shows that the port lost money.", ["attitude"]],
    ["nor does this", "This suggests that the port lost money.", []],
    ["who shows interest says nothing", "China has shown interest in the port.", ["attitude"]],
    ["criticism in the author's words is a side taken", "Lund criticized the port.", ["attitude"]],
    ["criticism in quotation marks is speech", "Lund criticized the port as “a gift to lenders.”", ["speech"]],
  ];
  it.each(cases)("%s", (_, text, found) => expect(acts(text)).toEqual(found));
});

describe("force", () => {
  const cases: [text: string, force: Attribution["force"]][] = [
    ["Ortiz said the loan was cheap.", "plain"],
    ["Ortiz denied that the loan was cheap.", "disputed"],
    ["Lund disputed that the loan was cheap.", "disputed"],
    ["Lund claimed the loan was a trap.", "doubted"],
    ["The bank reportedly cancelled the loan.", "doubted"],
  ];
  it.each(cases)("%s -> %s", (text, force) => expect(find(text)[0]?.force).toBe(force));
});

describe("speaker and voice", () => {
  const speakers = (text: string) => find(text).map((a) => `${a.voice}: ${a.speaker}`);
  const cases: [claim: string, text: string, found: string[]][] = [
    [
      "a surname is given its full name",
      "Minister Ana Ortiz arrived. Ortiz said the port would open.",
      ["named: Ana Ortiz"],
    ],
    ["a title is left off", "President Ana Ortiz said the port would open.", ["named: Ana Ortiz"]],
    [
      "he is the man last spoken of",
      "Ana Ortiz met Peter Lund. Peter Lund said the loan was a trap. He said it would fail.",
      ["named: Peter Lund", "named: Peter Lund"],
    ],
    [
      "she skips a man",
      "Anna Ortiz said the port would open. Peter Lund laughed. She said it was late.",
      ["named: Anna Ortiz", "named: Anna Ortiz"],
    ],
    ["who is the name before it", "Peter Lund, who said the loan was a trap, left.", ["named: Peter Lund"]],
    [
      "a title finds its full name",
      "General Walter Rojas arrived. General Rojas said the port would open.",
      ["named: Walter Rojas"],
    ],
    [
      "an office beside a name is not the name",
      "Peter Lund, director of Norte Bank, said the port would open.",
      ["named: Peter Lund"],
    ],
    ["officials have no name", "U.S. officials said the loan was a trap.", ["unnamed: U.S. officials"]],
    [
      "an administration has one",
      "The Ortiz administration said the port would open.",
      ["named: Ortiz administration"],
    ],
    ["a body's statement is the body's", "The White House statement said the loan was a trap.", ["named: White House"]],
    ["analysts have no name", "Analysts warned of a debt crisis.", ["unnamed: Analysts"]],
    ["two speak together", "Anna Ortiz and Peter Lund said the port would open.", ["named: Anna Ortiz and Peter Lund"]],
    ["nobody", "It is believed that the bank owns the port.", ["none: null"]],
  ];
  it.each(cases)("%s", (_, text, found) => expect(speakers(text)).toEqual(found));
});

it("is direct where quotation marks stand, and says which words are quoted", () => {
  const text = "Ortiz said the plan was “a gift to lenders” and would fail. Lund said it was not.";
  const [first, second] = find(text);
  expect(first?.direct).toBe(true);
  expect(first?.quoted.map((s) => text.slice(s.start, s.end))).toEqual(["“a gift to lenders”"]);
  expect(second?.direct).toBe(false);
});
