import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LAYERS, NEED_VECTORS } from "@/app/ui/reader/layers";
import { readAddress, writeAddress } from "@/app/ui/reader/reader-address";
import type { ReaderState } from "@/app/ui/reader/reader-state";
import { readerModel } from "@/app/ui/reader/view-model";
import { comparison } from "@/tests/fixtures/comparison";

const model = readerModel(comparison);
const ids = model.sources.map((source) => source.id);
const read = (query: string): ReaderState => readAddress(model, new URLSearchParams(query));

describe("reader address", () => {
  it("is empty when all is as at first", () => {
    expect(writeAddress(model, read(""))).toBe("");
  });

  it.each([
    "?claim=c3",
    "?claim=c3&source=s5",
    "?marks=0.2&source=s3",
    "?source=s2&sentence=3",
    "?layers=none",
    "?layers=claims.figures.wording",
    "?order=s2.s3.s4.s5.s1",
    "?source=s3&open=s3.s5.s1.s2.s4",
    "?together=off&furniture=shown",
  ])("keeps %s", (query) => {
    expect(writeAddress(model, read(query))).toBe(query);
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
    const early = readerModel({ ...comparison, claims: [], figures: [], stances: [] }, NEED_VECTORS);
    const waiting = readAddress(early, new URLSearchParams("claim=c3&layers=voices"));
    expect(waiting).toMatchObject({ claim: null, asked: "c3" });
    expect(writeAddress(early, { ...waiting, sentence: 2 })).toBe("?claim=c3&sentence=3&layers=voices");
    expect(writeAddress(model, waiting)).toBe("?layers=voices");
  });

  it("puts the sentence cursor on the claim that a link names", () => {
    expect(read("claim=c1").sentence).toBe(4);
    expect(read("claim=c1&source=s4").sentence).toBe(null);
  });

  const state: fc.Arbitrary<ReaderState> = fc
    .record({
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
