import { describe, expect, test } from "vitest";
import { splitPaste } from "@/app/ui/form/intake";

describe("a paste of several texts", () => {
  test("is divided at an empty line and a line of equals signs", () => {
    expect(splitPaste("One.\n\n=====\n\nTwo.\n\n========\nThree.")).toEqual(["One.", "Two.", "Three."]);
  });

  test("is one text when the equals signs underline a heading", () => {
    expect(splitPaste("A heading\n=========\n\nBody.")).toEqual(["A heading\n=========\n\nBody."]);
  });

  test("is one text at a rule of hyphens, which articles use themselves", () => {
    expect(splitPaste("One.\n\n-----\n\nStill one.")).toHaveLength(1);
  });

  test("drops empty parts and keeps the indent of a first line", () => {
    expect(splitPaste("\n\n=====\n\n\n  Indented.\n\n=====\n  \n")).toEqual(["  Indented."]);
  });
});
