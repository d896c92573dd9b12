import { describe, expect, test } from "vitest";
import { readSet } from "@/lib/ingest/read-set";

const sentence = (i: number) =>
  `Witness number ${i} told the council of bridge ${i * 7} that ${i * 13} cars had crossed on day ${i}, before engineer ${i + 3} shut it.`;
const article = (from: number, count = 12) =>
  `Report ${from}\n\n${Array.from({ length: count }, (_, i) => sentence(from + i)).join("\n")}`;
const file = (name: string, text: string) => ({ name, text });

describe("a set of articles", () => {
  test("two different articles are a story", () => {
    expect(readSet([file("a.txt", article(1)), file("b.txt", article(500))])).toMatchObject({
      notices: [],
      problems: [],
    });
  });

  test("one article is too few, and is returned all the same", () => {
    const set = readSet([file("a.txt", article(1))]);
    expect(set.problems.map((p) => p.code)).toEqual(["too-few"]);
    expect(set.drafts).toHaveLength(1);
  });

  test("forty files are too many, and all are returned", () => {
    const set = readSet(Array.from({ length: 40 }, (_, i) => file(`${i}.txt`, article(100 * i))));
    expect(set.problems.map((p) => p.message)).toEqual([
      "40 texts were given; a story takes 2 to 12 articles, so choose at most 12.",
    ]);
    expect(set.drafts).toHaveLength(40);
  });

  test("the same article twice names both files", () => {
    const set = readSet([
      file("a.txt", article(1)),
      file("b.txt", article(500)),
      file("c.md", `${article(1)}\n\n(Word count: 300)`),
    ]);
    expect(set.problems).toMatchObject([
      { code: "duplicate", message: '"a.txt" and "c.md" are the same article; remove one of them.' },
    ]);
    expect(set.drafts).toHaveLength(3);
  });

  test("a report that two outlets printed nearly alike is a notice, not a problem", () => {
    const set = readSet([file("a.txt", article(1, 20)), file("b.txt", article(1, 19))]);
    expect(set.problems).toEqual([]);
    expect(set.notices.map((n) => n.code)).toEqual(["near-duplicate"]);
  });

  test("pasted texts without a name are told apart by number and title", () => {
    const set = readSet([file("", article(1)), file("", article(1))]);
    expect(set.problems[0]?.message).toBe(
      'text 1 ("Report 1") and text 2 ("Report 1") are the same article; remove one of them.',
    );
  });

  test("what cannot be read stands beside what can", () => {
    const set = readSet([
      file("a.txt", article(1)),
      { name: "b.pdf", bytes: new TextEncoder().encode("%PDF-1.7") },
      file("c.txt", article(500)),
    ]);
    expect(set.drafts.map((d) => d.file)).toEqual(["a.txt", "c.txt"]);
    expect(set.problems.map((p) => [p.code, p.name])).toEqual([["binary", "b.pdf"]]);
  });
});
