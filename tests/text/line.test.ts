import { describe, expect, it } from "vitest";
import { tidyLine } from "@/lib/text/line";

describe("a line that a person typed", () => {
  it.each([
    ["control signs become a space", "agree\0\x01b", "agree b"],
    ["line breaks become a space", "one\r\n two\u2028three\x85four", "one two three four"],
    ["none stands at the ends", " \x07a\t", "a"],
    ["marks and joiners within words stay", "a\u0301 👩\u200d🚀", "a\u0301 👩\u200d🚀"],
    ["a text without letters stays", "?!", "?!"],
  ])("%s", (_, typed, line) => expect(tidyLine(typed)).toBe(line));

  it.each([
    ["nothing", ""],
    ["spaces", " \u00a0\u3000"],
    ["a zero-width space", "\u200b"],
    ["signs that turn the direction", "\u202e\u2066 \u2069"],
    ["an accent alone", "\u0301"],
    ["a soft hyphen and a joiner", "\u00ad \u200d"],
    ["a filler drawn as nothing", "\u3164"],
    ["an empty braille cell", "\u2800"],
    ["half a sign", "\ud83d"],
  ])("is empty when it shows no sign: %s", (_, typed) => expect(tidyLine(typed)).toBe(""));
});
