import { describe, expect, it } from "vitest";
import { findClauses } from "../../lib/analysis/clause";
import { modalityOf } from "../../lib/analysis/modality";
import { tenseOf } from "../../lib/analysis/tense";
import { parseText, type Sentence } from "../../lib/text/parse";

const first = (text: string) => parseText(text).sentences[0] as Sentence;
const clauses = (text: string) => findClauses(text, first(text)).map((c) => text.slice(c.start, c.end));

describe("clauses", () => {
  it.each([
    [
      "a relative clause stands alone",
      "The port opened in May, which pleased the local traders.",
      ["The port opened in May", "which pleased the local traders."],
    ],
    [
      "a second subject with its verb begins a clause",
      "Lawmakers changed the old law and the court closed the case.",
      ["Lawmakers changed the old law", "and the court closed the case."],
    ],
    [
      "a list stays whole",
      "China funds highways, railways and mining ventures.",
      ["China funds highways, railways and mining ventures."],
    ],
    [
      "a semicolon divides",
      "The suit was dropped in June; the port kept its contract.",
      ["The suit was dropped in June", "the port kept its contract."],
    ],
    [
      "a concession divides",
      "The ministry denied the report although two officials confirmed the plan.",
      ["The ministry denied the report", "although two officials confirmed the plan."],
    ],
    [
      "what stands in brackets is not cut out",
      "The firm (which runs the mine, and owns the port) denied the claim.",
      ["The firm (which runs the mine, and owns the port) denied the claim."],
    ],
  ])("%s", (_name, text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });
});

describe("certainty", () => {
  it.each([
    ["The port could double trade.", "possible"],
    ["The port will likely double trade.", "probable"],
    ["The port is expected to double trade.", "expected"],
    ["The port doubled trade in May.", "certain"],
  ])("%s is %s", (text, expected) => {
    expect(modalityOf(first(text).words).modality).toBe(expected);
  });
});

describe("time", () => {
  it.each([
    ["The port was inaugurated last year.", "past"],
    ["The port has opened to all ships.", "past"],
    ["The port is set to open later.", "future"],
    ["The port will open in June.", "future"],
    ["The port is expected to cut costs.", "future"],
    ["The port lies north of the city.", "present"],
  ])("%s: %s", (text, expected) => {
    expect(tenseOf(first(text).words).tense).toBe(expected);
  });
});
