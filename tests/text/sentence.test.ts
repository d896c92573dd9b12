import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSentences } from "../../lib/text/sentence";

const cut = (text: string) => findSentences(text).map((s) => text.slice(s.start, s.end));

/** A bar stands where a sentence ends. */
type Case = [claim: string, marked: string];
const rule = (name: string, cases: Case[]) =>
  describe(name, () => {
    it.each(cases)("%s", (_, marked) => {
      const parts = marked.split("|");
      expect(cut(parts.join(""))).toEqual(parts.map((p) => p.trim()));
    });
  });

rule("stops", [
  ["a full stop, a question, a cry", "The port opened.| Who came?| Nobody!| They stayed away."],
  ["several marks are one end", "Nobody came?!| Really??| So it was."],
  ["a small letter goes on", "It opened. and so on."],
  ["a small letter before a capital is a name", "It sold well.| iPhones were next."],
  ["a number can open a sentence", "It opened in 2011.| 40 ships came.| $3 million was paid."],
  ["a decimal point is none", "It cost $3.5 billion, or 1.2 per cent.| Nobody paid."],
  ["a note number belongs to its sentence", "The port opened.[12]| Ships came."],
  ["a missing space", "The port opened.|Ships came.”|“They left,” she said."],
]);

rule("abbreviations", [
  ["titles and initials", "Dr. J. F. Lund met Sen. Ana M. Ruiz and Lt. Col. Ode.| They spoke."],
  ["a title in small letters can be a word", "She asked the sales rep.| He left."],
  [
    "companies before their verb and before a new sentence",
    "Norte Steel Inc. Chairman Lund left.| He sold Ode & Co.| It was late.",
  ],
  [
    "a country inside a name and at the end",
    "He left the U.S. Navy for the U.N. in May.| She left the U.S.| They met.",
  ],
  ["an initial at the end", "He followed Malcolm X.| They marched."],
  ["months and numbers", "See No. 5 on p. 12 of Sept. 3."],
  ["states", "He left Reno, Nev., for Ill. Governor Ode.| He stayed in Ore.| The sun shone."],
  ["hours and their zones", "They met at 5 p.m. Eastern time.| She left at 6 p.m.| Lund stayed."],
  ["what never ends", "Lund vs. The City, i.e. The Mayor, is over.| It took long."],
  ["et al. before a verb and at the end", "Lund et al. found nothing.| It was Lund et al.| They found it."],
  ["no abbreviation ends anything in a headline", "U.S. And Peru Agree To Build A Port"],
]);

rule("quotations", [
  ["the closing mark goes with its sentence", "“We will stay.”| “So will I,” he said.| She left."],
  [
    "a mark of the speech does not end the report",
    "“Will you stay?” she asked.| “No!” Ana Lund said on Monday.| He left.",
  ],
  ["sentences within a speech", "“We go.| They stay,” she said."],
  ["a fragment is part of the author's sentence", "She called it “a mess. A shame” and left.| He stayed."],
  ["marks of other countries", "«Nous partons.»| Elle reste."],
]);

rule("brackets", [
  ["a sentence inside a sentence", "The port (It opened in May. Nobody came.) is empty.| It rusts."],
  ["a sentence of its own", "The port is empty.| (It opened in May.)| It rusts."],
  ["a year belongs to what stands before", "The port of Lima. (2012)."],
]);

rule("ellipses", [
  ["left out inside a sentence", "The port . . . is empty … They say so ... and leave."],
  ["four dots end it", "The port is empty....| It rusts .... |It leaks."],
  ["three at a word end it before a capital", "The port is empty...| Nobody came."],
  ["in square brackets they end nothing", "The port [...] Is it empty?"],
]);

rule("names with marks", [
  ["addresses", "Write to ana.ruiz@example.org or see https://example.org/a.b/C.D?e=F.| It is free."],
  ["a name with a cry", "He works at Yahoo! Finance and Yum! Brands.| She does not."],
  ["a number's sign", "It lies at N° 12.| It is old."],
]);

rule("lists and lines", [
  ["numbered items that run on", "1. Open the port |2. Close the mine |3. Tell Dr. Lund."],
  ["lettered items", "a) open the port |b) close the mine"],
  ["bullets", "• Open the port. |• Close the mine"],
  ["an item keeps its number", "2. The port is empty.| It rusts."],
  ["a caption and its credit", "Cranes at the quay| Image: Ana Ruiz."],
  ["a title and its date", "Port opens in Chancay| Friday, July 21, 2017"],
  ["a date in a sentence", "It opened on Friday, July 21, 2017"],
  ["a line is a paragraph", "Port opens\n|Ships come\n|Nobody pays"],
]);

it("joins the lines of a text wrapped by hand", () => {
  const block = (n: number) =>
    `Paragraph ${n} was typed on a machine that broke its lines
at a fixed width, so that the sentence of a certain Mr.
Lund runs on over several of them, one after the
other, and then one more, to its end.`;
  expect(cut([block(1), block(2), block(3)].join("\n\n"))).toEqual([block(1), block(2), block(3)]);
});

it("cuts between sentences of a script without spaces", () => {
  expect(cut("港口开放了。没有人来。")).toEqual(["港口开放了。", "没有人来。"]);
});

it("loses no sign but white space, in order, whatever the text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.constantFrom(
      "Mr. ",
      "U.S. ",
      "The port",
      ". ",
      "...",
      "?",
      "”",
      "“",
      "(",
      ")",
      "\n",
      "1. ",
      "2. ",
      "• ",
      "😀",
      " . . . ",
      "e\u0301",
      "[3]",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const text = pieces.join("");
      let at = 0;
      for (const span of findSentences(text)) {
        expect(text.slice(at, span.start).trim()).toBe("");
        expect(span.end).toBeGreaterThan(span.start);
        expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
        at = span.end;
      }
      expect(text.slice(at).trim()).toBe("");
    }),
    { numRuns: 500 },
  );
});

it.each([
  ["quotation marks", '"'],
  ["dots", "."],
  ["spaced dots", ". "],
  ["brackets", "("],
  ["letters", "a"],
  ["initials", "A. "],
])("a text of nothing but %s gets an answer", (_, sign) => {
  const text = sign.repeat(200_000);
  expect(findSentences(text).at(-1)?.end).toBe(text.trimEnd().length);
});
