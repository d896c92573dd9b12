import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findParagraphs } from "../../lib/text/paragraph";
import { parseText } from "../../lib/text/parse";

const sentencesOf = (text: string) => parseText(text).sentences.map((s) => text.slice(s.start, s.end));

describe("sentences", () => {
  it.each([
    [
      "a sentence that opens with a quotation mark keeps it",
      '"We will stay," she said. He left.',
      ['"We will stay," she said.', "He left."],
    ],
    [
      "initials and titles do not end a sentence",
      "Mr. J. Doe met the U.S. envoy. They spoke.",
      ["Mr. J. Doe met the U.S. envoy.", "They spoke."],
    ],
    [
      "a decimal point does not end a sentence",
      "It cost $3.5 billion. Nobody paid.",
      ["It cost $3.5 billion.", "Nobody paid."],
    ],
    ["line ends of Windows end a paragraph", "First line.\r\nSecond line.", ["First line.", "Second line."]],
    [
      "a bracket inside a sentence does not end it",
      "The port (It opened in May.) is empty. It rusts.",
      ["The port (It opened in May.) is empty.", "It rusts."],
    ],
    [
      "a short speech is not drawn into the sentence before it",
      "She left. “So will I,” he said.",
      ["She left.", "“So will I,” he said."],
    ],
    ["a text without words has no sentences", " \n\t ", []],
  ])("%s", (_name, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

describe("a text without full stops", () => {
  it("is cut into pieces that rules can look around in, and no word is lost", () => {
    const text = "ships and cranes, ".repeat(400).trim();
    const { sentences } = parseText(text);
    expect(Math.max(...sentences.map((s) => s.words.length))).toBeLessThanOrEqual(250);
    expect(sentences.flatMap((s) => s.words).filter((w) => w.text !== "")).toHaveLength(1200);
  });
});

describe("words", () => {
  it("stand in the sentence that holds them, also in a text of many sentences", () => {
    const text = Array.from({ length: 450 }, (_, i) => `Ship ${i} came.`).join(" ");
    const { sentences } = parseText(text);
    expect(sentences).toHaveLength(450);
    expect(sentences[449]?.words.map((w) => w.text)).toEqual(["Ship", "449", "came"]);
    expect(sentences.every((s) => s.words.every((w) => w.start >= s.start && w.end <= s.end))).toBe(true);
  });

  it("keep their places where a text holds the sign of a record's end", () => {
    const text = "The port\u001e opened.\u001e Ships came.";
    const { sentences } = parseText(text);
    expect(sentences.map((s) => text.slice(s.start, s.end))).toEqual(["The port\u001e opened.\u001e Ships came."]);
    expect(sentences[0]?.words.map((w) => w.text)).toEqual(["The", "port", "opened", "Ships", "came"]);
  });

  it("a contraction gives both its words, the second without a place of its own", () => {
    const [sentence] = parseText("They won’t go.").sentences;
    expect(sentence?.words.map((w) => w.normal)).toEqual(["they", "will", "not", "go"]);
    expect(sentence?.words[2]).toMatchObject({ text: "" });
  });

  it("verbs and nouns know their dictionary form", () => {
    const [sentence] = parseText("Diplomats lobbied hard.").sentences;
    expect(sentence?.words.map((w) => w.lemma)).toEqual(["diplomat", "lobby", "hard"]);
  });

  it("every word is the slice of the text at its span, on any text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "Dr. Ruiz said: ",
        "won’t",
        "\r\n",
        "«no»",
        "🎉👩‍👩‍👧",
        "e\u0301",
        "שלום עולם. ",
        "3.5 billion",
        "--",
        '"',
        "\u00a0",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        const { sentences, paragraphs } = parseText(text);
        for (const sentence of sentences) {
          expect(text.slice(sentence.start, sentence.end)).toBe(text.slice(sentence.start, sentence.end).trim());
          expect(paragraphs[sentence.paragraph]?.start).toBeLessThanOrEqual(sentence.start);
          for (const word of sentence.words) expect(text.slice(word.start, word.end)).toBe(word.text);
        }
        for (const [i, s] of sentences.slice(1).entries())
          expect(s.start).toBeGreaterThanOrEqual(sentences[i]?.end ?? 0);
      }),
      { numRuns: 60 },
    );
  });
});

describe("paragraphs", () => {
  const lines = (text: string) => findParagraphs(text).map((p) => text.slice(p.start, p.end));

  it("a line is a paragraph", () => {
    expect(lines("One line.\nAnother.\n\n\nA third.")).toEqual(["One line.", "Another.", "A third."]);
  });

  it("lines of a text wrapped by hand are joined to the next blank line", () => {
    const wrapped = Array.from({ length: 3 }, (_, i) =>
      [
        `Paragraph ${i} was typed on a machine that broke its lines`,
        "at a fixed width, so that a sentence runs on over",
        "several of them before it comes to an end.",
      ].join("\n"),
    );
    expect(lines(wrapped.join("\n\n"))).toEqual(wrapped);
  });

  it("a million empty lines are no reason to fail", () => {
    expect(lines("\n".repeat(1_000_000))).toEqual([]);
  });
});
