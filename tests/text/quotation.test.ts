import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findParagraphs } from "@/lib/text/paragraph";
import { findQuotations } from "@/lib/text/quotation";

const find = (text: string) => findQuotations(text, findParagraphs(text));
const words = (text: string) => find(text).map((q) => text.slice(q.start, q.end));

describe("what is a quotation", () => {
  const cases: [claim: string, text: string, found: string[]][] = [
    ["straight marks", 'The mayor said "we are ready" and left.', ["we are ready"]],
    ["curly marks", "The mayor said “we are ready” and left.", ["we are ready"]],
    ["low opening marks", "Der Minister sprach von „neuen Wegen“ im Handel.", ["neuen Wegen"]],
    ["guillemets with spaces", "Le maire a dit « nous sommes prêts » hier.", ["nous sommes prêts"]],
    ["guillemets turned round", "»Wir sind bereit«, sagte er.", ["Wir sind bereit"]],
    ["corner brackets", "市长说「我们准备好了」。", ["我们准备好了"]],
    ["doubled single marks", "''We are ready,'' he said. ''Now.''", ["We are ready,", "Now."]],
    ["single marks", "Mayor calls harbour plan 'a mistake.'", ["a mistake."]],
    ["curly single marks", "She called it ‘a mistake’ twice.", ["a mistake"]],
    [
      "a nested quotation belongs to the outer one",
      "“She told me ‘go home’ and I went,” he said.",
      ["She told me ‘go home’ and I went,"],
    ],
    ["the same marks nested", "“They shouted “stop” at us,” he said.", ["They shouted “stop” at us,"]],
    ["apostrophes inside a quotation", "\"It isn't the dogs' fault,\" she said.", ["It isn't the dogs' fault,"]],
    ["a mark with the wrong curl at the end", "“We are ready“, she said.", ["We are ready"]],
    ["mixed marks", '“We are ready," she said.', ["We are ready,"]],
    ["a quotation in brackets", 'The plan ("a gift to lenders") failed.', ["a gift to lenders"]],
    ["nothing between the marks", 'An empty pair "" and a lone pair " " say nothing.', []],
  ];
  it.each(cases)("%s", (_, text, found) => expect(words(text)).toEqual(found));
});

describe("what is none", () => {
  const cases: [claim: string, text: string][] = [
    ["apostrophes", "It's the workers' vote and the bosses' pay, isn't it?"],
    ["curly apostrophes", "It’s the workers’ vote and the bosses’ pay, isn’t it?"],
    ["shortened years and words", "Rock 'n' roll of the '90s gave 'em hope 'til the end."],
    ["two measures", 'The planks were 12" by 14" at most.'],
    ["feet and inches", 'He is 6\'2" tall and the pipe is 12" wide.'],
    ["primes", "The boat is 40' long."],
    ["no marks at all", "The mayor said she was ready."],
  ];
  it.each(cases)("%s", (_, text) => expect(words(text)).toEqual([]));
});

describe("missing marks", () => {
  it("ends an unclosed quotation before the words that report it", () => {
    const text = "“We are ready, she said. The council voted on Monday.";
    expect(find(text)).toMatchObject([{ marks: "unclosed" }]);
    expect(words(text)).toEqual(["We are ready,"]);
  });
  it("ends an unclosed quotation before the next one opens", () => {
    expect(words("“We are ready, said Ms. Ortiz. “So are we,” said Mr. Lund.")).toEqual([
      "We are ready,",
      "So are we,",
    ]);
  });
  it("starts an unopened quotation at its sentence", () => {
    const text = 'The council met. We are ready for winter," Ortiz said.';
    expect(find(text)).toMatchObject([{ marks: "unopened" }]);
    expect(words(text)).toEqual(["We are ready for winter,"]);
  });
  it("does not cut at a title when it looks for the sentence", () => {
    expect(words('I trust Mr. Lund with the keys," Ortiz said.')).toEqual(["I trust Mr. Lund with the keys,"]);
  });
});

describe("a speech over paragraphs", () => {
  it("is a chain, with the mark opened again", () => {
    const text = "“The first part.\n\n“The second part.\n\n“The last part,” she said.";
    expect(find(text).map((q) => [q.continues, q.marks])).toEqual([
      [null, "unclosed"],
      [0, "unclosed"],
      [1, "both"],
    ]);
  });
  it("is a chain where the opening mark was left out", () => {
    const text = "“The first part.\n\nThe second part,” she said.";
    expect(find(text).map((q) => [q.continues, q.marks])).toEqual([
      [null, "unclosed"],
      [0, "unopened"],
    ]);
  });
  it("is none when the first paragraph was closed", () => {
    expect(find("“The first part.”\n\n“The second part,” she said.").map((q) => q.continues)).toEqual([null, null]);
  });
});

it("holds its marks in the outer span", () => {
  const text = "She called it “a mistake” twice.";
  const [q] = find(text);
  expect(q && text.slice(q.outer.start, q.outer.end)).toBe("“a mistake”");
});

it("stays inside the text, in order and apart, whatever the text", () => {
  const sign = fc.constantFrom(
    '"',
    "“",
    "”",
    "'",
    "’",
    "‘",
    "''",
    "«",
    "»",
    "„",
    "\n",
    "\r\n\r\n",
    " ",
    ". ",
    ",",
    "a",
    "S",
    "6",
    "é",
    "e\u0301",
    "😀",
    "👩‍👩‍👧",
    "שלום",
    "\u202e",
    "，",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(sign, { maxLength: 60 }).map((s) => s.join("")),
        fc.string({ unit: "binary", maxLength: 80 }),
      ),
      (text) => {
        let at = 0;
        for (const [i, q] of find(text).entries()) {
          expect(q.outer.start).toBeGreaterThanOrEqual(at);
          expect(q.start).toBeGreaterThanOrEqual(q.outer.start);
          expect(q.end).toBeGreaterThan(q.start);
          expect(q.outer.end).toBeGreaterThanOrEqual(q.end);
          expect(q.outer.end).toBeLessThanOrEqual(text.length);
          expect(q.continues ?? -1).toBeLessThan(i);
          at = q.outer.end;
        }
      },
    ),
    { numRuns: 500 },
  );
});

it.each([
  ["marks", '"'],
  ["opening marks", "“"],
  ["closing marks", "”"],
  ["apostrophes", "'"],
  ["marks and spaces", '" '],
  ["inches", '5" '],
  ["dots", "."],
])("a text of nothing but %s holds no words", (_, sign) => {
  expect(find(sign.repeat(200_000)).filter((q) => q.marks === "both" && q.end - q.start > 2)).toEqual([]);
});
