import { expect, it } from "vitest";
import { ruleWords } from "@/app/ui/story/rule-words";
import { wordsOf } from "@/lib/words/messages";

it("says what a stance rests on, and leaves an id that says it by itself", () => {
  const say = wordsOf("en", "terms");
  expect(ruleWords(say, "stance/burden")).toBe("whom the measure burdens or spares");
  expect(ruleWords(say, "stance/directed")).toMatch(/actor/);
  expect(ruleWords(say, "frame/terms")).toBe(null);
  expect(ruleWords(wordsOf("es", "terms"), "stance/burden")).not.toBe(ruleWords(say, "stance/burden"));
});
