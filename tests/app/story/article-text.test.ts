import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ArticleText } from "@/app/ui/reader/column/article-text";
import { comparison } from "@/tests/fixtures/comparison";
import { markWords } from "@/tests/fixtures/mark-words";

const html = (id: string): string => {
  const source = comparison.sources.find((one) => one.id === id);
  if (!source) throw new Error(`test: ${id}`);
  return renderToStaticMarkup(createElement(ArticleText, { comparison, source, words: markWords() }));
};
const decode = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
const words = (markup: string): string =>
  decode(markup.replace(/<[^>]*>/g, ""))
    .replace(/\s+/g, " ")
    .trim();

describe("ArticleText", () => {
  it.each(comparison.sources.map((source) => source.id))("shows every word of %s, in its order", (id) => {
    const source = comparison.sources.find((one) => one.id === id);
    // The words that Parallax adds stand in elements of their own.
    const own = html(id)
      .replace(/<button.*?<\/button>/g, "")
      .replace(/<span[^>]*>Left out, .*?<\/span>/g, "");
    expect(words(own).replaceAll(" ", "")).toBe(source?.text.replace(/\s+/g, ""));
  });

  it("links the words of each claim", () => {
    for (const claim of comparison.claims) {
      for (const mention of claim.mentions) {
        const links = html(mention.source).match(new RegExp(`<a [^>]*data-c="${claim.id}"[^>]*>.*?</a>`, "g")) ?? [];
        expect(links.map(words).join("")).toBe(mention.quote);
      }
    }
  });

  it("numbers a claim where its words begin, and nowhere else", () => {
    const numbers = [...html("s1").matchAll(/data-k="([^"]*)"/g)].flatMap(([, k = ""]) => k.split(" ").map(Number));
    const mentions = comparison.claims.filter((claim) => claim.mentions.some((mention) => mention.source === "s1"));
    expect(numbers.sort()).toEqual(mentions.map((_, n) => n + 1));
  });

  it("leaves furniture in its place, struck out and named", () => {
    expect(html("s5")).toContain("<del>Menu: Home About Podcast</del>");
    expect(words(html("s5"))).toContain("Left out, menu: Menu: Home About Podcast");
  });

  it("shows a heading as a heading, without its Markdown signs", () => {
    expect(html("s2")).toMatch(/<h4[^>]*>.*<del[^>]*>## <\/del>The price of permanence/);
  });

  it("gives each sentence an address of its own", () => {
    const source = comparison.sources[0];
    const found = [...html("s1").matchAll(/id="s1-(\d+)"/g)].map((match) => Number(match[1]));
    expect(found).toEqual(source?.sentences.map((_, n) => n + 1));
  });

  it("names the frames of a paragraph beside it", () => {
    expect(words(html("s1"))).toContain("Economic The company lost".replace(" The", "The"));
  });

  it("does not let a text write markup", () => {
    const source = { ...comparison.sources[0], text: "<b>x</b> & y.", removed: [] } as (typeof comparison.sources)[0];
    const span = { start: 0, end: source.text.length };
    const one = { ...source, id: "s9", paragraphs: [{ ...span, role: "body" as const }], sentences: [span] };
    const markup = renderToStaticMarkup(createElement(ArticleText, { comparison, source: one, words: markWords() }));
    expect(markup).toContain("&lt;b&gt;x&lt;/b&gt; &amp; y.");
  });
});
