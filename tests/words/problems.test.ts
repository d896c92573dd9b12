import { describe, expect, it } from "vitest";
import { NOTICE_CODES, type Notice, PROBLEM_CODES, type Problem, sayProblem } from "@/lib/ingest/problem";
import { readDocument } from "@/lib/ingest/read-document";
import { readSet } from "@/lib/ingest/read-set";
import { LANGUAGES } from "@/lib/words/language";
import { wordsOf } from "@/lib/words/messages";

const bytes = (...parts: number[]) => new Uint8Array(parts);
const text = (name: string, words: string) => ({ name, text: words });
const PROSE = "The ferry left the harbour of Velm on Monday, the port office said, and it carried forty people. ";
const SPANISH = "El transbordador salió el lunes del puerto de Velm con cuarenta pasajeros a bordo. ".repeat(6);
const latin = new Uint8Array(Buffer.from(`Café\n\n${PROSE.repeat(3)} The café and señor Nuñez.`, "latin1"));

/** Something of every code. */
const readings = [
  readDocument(text("a.txt", "...")),
  readDocument(text("", "Home | World | Sport\nSubscribe now\n")),
  readDocument(text("a.txt", "long ".repeat(250_000))),
  readDocument({ name: "a.txt", bytes: new Uint8Array(5_000_000).fill(0x61) }),
  readDocument({ name: "a.pdf", bytes: new TextEncoder().encode("%PDF-1.7") }),
  readDocument({ name: "", bytes: bytes(0xc3, 0x28, 0x81, 0x8d, 0x8f, 0x90, 0x9d) }),
  readDocument(text("a.docx", PROSE)),
  readDocument(text("", `<!doctype html>${PROSE}`)),
  readDocument({ name: "a.txt", bytes: latin }),
  readDocument(text("a.txt", SPANISH)),
];
const sets = [
  readSet([text("a.txt", PROSE.repeat(3)), text("", PROSE.repeat(3))]),
  readSet([]),
  readSet(Array.from({ length: 13 }, (_, i) => text(`${i}.txt`, `${PROSE} ${i}`))),
  readSet([
    text("", Array.from({ length: 60 }, (_, i) => `${PROSE} Number ${i}.`).join(" ")),
    text("b.txt", Array.from({ length: 58 }, (_, i) => `${PROSE} Number ${i}.`).join(" ")),
  ]),
];
const all: readonly (Notice | Problem)[] = [
  ...readings.flatMap((r): readonly (Notice | Problem)[] => (r.ok ? r.notices : [r.problem])),
  ...sets.flatMap((s) => [...s.problems, ...s.notices]),
];

describe("what is wrong with a text", () => {
  it("is looked at here in every sort", () => {
    expect([...new Set(all.map((one) => one.code))].sort()).toEqual([...NOTICE_CODES, ...PROBLEM_CODES].sort());
  });

  it("has the words of its message in every language", () => {
    for (const language of LANGUAGES) {
      const said = all.map((one) => sayProblem(wordsOf(language, "problems"), one));
      if (language === "en") expect(said).toEqual(all.map((one) => one.message));
      else for (const [i, one] of all.entries()) expect(said[i]).not.toBe(one.message);
      for (const sentence of said) expect(sentence).toMatch(/^\P{Ll}.*\.$|^t/u);
    }
  });
});
