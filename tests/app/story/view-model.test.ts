import { describe, expect, it } from "vitest";
import { NEED_VECTORS } from "@/app/ui/reader/state/layers";
import { claimsInOrder, readerModel, sentenceAt } from "@/app/ui/reader/state/view-model";
import { comparison, spanOf } from "@/tests/fixtures/comparison";
import { markWords } from "@/tests/fixtures/mark-words";

const model = readerModel(comparison, markWords());
const source = (id: string) => comparison.sources.find((one) => one.id === id) as (typeof comparison.sources)[number];

describe("readerModel", () => {
  it("numbers the claims as the first source tells them", () => {
    expect(claimsInOrder(comparison).map(({ claim, number }) => [number, claim.id])).toEqual([
      [1, "c2"],
      [2, "c1"],
      [3, "c3"],
      [4, "c4"],
    ]);
  });

  it("does not send a text a second time", () => {
    const sent = JSON.stringify(model);
    for (const { text, sentences } of comparison.sources) {
      expect(sent).not.toContain(JSON.stringify(text).slice(1, -1));
      const longest = sentences.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
      expect(sent.split(text.slice(longest.start, longest.end)).length).toBeLessThanOrEqual(3);
    }
  });

  it("gives a mark the id that it had before the comparison was ready", () => {
    const early = readerModel({ ...comparison, claims: [], figures: [], stances: [] }, markWords(), NEED_VECTORS);
    expect(early.awaited).toEqual(["claims", "figures", "stance"]);
    expect(early.sources.some((source) => source.marks.length > 0)).toBe(true);
    early.sources.forEach((source, index) => {
      expect(model.sources[index]?.marks.slice(0, source.marks.length)).toEqual(source.marks);
    });
  });

  it("counts claims and marks of each layer by source", () => {
    expect(model.sources[2]?.counts).toEqual({ claims: 2, figures: 2, voices: 1, stance: 2, wording: 1, frames: 0 });
  });

  it("counts a figure once that both a claim and the ledger hold", () => {
    const figures = model.sources[0]?.marks.filter((mark) => mark.layer === "figures").map((mark) => mark.words);
    expect(figures).toEqual(["80 islanders", "4.2 million crowns", "310 million crowns", "2.4 kilometers"]);
  });

  it("says of a figure in the ledger what its verdict rests on", () => {
    const mark = model.sources[0]?.marks.find((one) => one.words === "4.2 million crowns");
    expect(mark).toMatchObject({
      tag: "loss of the ferry company",
      note: "conflict: 4.2 and 4.8 million crowns for the same year.",
    });
  });

  it("keeps a quoted person's stance apart from the author's", () => {
    const notes = model.sources[2]?.marks.filter((mark) => mark.layer === "stance").map((mark) => mark.note);
    expect(notes).toEqual(["the author", "Per Dahl; not counted as the author’s"]);
  });

  it("counts the sentences that stand in shared claims", () => {
    for (const view of model.sources) {
      const own = model.claims.flatMap((claim) => claim.mentions.filter((mention) => mention.source === view.id));
      const { sentences } = source(view.id);
      const inClaims = sentences.filter((one) =>
        own.some((mention) => mention.start < one.end && one.start < mention.end),
      );
      expect([view.aligned, view.sentences]).toEqual([inClaims.length, sentences.length]);
    }
    expect(model.sources[0]?.aligned).toBeGreaterThan(1);
  });

  it("tells marks in the reader’s language and keeps the contract’s own tags", () => {
    const spanish = readerModel(comparison, markWords("es"));
    const stance = spanish.sources[2]?.marks.find((mark) => mark.layer === "stance");
    expect(stance?.tag).toMatch(/^postura crítica ante /);
    expect(stance).toMatchObject({ code: "critical" });
    expect(spanish.sources.flatMap((one) => one.marks.map((mark) => mark.code))).toEqual(
      model.sources.flatMap((one) => one.marks.map((mark) => mark.code)),
    );
  });

  it("says nothing of whose a source is that blind mode hides", () => {
    const [first, ...rest] = comparison.sources;
    const hidden = { ...first, hidden: true, outlet: null, kind: "other" } as (typeof comparison.sources)[number];
    const view = readerModel({ ...comparison, sources: [hidden, ...rest] }, markWords()).sources[0];
    expect(view).toMatchObject({ hidden: true, outlet: null, kind: "other" });
  });

  it("counts passages of furniture, not lone signs", () => {
    expect(model.sources.map((one) => one.furniture)).toEqual([1, 0, 0, 0, 1]);
  });

  it("places every mention and every mark in the sentence that holds it", () => {
    for (const claim of model.claims) {
      for (const { source: id, quote, sentence } of claim.mentions) {
        const span = source(id).sentences[sentence];
        expect(source(id).text.slice(span?.start, span?.end)).toContain(quote);
      }
    }
  });
});

describe("sentenceAt", () => {
  it("finds the sentence at its first and last unit, and the one before a gap", () => {
    const text = source("s1");
    const second = text.sentences[1] as { start: number; end: number };
    expect(sentenceAt(text, second.start)).toBe(1);
    expect(sentenceAt(text, second.end - 1)).toBe(1);
    expect(sentenceAt(text, second.end)).toBe(1);
    expect(sentenceAt(text, 0)).toBe(0);
    expect(sentenceAt(text, text.text.length)).toBe(text.sentences.length - 1);
    expect(sentenceAt(text, spanOf("s1", "It is 2.4").start)).toBe(7);
  });

  it("is 0 where there are no sentences", () => {
    expect(sentenceAt({ sentences: [] }, 12)).toBe(0);
  });
});
