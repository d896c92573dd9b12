import { describe, expect, it } from "vitest";
import { readAddress } from "@/app/ui/reader/state/reader-address";
import { claimsFrom, type ReaderAction, type ReaderState, readerReducer } from "@/app/ui/reader/state/reader-state";
import { readerModel } from "@/app/ui/reader/state/view-model";
import { comparison, widened } from "@/tests/fixtures/comparison";
import { markWords } from "@/tests/fixtures/mark-words";

const model = readerModel(comparison, markWords());
const at = (query: string): ReaderState => readAddress(model, new URLSearchParams(query));
const reach = (query: string, ...actions: ReaderAction[]): ReaderState =>
  actions.reduce(readerReducer(model), at(query));

describe("columns", () => {
  it("opening a folded source makes it the one in use and the others older", () => {
    expect(reach("", { do: "open", source: "s4" }).recent).toEqual(["s4", "s1", "s2", "s3", "s5"]);
  });

  it("the source least recently used is the last to stay", () => {
    const state = reach("", { do: "open", source: "s3" }, { do: "open", source: "s1" }, { do: "open", source: "s5" });
    expect(state.recent).toEqual(["s5", "s1", "s3", "s2", "s4"]);
  });

  it("stepping goes along the columns as they stand, and round", () => {
    expect(reach("order=s3.s1", { do: "step-source", by: 1 }).recent[0]).toBe("s1");
    expect(reach("", { do: "step-source", by: -1 }).recent[0]).toBe("s5");
  });

  it("rotating moves no column out of use", () => {
    const state = reach("source=s2", { do: "order", order: ["s2", "s3", "s4", "s5", "s1"] });
    expect(state).toMatchObject({ order: ["s2", "s3", "s4", "s5", "s1"], recent: at("source=s2").recent });
  });

  it("a column folds where it stands, and opening another takes its room", () => {
    const folded = reach("", { do: "fold", source: "s2" });
    expect(folded).toMatchObject({ folded: ["s2"], recent: ["s1", "s2", "s3", "s4", "s5"] });
    const reader = readerReducer(model);
    expect(reader(folded, { do: "open", source: "s4" }).recent).toEqual(["s4", "s1", "s3", "s5", "s2"]);
    expect(reader(folded, { do: "open", source: "s2" })).toMatchObject({
      folded: [],
      recent: ["s2", "s1", "s3", "s4", "s5"],
    });
  });

  it("folding the source in use hands over to the next one, which keeps the claim", () => {
    const state = reach("claim=c1", { do: "fold", source: "s1" });
    expect(state).toMatchObject({ recent: ["s2", "s1", "s3", "s4", "s5"], folded: ["s1"], claim: "c1" });
    expect(state.sentence).toBe(
      model.claims.find((one) => one.id === "c1")?.mentions.find((m) => m.source === "s2")?.sentence,
    );
  });

  it("the last open column cannot be folded", () => {
    const folds = ["s1", "s2", "s3", "s4", "s5"].map((source) => ({ do: "fold", source }) as const);
    expect(reach("", ...folds).folded).toEqual(["s1", "s2", "s3", "s4"]);
    expect(reach("", ...folds).recent[0]).toBe("s5");
  });

  it("shuffling opens the sources that chance put first, and keeps the claim", () => {
    const order = ["s4", "s2", "s5", "s1", "s3"];
    expect(reach("claim=c1&folded=s4", { do: "shuffle", order })).toMatchObject({
      order,
      recent: order,
      folded: [],
      claim: "c1",
    });
  });

  it("changing the way of reading changes nothing else", () => {
    const before = reach("claim=c1&source=s2&layers=claims.figures");
    expect(readerReducer(model)(before, { do: "mode", mode: "parallel" })).toEqual({ ...before, mode: "parallel" });
  });

  it("a source that the story does not have changes nothing", () => {
    expect(reach("", { do: "open", source: "s9" })).toEqual(at(""));
  });
});

describe("claims", () => {
  it("a change of source keeps the claim and goes to where that source states it", () => {
    const state = reach("claim=c1", { do: "open", source: "s3" });
    expect(state.claim).toBe("c1");
    expect(model.claims.find((claim) => claim.id === "c1")?.mentions[2]?.sentence).toBe(state.sentence);
  });

  it("next follows the text of the source in use, then the claims that it is silent on, and round", () => {
    const steps = (n: number) =>
      reach("source=s3", ...Array.from({ length: n }, () => ({ do: "step-claim", by: 1 }) as const));
    expect([1, 2, 3, 4, 5].map((n) => steps(n).claim)).toEqual(["c1", "c2", "c3", "c4", "c1"]);
  });

  it("next without a claim begins at the sentence cursor", () => {
    const cursor = { do: "sentence", source: "s1", sentence: 4 } as const;
    expect(reach("", cursor, { do: "step-claim", by: 1 }).claim).toBe("c1");
    expect(reach("", cursor, { do: "step-claim", by: -1 }).claim).toBe("c2");
  });

  it("previous undoes next from every claim", () => {
    for (const { id } of model.claims) {
      const state = reach(`claim=${id}&source=s2`, { do: "step-claim", by: 1 }, { do: "step-claim", by: -1 });
      expect(state.claim).toBe(id);
    }
  });

  it("nothing happens in a story without shared claims", () => {
    const none = readerModel({ ...widened(2), claims: [], divergence: [] }, markWords());
    const state = readAddress(none, new URLSearchParams());
    expect(readerReducer(none)(state, { do: "step-claim", by: 1 })).toBe(state);
  });

  it("every claim is met once, whichever source is in use", () => {
    for (const { id } of model.sources) expect(new Set(claimsFrom(model, id)).size).toBe(model.claims.length);
  });
});

describe("look", () => {
  const look = (query: string, source: string, sentence: number) =>
    reach(query, { do: "sentence", source, sentence }, { do: "look" });

  it("opens the claim of the sentence with the other marks of the layers shown", () => {
    const state = look("layers=claims.wording", "s2", 4);
    expect(state.claim).toBe("c3");
    expect(state.marks.map((id) => model.sources[1]?.marks[id]?.words)).toEqual(["arguably"]);
  });

  it("opens marks alone where the claims are not shown", () => {
    const state = look("layers=wording", "s2", 4);
    expect(state).toMatchObject({ claim: null });
    expect(state.marks).toHaveLength(1);
  });

  it("opens nothing where nothing is marked", () => {
    expect(look("", "s1", 0)).toMatchObject({ claim: null, marks: [] });
  });
});

it("closing forgets the claim and the marks, and nothing else", () => {
  const before = reach("claim=c1&layers=claims.figures&source=s3&together=off");
  expect(readerReducer(model)(before, { do: "close" })).toEqual({ ...before, claim: null, marks: [] });
});
