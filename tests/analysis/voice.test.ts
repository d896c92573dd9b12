import { describe, expect, it } from "vitest";
import { findAttributions } from "@/lib/analysis/attribution";
import { parseArticle } from "@/lib/analysis/document";
import { voiceAt, voiceShares } from "@/lib/analysis/voice";
import { bareArticle } from "@/lib/ingest/article";
import { findQuotations } from "@/lib/text/quotation";

function read(text: string) {
  const doc = parseArticle(bareArticle(text));
  return { doc, attributions: findAttributions(doc, findQuotations(doc.text, doc.paragraphs)) };
}

function voiceOf(text: string, words: string) {
  const start = text.indexOf(words);
  const { voice, attributedTo } = voiceAt(read(text).attributions, { start, end: start + words.length });
  return [voice, attributedTo];
}

describe("voiceAt", () => {
  const cases: [claim: string, text: string, words: string, found: [string, string | null]][] = [
    [
      "the author",
      "The port cost $3 billion. Ortiz said it was cheap.",
      "The port cost $3 billion",
      ["asserted", null],
    ],
    ["indirect speech", "Ana Ortiz said the port was cheap.", "the port was cheap", ["attributed", "Ana Ortiz"]],
    ["direct speech", "“The port was cheap,” Ana Ortiz said.", "The port was cheap", ["quoted", "Ana Ortiz"]],
    [
      "words beside the marks in a mixed report",
      "Ortiz said the plan for the old town was “cheap” today.",
      "the plan for the old town",
      ["attributed", "Ortiz"],
    ],
    [
      "words inside the marks in a mixed report",
      "Ortiz said the plan was “far too cheap” today.",
      "far too cheap",
      ["quoted", "Ortiz"],
    ],
    ["a denial", "Ortiz denied that the port was cheap.", "the port was cheap", ["disputed", "Ortiz"]],
    ["a rumour", "The bank reportedly cancelled the loan.", "cancelled the loan", ["hedged", null]],
    ["a claim the author doubts", "Lund claimed the port was cheap.", "the port was cheap", ["hedged", "Lund"]],
    [
      "a side taken stays the author's report",
      "Lund opposes the deep new port in Chancay.",
      "the deep new port in Chancay",
      ["asserted", null],
    ],
    [
      "a span mostly outside",
      "Yesterday morning in the crowded old town hall Ortiz said it was cheap.",
      "Yesterday morning in the crowded old town hall Ortiz said it",
      ["asserted", null],
    ],
    [
      "a span mostly inside",
      "Ortiz said the port was too cheap.",
      "said the port was too cheap",
      ["attributed", "Ortiz"],
    ],
  ];
  it.each(cases)("%s", (_, text, words, found) => expect(voiceOf(text, words)).toEqual(found));

  it("is the author's where nothing is attributed", () => {
    expect(voiceAt([], { start: 0, end: 5 })).toEqual({ voice: "asserted", attributedTo: null, attribution: null });
  });
});

describe("voiceShares", () => {
  it("counts words by who says them and how", () => {
    // 11 words: 4 quoted from a name, 3 reported of officials, 4 the author's.
    const { doc, attributions } = read("“We will open it,” Ortiz said. Officials said ships came late.");
    expect(voiceShares(doc, attributions)).toEqual({
      words: 11,
      named: 4 / 11,
      unnamed: 3 / 11,
      none: 0,
      direct: 4 / 11,
      indirect: 3 / 11,
    });
  });
  it("leaves out wishes and sides taken", () => {
    const { doc, attributions } = read("Lund opposes the deep new port.");
    expect(voiceShares(doc, attributions)).toMatchObject({ named: 0, indirect: 0 });
  });
  it("is all zero for a text without words", () => {
    const { doc, attributions } = read("");
    expect(voiceShares(doc, attributions)).toEqual({ words: 0, named: 0, unnamed: 0, none: 0, direct: 0, indirect: 0 });
  });
  it("adds up to the same reported share both ways", () => {
    const { doc, attributions } = read(
      "“We will open it,” Ortiz said.\n\nIt is believed that the bank owns the port. Analysts warned of a “debt crisis” in Peru.",
    );
    const { named, unnamed, none, direct, indirect } = voiceShares(doc, attributions);
    expect(named + unnamed + none).toBeCloseTo(direct + indirect, 10);
    expect(none).toBeGreaterThan(0);
  });
});
