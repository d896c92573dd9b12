import { describe, expect, test } from "vitest";
import type { Comparison } from "@/lib/comparison/comparison";
import { writeHtml } from "@/lib/export/html";
import { LANGUAGES } from "@/lib/words/language";
import { comparison } from "../fixtures/comparison";

const html = writeHtml(comparison, { title: "The last ferry" });

const read = (text: string) =>
  text
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");

describe.each(LANGUAGES)("in %s", (language) => {
  const page = writeHtml(comparison, { title: "The last ferry", language });
  test("it asks for nothing: every address is a part of the file itself", () => {
    const addresses = [...page.matchAll(/\b(?:src|href|action|poster|srcset)\s*=\s*"([^"]*)"/g)].map((m) => m[1]);
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect(address).toMatch(/^(?:#|data:image\/svg\+xml,)/);
    // A plain true or false: a failure would print the whole file.
    expect(/<(?:script|link|iframe|object|embed|form|base)\b|@import|url\((?!#|%23)/i.test(page)).toBe(false);
    expect(page).toContain("default-src 'none'");
  });
  test("every link leads to a part that is there, and no name stands twice", () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map((m) => m[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, to] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(to);
  });
  test("its language is told, and that of the articles", () => {
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toMatch(/<q lang="en">/);
  });
});

test("every quotation of a claim is a slice of its source, and is there", () => {
  const quotes = new Set([...html.matchAll(/<q lang="en">(.*?)<\/q>/gs)].map((m) => read(m[1] ?? "")));
  for (const claim of comparison.claims) for (const m of claim.mentions) expect(quotes).toContain(m.quote);
  const texts = comparison.sources.map((source) => source.text);
  for (const quote of quotes) expect(texts.some((text) => text.includes(quote))).toBe(true);
});

test("the articles are there as they are read, with their claims marked and without what was removed", () => {
  for (const source of comparison.sources) {
    const part = html.split(`id="text-${source.id}"`)[1]?.split("</article>")[0] ?? "";
    const words = read(part.replace(/<sup>.*?<\/sup>/g, ""));
    for (const claim of comparison.claims)
      for (const m of claim.mentions.filter((one) => one.source === source.id)) expect(words).toContain(m.quote);
    for (const gone of source.removed.filter((one) => one.reason === "menu"))
      expect(words).not.toContain(source.text.slice(gone.start, gone.end));
  }
});

test("words of an article or a title never become markup", () => {
  const [source, ...others] = comparison.sources;
  const evil: Comparison = {
    ...comparison,
    sources: [{ ...(source as NonNullable<typeof source>), title: `<script>x</script>"'&` }, ...others],
  };
  const page = writeHtml(evil, { title: "</title><img src=x onerror=x>" });
  expect(page).not.toMatch(/<script|<img src=x/);
  expect(page).toContain("&lt;script&gt;x&lt;/script&gt;&quot;&#39;&amp;");
});

test("the same comparison gives the same bytes", () => {
  expect(writeHtml(comparison, { title: "The last ferry" })).toBe(html);
});
