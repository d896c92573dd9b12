import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LAYERS, NEED_VECTORS } from "@/app/ui/reader/state/layers";
import { MODES } from "@/app/ui/reader/state/mode";
import { readAddress, writeAddress } from "@/app/ui/reader/state/reader-address";
import type { ReaderState } from "@/app/ui/reader/state/reader-state";
import { readerModel } from "@/app/ui/reader/state/view-model";
import { comparison } from "@/tests/fixtures/comparison";
import { markWords } from "@/tests/fixtures/mark-words";

const model = readerModel(comparison, markWords());
const ids = model.sources.map((source) => source.id);
const read = (query: string): ReaderState => readAddress(model, new URLSearchParams(query));

describe("reader address", () => {
  it("is empty when all is as at first", () => {
    expect(writeAddress(model, read(""))).toBe("");
  });

  it.each([
    "?claim=c3&mode=focus",
    "?claim=c3&source=s5&mode=focus",
    "?marks=0.2&source=s3&mode=focus",
    "?source=s2&sentence=3&mode=focus",
    "?layers=none&mode=focus",
    "?layers=claims.figures.wording&mode=focus",
    "?order=s2.s3.s4.s5.s1&mode=focus",
    "?source=s3&open=s3.s5.s1.s2.s4&mode=focus",
    "?together=off&furniture=shown&mode=focus",
    "?claim=c3&drawer=full&mode=focus",
    "?folded=s2.s4&mode=parallel",
    "?mode=parallel",
  ])("keeps %s", (query) => {
    expect(writeAddress(model, read(query))).toBe(query);
  });

  it("an address that names no way of reading leaves the reader their own, one that does decides", () => {
    const mine = (query: string) => readAddress(model, new URLSearchParams(query), "parallel").mode;
    expect([mine(""), mine("claim=c1"), mine("mode=focus"), mine("mode=upside-down")]).toEqual([
      "parallel",
      "parallel",
      "focus",
      "parallel",
    ]);
    expect(read("").mode).toBe("focus");
  });

  it("the source in use is never folded", () => {
    expect(read("source=s2&folded=s2.s4").folded).toEqual(["s4"]);
  });

  it("leaves out what the story does not have", () => {
    expect(read("claim=c99&source=s99&sentence=999&marks=77.x&order=s9.s2&layers=claims.poetry")).toMatchObject({
      claim: null,
      sentence: null,
      marks: [],
      order: ["s2", "s1", "s3", "s4", "s5"],
      layers: ["claims"],
    });
  });

  it("keeps the claim that a link asks for until claims are there", () => {
    const early = readerModel({ ...comparison, claims: [], figures: [], stances: [] }, markWords(), NEED_VECTORS);
    const waiting = readAddress(early, new URLSearchParams("claim=c3&layers=voices"));
    expect(waiting).toMatchObject({ claim: null, asked: "c3" });
    expect(writeAddress(early, { ...waiting, sentence: 2 })).toBe("?claim=c3&sentence=3&layers=voices&mode=focus");
    expect(writeAddress(model, waiting)).toBe("?layers=voices&mode=focus");
  });

  it("puts the sentence cursor on the claim that a link names", () => {
    expect(read("claim=c1").sentence).toBe(4);
    expect(read("claim=c1&source=s4").sentence).toBe(null);
  });

  const state: fc.Arbitrary<ReaderState> = fc
    .record({
      mode: fc.constantFrom(...MODES),
      folded: fc.subarray(ids),
      full: fc.boolean(),
      order: fc.shuffledSubarray(ids, { minLength: ids.length }),
      recent: fc.shuffledSubarray(ids, { minLength: ids.length }),
      claim: fc.constantFrom(null, ...model.claims.map((claim) => claim.id)),
      sentence: fc.option(fc.nat(2)),
      marks: fc.boolean(),
      layers: fc.subarray([...LAYERS]),
      together: fc.boolean(),
      furniture: fc.boolean(),
    })
    .map(({ marks, ...rest }) => {
      const source = model.sources.find((one) => one.id === rest.recent[0]);
      const given = read(`source=${rest.recent[0]}${rest.claim ? `&claim=${rest.claim}` : ""}`).sentence;
      return {
        ...rest,
        folded: rest.order.filter((id) => rest.folded.includes(id) && id !== rest.recent[0]),
        sentence: rest.sentence ?? given,
        marks: marks && source ? source.marks.map((_, id) => id) : [],
      };
    });

  it("reads what it wrote, from any state", () => {
    fc.assert(
      fc.property(state, (one) => {
        expect(read(writeAddress(model, one))).toEqual(one);
      }),
    );
  });
});
