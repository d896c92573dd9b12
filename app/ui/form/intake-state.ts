import { type Card, EMPTY_BOX, type Intake, type Trouble } from "./intake";
import type { OpenBox } from "./paste-boxes";

/** What the form for new articles remembers; the fields themselves hold what is typed. */
export interface IntakeState {
  readonly cards: readonly Card[];
  readonly boxes: readonly OpenBox[];
  readonly notes: readonly string[];
  readonly refused: readonly Trouble[];
  readonly troubles: readonly Trouble[];
  readonly title: string;
  /** Once a person has typed a title, no proposal replaces it. */
  readonly titleTyped: boolean;
  /** Changes when a proposal replaces the title: the field starts anew with it. */
  readonly titleRound: number;
  /** How many articles the last answer brought; 0 before any. */
  readonly fresh: number;
  /** Where the focus belongs after the last event; a new object each time, so that it can go to the same place twice. */
  readonly focus: { readonly id: string } | null;
  /** The number of the next card or box: a key is never used twice. */
  readonly next: number;
}

export type IntakeEvent =
  /** `untouched` are the boxes that were sent with a text and still hold it: the answer is about what stands there. */
  | { did: "answered"; intake: Intake; sent: readonly string[]; untouched: readonly string[] }
  | { did: "failed"; message: string }
  | { did: "taken out"; keys: readonly string[] }
  | { did: "box added" }
  | { did: "title typed" };

/** The id of the list of what keeps the form from going on. */
export const TROUBLES = "troubles";

const focusOn = (id: string | null) => (id ? { id } : null);

/** The state that an answer without JavaScript leaves: everything comes from the server. */
export function startIntake(intake: Intake): IntakeState {
  const boxes = intake.boxes.map((box, i) => ({ ...box, key: `b${i}` }));
  return {
    cards: intake.cards,
    boxes,
    notes: intake.notes,
    refused: intake.refused,
    troubles: intake.troubles,
    title: intake.title || intake.proposedTitle,
    titleTyped: intake.title !== "",
    titleRound: 0,
    fresh: intake.fresh,
    focus: null,
    next: boxes.length,
  };
}

function answered(state: IntakeState, event: IntakeEvent & { did: "answered" }): IntakeState {
  const { intake, sent, untouched } = event;
  let { next } = state;
  const split = intake.cards.length - intake.fresh;
  // Keyed here: two answers on their way at once would both count on from the same number.
  const fresh = intake.cards.slice(split).map((card) => {
    next += 1;
    return { ...card, key: `c${next}` };
  });
  // Of the cards that were sent only the problems are taken: their fields may hold newer words.
  const problems = new Map(intake.cards.slice(0, split).map((card) => [card.key, card.problems]));
  const cards = state.cards.map((card) => ({ ...card, problems: problems.get(card.key) ?? {} }));
  const boxes = state.boxes.flatMap((box) => {
    const at = sent.indexOf(box.key);
    const back = intake.boxes[at];
    if (!back || !untouched.includes(box.key)) return [box];
    return back.text === "" ? [] : [{ ...box, problem: back.problem }];
  });
  if (boxes.length === 0) {
    next += 1;
    boxes.push({ ...EMPTY_BOX, key: `b${next}` });
  }
  const proposal = !state.titleTyped && intake.proposedTitle !== "" && intake.proposedTitle !== state.title;
  return {
    ...state,
    cards: [...cards, ...fresh],
    boxes,
    next,
    notes: intake.notes,
    refused: intake.refused,
    troubles: intake.troubles,
    title: proposal ? intake.proposedTitle : state.title,
    titleRound: state.titleRound + (proposal ? 1 : 0),
    fresh: fresh.length,
    focus: focusOn(whereToLook(intake.troubles, boxes, fresh)),
  };
}

function whereToLook(troubles: readonly Trouble[], boxes: readonly OpenBox[], fresh: readonly Card[]): string | null {
  if (troubles.length > 0) return TROUBLES;
  const failed = boxes.find((box) => box.problem);
  if (failed) return `box-${failed.key}`;
  return fresh[0] ? `${fresh[0].key}-head` : null;
}

export function reduceIntake(state: IntakeState, event: IntakeEvent): IntakeState {
  switch (event.did) {
    case "answered":
      return answered({ ...state, focus: null }, event);
    case "failed":
      return { ...state, troubles: [{ message: event.message }], focus: focusOn(TROUBLES) };
    case "taken out": {
      const cards = state.cards.filter(({ key }) => !event.keys.includes(key));
      return {
        ...state,
        cards,
        notes: [],
        troubles: [],
        fresh: 0,
        focus: focusOn(cards.length > 0 ? "check-title" : "add-title"),
      };
    }
    case "box added": {
      const key = `b${state.next + 1}`;
      return {
        ...state,
        boxes: [...state.boxes, { ...EMPTY_BOX, key }],
        next: state.next + 1,
        focus: focusOn(`box-${key}`),
      };
    }
    case "title typed":
      return { ...state, titleTyped: true };
  }
}
