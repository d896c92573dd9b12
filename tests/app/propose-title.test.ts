import { describe, expect, test } from "vitest";
import { proposeTitle as propose } from "@/app/ui/form/propose-title";

const proposeTitle = (texts: readonly string[]) => propose(texts, (first, last) => `${first} and ${last}`);

describe("the proposed title of a story", () => {
  test("is the names that most of the articles share", () => {
    const texts = [
      "On Monday the mayor of Velm opened Kessel Bridge. The works at Kessel Bridge took a year.",
      "Critics say that Kessel Bridge cost too much, and Velm must pay.",
      "Trade unions in Velm welcomed Kessel Bridge. Only the Harbour Board objected.",
    ];
    expect(proposeTitle(texts)).toBe("Kessel Bridge and Velm");
  });

  test("does not take a sentence's first word for a name", () => {
    expect(proposeTitle(["Yesterday it rained. Yesterday it poured.", "Yesterday it rained. Nobody knew."])).toBe("");
  });

  test("names a country or its people, not both", () => {
    const text = "The talks between Ruritania and the Ruritanians went on in Strelsau.";
    expect(proposeTitle([text, text])).toBe("Ruritania and Strelsau");
  });

  test("leaves out months and days", () => {
    const text = "They met in March near Strelsau.";
    expect(proposeTitle([text, text])).toBe("Strelsau");
  });

  test("is empty for a single article: it shares nothing", () => {
    expect(proposeTitle(["They met near Strelsau."])).toBe("");
  });
});
