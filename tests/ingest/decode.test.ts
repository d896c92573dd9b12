import { describe, expect, test } from "vitest";
import { decode } from "@/lib/ingest/decode";

const TEXT = "Déjà vu in Kesselburg: “the façade cracked”, a résumé says.\r\nNaïve? Perhaps — the café is shut.\n";
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint8Array(big ? bytes.swap16() : bytes);
};
const latin = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const join = (...parts: readonly (Uint8Array | number[])[]) => new Uint8Array(parts.flatMap((p) => [...p]));

describe("text of a known encoding keeps every sign and its line ends", () => {
  const cases: readonly [string, Uint8Array, string][] = [
    ["UTF-8", utf8(TEXT), "utf-8"],
    ["UTF-8 with a mark", join([0xef, 0xbb, 0xbf], utf8(TEXT)), "utf-8"],
    ["UTF-16 LE with a mark", join([0xff, 0xfe], utf16(TEXT, false)), "utf-16le"],
    ["UTF-16 BE with a mark", join([0xfe, 0xff], utf16(TEXT, true)), "utf-16be"],
    ["UTF-16 LE without a mark", utf16(TEXT, false), "utf-16le"],
    ["UTF-16 BE without a mark", utf16(TEXT, true), "utf-16be"],
  ];
  test.each(cases)("%s", (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ ok: true, text: TEXT, encoding });
  });

  test("Latin-1 is read as Windows-1252", () => {
    const text = "The café in Córdoba was shut on Friday; señor Nuñez said that the façade had cracked.\r\n".repeat(4);
    expect(decode(latin(text))).toEqual({ ok: true, text, encoding: "windows-1252" });
  });

  test("Windows-1252 keeps its curly quotation marks", () => {
    const bytes = join(
      latin("He said "),
      [0x93],
      latin("the bridge is safe"),
      [0x94],
      latin(" and left the caf\u00e9."),
    );
    expect(decode(bytes)).toMatchObject({ ok: true, text: "He said “the bridge is safe” and left the café." });
  });

  test("Cyrillic in its old encoding is recognised, not read as Latin", () => {
    const text = "Мост закрыли в понедельник после того, как инженеры нашли две трещины в главной балке. ".repeat(4);
    const bytes = new Uint8Array(
      [...text].map((c) => (c.charCodeAt(0) < 128 ? c.charCodeAt(0) : c.charCodeAt(0) - 0x350)),
    );
    expect(decode(bytes)).toEqual({ ok: true, text, encoding: "windows-1251" });
  });
});

describe("what is no text is refused by its name", () => {
  const cases: readonly [string, Uint8Array, string][] = [
    ["a PDF", utf8("%PDF-1.7\n%âãÏÓ"), "pdf"],
    ["a docx", join(latin("PK"), [3, 4, 20, 0]), "zip"],
    ["an old doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "office"],
    ["a PNG", join([0x89], latin("PNG\r\n")), "png"],
    ["RTF", latin("{\\rtf1\\ansi Hello}"), "rtf"],
    ["bytes with zeros", new Uint8Array([1, 0, 0, 7, 9, 0, 0, 0, 3, 4, 5]), "binary"],
  ];
  test.each(cases)("%s", (_, bytes, what) => {
    expect(decode(bytes)).toEqual({ ok: false, reason: "binary", what });
  });
});

test("UTF-8 with a broken sign is refused, since as Latin-1 every accent would be wrong", () => {
  const bytes = join(utf8("The café, the résumé, the façade and the naïve señor. "), [0xc3, 0x28]);
  expect(decode(bytes)).toEqual({ ok: false, reason: "unknown-encoding" });
});

test("a stray control sign in a long UTF-8 text does not make it unreadable", () => {
  const text = `The bridge was shut\u0002 on Monday, and nobody was hurt.${" The ferries run again.".repeat(20)}`;
  expect(decode(utf8(text))).toMatchObject({ ok: true, text });
});
