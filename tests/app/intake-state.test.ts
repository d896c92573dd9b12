import { describe, expect, test } from "vitest";
import { type Card, EMPTY_BOX, EMPTY_INTAKE, type Intake } from "@/app/ui/form/intake";
import { reduceIntake, startIntake, TROUBLES } from "@/app/ui/form/intake-state";

const card = (key: string, title: string, problems = {}): Card => ({
  key,
  cues: [],
  notices: [],
  problems,
  draft: {
    file: "",
    kind: "other",
    kindConfidence: 0,
    outlet: null,
    title,
    byline: null,
    published: null,
    text: title,
    head: { title: null, byline: null, date: null },
    removed: [],
  },
});

const answer = (intake: Partial<Intake>, sent: string[] = [], untouched = sent) => ({
  did: "answered" as const,
  intake: { ...EMPTY_INTAKE, ...intake },
  sent,
  untouched,
});

const start = startIntake({ ...EMPTY_INTAKE, boxes: [EMPTY_BOX, EMPTY_BOX] });

describe("the form for new articles", () => {
  test("two answers that cross each other lose no article and use no key twice", () => {
    const one = reduceIntake(start, answer({ cards: [card("n0", "One")], fresh: 1 }));
    const both = reduceIntake(one, answer({ cards: [card("n0", "Two")], fresh: 1 }));
    expect(both.cards.map(({ draft }) => draft.title)).toEqual(["One", "Two"]);
    expect(new Set(both.cards.map(({ key }) => key)).size).toBe(2);
  });

  test("a box that was read goes, one that was changed meanwhile stays as it is", () => {
    const state = reduceIntake(start, answer({ boxes: [EMPTY_BOX, EMPTY_BOX] }, ["b0", "b1"], ["b0"]));
    expect(state.boxes.map(({ key }) => key)).toEqual(["b1"]);
  });

  test("a box that could not be read keeps its text, gets the reason and the focus", () => {
    const problem = "The pasted text is empty.";
    const state = reduceIntake(start, answer({ boxes: [{ text: "...", problem }] }, ["b0"]));
    expect(state.boxes[0]).toMatchObject({ key: "b0", problem });
    expect(state.focus).toEqual({ id: "box-b0" });
  });

  test("there is always a box to paste into", () => {
    const state = reduceIntake(start, answer({ boxes: [EMPTY_BOX, EMPTY_BOX] }, ["b0", "b1"]));
    expect(state.boxes).toHaveLength(1);
  });

  test("an answer about a known article brings its problems and leaves its fields alone", () => {
    const one = reduceIntake(start, answer({ cards: [card("n0", "One")], fresh: 1 }));
    const key = one.cards[0]?.key ?? "";
    const troubles = [{ message: "Give the article a title.", field: `${key}-title` }];
    const state = reduceIntake(one, answer({ cards: [card(key, "Other", { title: "Give it one." })], troubles }));
    expect(state.cards[0]?.draft.title).toBe("One");
    expect(state.cards[0]?.problems).toEqual({ title: "Give it one." });
    expect(state.focus).toEqual({ id: TROUBLES });
  });

  test("a proposal replaces a proposal, never what was typed", () => {
    const proposed = reduceIntake(start, answer({ proposedTitle: "Velm" }));
    expect(reduceIntake(proposed, answer({ proposedTitle: "Velm and Orr" })).title).toBe("Velm and Orr");
    const typed = reduceIntake(proposed, { did: "title typed" });
    expect(reduceIntake(typed, answer({ proposedTitle: "Velm and Orr" })).titleRound).toBe(proposed.titleRound);
  });

  test("an unanswered request leaves all that is there", () => {
    const one = reduceIntake(start, answer({ cards: [card("n0", "One")], fresh: 1 }));
    const state = reduceIntake(one, { did: "failed", message: "No answer." });
    expect(state).toMatchObject({ cards: one.cards, boxes: one.boxes, troubles: [{ message: "No answer." }] });
  });

  test("the same place can be focused twice in a row", () => {
    const once = reduceIntake(start, { did: "failed", message: "No answer." });
    expect(reduceIntake(once, { did: "failed", message: "No answer." }).focus).not.toBe(once.focus);
  });
});
