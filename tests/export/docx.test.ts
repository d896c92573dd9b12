import { expect, test } from "vitest";
import type { Comparison } from "@/lib/comparison/comparison";
import { writeDocx } from "@/lib/export/docx";
import { comparison } from "../fixtures/comparison";
import { readZip } from "./read-zip";

const file = await writeDocx(comparison, { title: "The last ferry" });
const parts = readZip(file);
const xml = parts.get("word/document.xml")?.text ?? "";

const unescaped = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
const paragraphs = (of: string) =>
  [...of.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([p]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(p)?.[1] ?? null,
    text: unescaped([...p.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((m) => m[1]).join("")),
  }));

test("it is a package that Word knows: content types, relations, document, styles", () => {
  for (const part of ["[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml"])
    expect([...parts.keys()]).toContain(part);
  expect(xml).toMatch(/^<\?xml/);
});

test("title and parts are headings of Word's own, so that its outline shows them", () => {
  const found = paragraphs(xml);
  expect(found.find((p) => p.style === "Title")?.text).toBe("The last ferry");
  expect(found.filter((p) => p.style === "Heading1").map((p) => p.text)).toContain("Shared claims");
  expect(found.filter((p) => p.style === "Heading2").map((p) => p.text)).toEqual(
    expect.arrayContaining(comparison.claims.map((claim, i) => `${i + 1}. ${claim.label}`)),
  );
});

test("every wording is there, with the letter of its source", () => {
  const text = paragraphs(xml).map((p) => p.text);
  for (const claim of comparison.claims)
    for (const m of claim.mentions) {
      const letter = String.fromCharCode(65 + comparison.sources.findIndex((source) => source.id === m.source));
      const quote = m.quote.replace(/\s+/g, " ");
      expect(text.some((line) => line.startsWith(`${letter}, `) && line.includes(`“${quote}”`))).toBe(true);
    }
});

test("tables repeat their head on every page, and pages have numbers", () => {
  expect(xml.match(/<w:tbl>/g)?.length).toBeGreaterThan(3);
  expect(xml).toContain("<w:tblHeader/>");
  const footer = [...parts].find(([name]) => name.startsWith("word/footer"))?.[1].text ?? "";
  expect(footer).toContain("PAGE");
  expect(footer).toContain("NUMPAGES");
});

test("the page is narrow enough for A4 and low enough for Letter", () => {
  const [, width, height] = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(xml) ?? [];
  expect(Number(width)).toBeLessThanOrEqual(11906);
  expect(Number(height)).toBeLessThanOrEqual(15840);
});

test("the same comparison gives the same bytes, and no moment is told", async () => {
  const again = await writeDocx(comparison, { title: "The last ferry" });
  expect(Buffer.compare(Buffer.from(file), Buffer.from(again))).toBe(0);
  expect(new Set([...parts.values()].map((part) => part.time)).size).toBe(1);
  expect(parts.get("docProps/core.xml")?.text).not.toMatch(/\d{4}-\d\d-\d\dT/);
});

test("what XML cannot hold does not break it", async () => {
  const [claim, ...others] = comparison.claims;
  const odd: Comparison = {
    ...comparison,
    claims: [{ ...(claim as NonNullable<typeof claim>), label: "a\u0000b\u001f <c> & \ud800 d" }, ...others],
  };
  const text = readZip(await writeDocx(odd, { title: "x" })).get("word/document.xml")?.text ?? "";
  expect(text).toContain("a\ufffdb\ufffd &lt;c&gt; &amp; \ufffd d");
});

test("in Spanish the report is Spanish and the quotations are marked as English", async () => {
  const spanish = readZip(await writeDocx(comparison, { title: "El último ferri", language: "es" }));
  const document = spanish.get("word/document.xml")?.text ?? "";
  expect(paragraphs(document).map((p) => p.text)).toContain("Afirmaciones compartidas");
  const quotation = document.match(/<w:r>(?:(?!<\/w:r>).)*Quotation(?:(?!<\/w:r>).)*<\/w:r>/s)?.[0] ?? "";
  expect(quotation).toContain('w:val="en-GB"');
});
