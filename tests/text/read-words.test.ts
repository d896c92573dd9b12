import { expect, it } from "vitest";
import type { Source } from "@/lib/comparison/comparison";
import { readWords } from "@/lib/text/read-words";

const text = "It cost US\\$1.2 billion,\nsay some [advert] here.";
const gone = (words: string, reason: Source["removed"][number]["reason"]) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, reason };
};
const source = { text, removed: [gone("\\", "escape"), gone("\n", "break"), gone("[advert] ", "subscribe")] };
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

it("reads a span as the article shows it", () => {
  expect(readWords(source, { start: 0, end: text.length })).toBe("It cost US$1.2 billion, say some here.");
  expect(readWords(source, span("say some"))).toBe("say some");
  expect(readWords(source, span("advert"))).toBe("");
});

it("reads a text without removals as it is", () => {
  expect(readWords({ text, removed: [] }, span("US\\$1.2 billion"))).toBe("US\\$1.2 billion");
});
