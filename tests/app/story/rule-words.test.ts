import { expect, it } from "vitest";
import { ruleWords } from "@/app/ui/story/rule-words";

it("says what a stance rests on, and leaves an id that says it by itself", () => {
  expect(ruleWords("stance/burden")).toBe("whom the measure burdens or spares");
  expect(ruleWords("stance/directed")).toMatch(/actor/);
  expect(ruleWords("frame/terms")).toBe(null);
});
