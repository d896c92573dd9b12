import { describe, expect, it } from "vitest";
import { formatOf } from "@/lib/words/format";
import { preferredLanguage, readLanguage } from "@/lib/words/language";

const [en, es] = [formatOf("en"), formatOf("es")];

describe("numbers, dates and lists", () => {
  it("are written as each language does", () => {
    expect([en.number(18_000.5), es.number(18_000.5)]).toEqual(["18,000.5", "18.000,5"]);
    expect([en.number(1234), es.number(1234)]).toEqual(["1,234", "1.234"]);
    expect([en.signed(-0.4), es.signed(0.4), en.signed(0)]).toEqual(["−0.40", "+0,40", "0.00"]);
    expect(en.percent(0.873)).toBe("87 %");
    expect([en.date("2031-04-02"), es.date("2031-04-02"), en.date(null)]).toEqual(["2 Apr 2031", "2 abr 2031", null]);
    expect([en.list(["A", "C", "E"]), es.list(["A", "C", "E"])]).toEqual(["A, C and E", "A, C y E"]);
  });

  it("know that a Spanish billón is no billion", () => {
    const figure = { value: 3_500_000_000, unit: "USD" };
    expect([en.amount(figure), es.amount(figure)]).toEqual(["3.5 billion USD", "3.500 millones USD"]);
    expect(es.amount({ value: 2e12, unit: "" })).toBe("2 billones");
  });
});

describe("the language of a page", () => {
  it.each([
    ["es", "es"],
    ["es-PE,es;q=0.9,en;q=0.8", "es"],
    ["en-GB,es;q=0.9", "en"],
    ["fr,es;q=0.4,en;q=0.5", "en"],
    ["fr-FR, de;q=0.8", "en"],
    ["es;q=0, en;q=0.1", "en"],
    ["es;q=x", "en"],
    ["", "en"],
    [null, "en"],
  ])("follows the browser: %s", (accepted, language) => {
    expect(preferredLanguage(accepted)).toBe(language);
  });

  it("is one of ours or none", () => {
    expect([readLanguage("es"), readLanguage("fr"), readLanguage(undefined)]).toEqual(["es", null, null]);
  });
});
