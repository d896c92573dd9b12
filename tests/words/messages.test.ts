import compile from "icu-minify/compile";
import { describe, expect, it } from "vitest";
import * as en from "@/lib/words/en";
import * as es from "@/lib/words/es";
import { argumentsOf, messagesOf } from "./messages-of";

const english = messagesOf(en);
const spanish = messagesOf(es);

/**
 * Messages that are the same in both languages, since the words are: names, signs, and what stands for its values. */
const SAME: ReadonlySet<string> = new Set([
  "site.name",
  "site.theme.system",
  "terms.kinds.wsws",
  "terms.kinds.cgsp",
  "terms.stances.neutral",
  "pictures.stance.neutral",
  "methods.measured.ours",
  "methods.inputs.hash",
  "problems.size.megabytes",
  "problems.encodings.utf-16le",
  "problems.encodings.utf-16be",
  "problems.encodings.windows-1252",
]);

describe("the messages", () => {
  it("are in both languages, key by key", () => {
    expect(english.size).toBeGreaterThan(300);
    expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("take the same values and hold the same elements in both languages", () => {
    const apart = [...english].filter(
      ([key, text]) => JSON.stringify(argumentsOf(text)) !== JSON.stringify(argumentsOf(spanish.get(key) ?? "")),
    );
    expect(apart.map(([key]) => key)).toEqual([]);
  });

  it.each([
    ["English", english],
    ["Spanish", spanish],
  ])("are all ICU MessageFormat: %s", (_, messages) => {
    const broken = [...messages].filter(([, text]) => {
      try {
        compile(text);
        return text.trim() !== text || text === "";
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });

  it("are translated: none is English in Spanish, but for a few that are one in both", () => {
    const same = [...english].filter(
      ([key, text]) => /\p{L}{2}/u.test(withoutValues(text)) && spanish.get(key) === text,
    );
    expect(same.filter(([key]) => !SAME.has(key)).map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });

  it("have every plural form that their language asks for", () => {
    const missing = [...english, ...spanish].filter(([, text]) => /, plural,/.test(text) && !/\bother \{/.test(text));
    expect(missing).toEqual([]);
  });

  it("address the reader as usted in Spanish", () => {
    const tu = /(?<!\p{L})(?:tú|tus?|te|ti|contigo|vosotros|vuestr[oa]s?|puedes|tienes|quieres|debes|haz)(?!\p{L})/iu;
    expect([...spanish].filter(([, text]) => tu.test(withoutValues(text)))).toEqual([]);
  });
});

const withoutValues = (text: string): string => text.replace(/\{\w+(?:, number)?\}|<\/?\w+>/g, "");
