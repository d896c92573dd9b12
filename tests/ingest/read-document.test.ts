import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Problem } from "@/lib/ingest/problem";
import { MOST_CHARACTERS, readDocument } from "@/lib/ingest/read-document";

const PROSE =
  "City engineers closed the bridge on Monday after inspectors had found two long cracks in its main girder, and the ferry now runs every twelve minutes.";
const bytes = (text: string) => new TextEncoder().encode(text);
const problemOf = (input: Parameters<typeof readDocument>[0]): Problem => {
  const reading = readDocument(input);
  if (reading.ok) throw new Error("expected a problem");
  return reading.problem;
};

describe("a document that cannot be read is refused in one sentence that says what to do", () => {
  const cases: readonly [Problem["code"], Parameters<typeof readDocument>[0], RegExp][] = [
    ["empty", { name: "a.txt", bytes: bytes("") }, /"a\.txt" is empty/],
    ["empty", { name: "", text: " \n\t\r\n " }, /^The pasted text is empty/],
    [
      "no-article",
      { name: "a.txt", text: "Share this\n\nSubscribe today for unlimited access.\n\n(Word count: 12)" },
      /no article/,
    ],
    [
      "too-long",
      { name: "a.txt", text: "word ".repeat(MOST_CHARACTERS / 5 + 1) },
      /1,000,005 characters; the limit is 1,000,000/,
    ],
    ["too-long", { name: "a.txt", bytes: new Uint8Array(5_000_000) }, /5 MB/],
    ["binary", { name: "a.pdf", bytes: bytes("%PDF-1.4 …") }, /"a\.pdf" is a PDF; paste its text/],
    ["binary", { name: "a.txt", bytes: new Uint8Array([1, 2, 3, 0, 0, 0, 9]) }, /a binary file/],
    [
      "unknown-encoding",
      { name: "a.txt", bytes: new Uint8Array([...bytes("café résumé façade"), 0xc3]) },
      /save it as UTF-8/,
    ],
    ["extension", { name: "a.json", text: '{ "a": "b" }' }, /not a \.txt or \.md file/],
    ["web-page", { name: "a.txt", text: "<!DOCTYPE html><html><body>Hi</body></html>" }, /source of a web page/],
  ];
  test.each(cases)("%s", (code, input, message) => {
    const problem = problemOf(input);
    expect(problem.code).toBe(code);
    expect(problem.name).toBe(input.name);
    expect(problem.message).toMatch(message);
    expect(problem.message).toMatch(/^[^\n]+\.$/);
  });
});

describe("a document that can be read keeps its text", () => {
  test("to the byte, with line ends and signs as they are", () => {
    const text = `# A bridge\\! is shut\r\n\r\n${PROSE}\r\nShare this\r\n`;
    expect(readDocument({ name: "a.md", bytes: bytes(text) })).toMatchObject({
      ok: true,
      draft: { text, file: "a.md" },
      notices: [],
    });
  });

  test("other encodings are accepted with a notice that names them", () => {
    const latin = new Uint8Array(
      Buffer.from(`Café on the river\n\n${PROSE} The café and señor Nuñez were there.`, "latin1"),
    );
    const reading = readDocument({ name: "a.txt", bytes: latin });
    expect(reading).toMatchObject({ ok: true, notices: [{ code: "encoding", name: "a.txt" }] });
    expect(reading.ok && reading.notices[0]?.message).toContain("Latin-1 (Windows-1252)");
  });

  test.each([
    [
      "Spanish",
      "El puente fue cerrado el lunes después de que los inspectores encontraran dos grietas en la viga principal. ".repeat(
        5,
      ),
      ["language"],
    ],
    [
      "Chinese",
      "桥梁于周一关闭，因为检查人员在主梁上发现了两条裂缝。市长表示维修需要五个月。".repeat(10),
      ["language"],
    ],
    ["English", `${PROSE} `.repeat(5), []],
  ])("%s", (_, text, codes) => {
    const reading = readDocument({ name: "a.txt", text });
    expect(reading.ok && reading.notices.map((n) => n.code)).toEqual(codes);
  });
});

test("the sample story is read as its story.json says", () => {
  const folder = "prisma/stories/chancay";
  const story = JSON.parse(fs.readFileSync(path.join(folder, "story.json"), "utf8")) as {
    articles: { file: string }[];
  };
  for (const article of story.articles) {
    const reading = readDocument({ name: article.file, bytes: fs.readFileSync(path.join(folder, article.file)) });
    expect(reading).toMatchObject({ ok: true, draft: article, notices: [] });
  }
});
