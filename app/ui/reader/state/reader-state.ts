import type { Layer } from "./layers";
import type { Mode } from "./mode";
import type { ClaimView, ReaderModel, SourceView } from "./view-model";

/** All that the reader remembers. The address says the same; see `reader-address.ts`. */
export interface ReaderState {
  readonly mode: Mode;
  /** Columns from left to right. No source is the base, so the order can be turned. */
  readonly order: readonly string[];
  /**
   * The same sources, the one in use first. The width of the window decides how many of the first are open: CSS folds
   * the rest into spines, so opening one folds the least recently used without any measuring.
   */
  readonly recent: readonly string[];
  /** Columns folded by hand, whatever room there is. Never the one in use. */
  readonly folded: readonly string[];
  /** The sentence cursor, in the source in use; counted from 0. */
  readonly sentence: number | null;
  readonly claim: string | null;
  /** The claim that the address asks for while claims are still to come. */
  readonly asked?: string;
  /** Marks under a touched word, in the source in use. */
  readonly marks: readonly number[];
  /** Beside one text a claim shows in the margin; `full` opens the drawer for it too. */
  readonly full: boolean;
  readonly layers: readonly Layer[];
  /** Columns kept together by claim. */
  readonly together: boolean;
  /** Removed passages shown, struck through. */
  readonly furniture: boolean;
}

export type ReaderAction =
  | { readonly do: "mode"; readonly mode: Mode }
  | { readonly do: "open"; readonly source: string }
  | { readonly do: "fold"; readonly source: string }
  | { readonly do: "step-source"; readonly by: 1 | -1 }
  | { readonly do: "sentence"; readonly source: string; readonly sentence: number }
  | { readonly do: "claim"; readonly claim: string; readonly source?: string; readonly marks?: readonly number[] }
  | { readonly do: "step-claim"; readonly by: 1 | -1 }
  | { readonly do: "marks"; readonly source: string; readonly marks: readonly number[] }
  | { readonly do: "look" }
  | { readonly do: "full" }
  | { readonly do: "close" }
  | { readonly do: "layer"; readonly layer: Layer }
  | { readonly do: "together" }
  | { readonly do: "furniture" }
  | { readonly do: "order"; readonly order: readonly string[] }
  | { readonly do: "shuffle"; readonly order: readonly string[] }
  | { readonly do: "restore"; readonly state: ReaderState };

/** The source in use: the only one a phone shows, and the one that `j` and `k` walk through. */
export const inUse = (state: ReaderState): string => state.recent[0] ?? "";

export const isOpen = (state: ReaderState): boolean => state.claim !== null || state.marks.length > 0;

/** The claims in the order a reader of this source meets them, then those that it is silent on. */
export function claimsFrom(model: ReaderModel, source: string): ClaimView[] {
  const at = (claim: ClaimView): number =>
    claim.mentions.reduce((best, m) => (m.source === source ? Math.min(best, m.at) : best), 2);
  return [...model.claims].sort((a, b) => at(a) - at(b) || a.number - b.number);
}

/** Where a source states a claim; null when it is silent. */
export const mentionSentence = (model: ReaderModel, claim: string | null, source: string): number | null =>
  model.claims.find((one) => one.id === claim)?.mentions.find((mention) => mention.source === source)?.sentence ?? null;

/** What is folded goes behind all that is not: else it would hold the room of a column. */
function used(state: ReaderState, source: string): ReaderState {
  if (!state.order.includes(source)) return state;
  const folded = state.folded.filter((id) => id !== source);
  if (inUse(state) === source) return folded.length < state.folded.length ? { ...state, folded } : state;
  const others = state.recent.filter((id) => id !== source);
  const recent = [
    source,
    ...others.filter((id) => !folded.includes(id)),
    ...others.filter((id) => folded.includes(id)),
  ];
  return { ...state, recent, folded, sentence: null, marks: [] };
}

/** A column folds where it stands, so that no other opens in its place. The last one stays open. */
function fold(model: ReaderModel, state: ReaderState, source: string): ReaderState {
  const next = state.recent.find((id) => id !== source && !state.folded.includes(id));
  if (next === undefined || !state.order.includes(source) || state.folded.includes(source)) return state;
  const folded = [...state.folded, source];
  if (inUse(state) !== source) return { ...state, folded };
  const recent = [next, ...state.recent.filter((id) => id !== next)];
  return onClaim(model, { ...state, folded, recent, sentence: null, marks: [] });
}

export const readerReducer =
  (model: ReaderModel) =>
  (state: ReaderState, action: ReaderAction): ReaderState => {
    switch (action.do) {
      case "mode":
        return { ...state, mode: action.mode };
      case "fold":
        return fold(model, state, action.source);
      case "open":
        return onClaim(model, used(state, action.source));
      case "step-source": {
        const at = state.order.indexOf(inUse(state)) + action.by;
        const next = state.order[(at + state.order.length) % state.order.length];
        return next ? onClaim(model, used(state, next)) : state;
      }
      case "sentence":
        return { ...used(state, action.source), sentence: action.sentence };
      case "claim": {
        const next = action.source ? used(state, action.source) : state;
        return onClaim(model, { ...next, claim: action.claim, marks: action.marks ?? [], sentence: null });
      }
      case "step-claim":
        return stepClaim(model, state, action.by);
      case "marks":
        return { ...used(state, action.source), claim: null, marks: action.marks, full: false };
      case "look":
        return look(model, state);
      case "full":
        return { ...state, full: true };
      case "close":
        return { ...state, claim: null, marks: [], full: false };
      case "layer":
        return {
          ...state,
          layers: state.layers.includes(action.layer)
            ? state.layers.filter((layer) => layer !== action.layer)
            : [...state.layers, action.layer],
        };
      case "together":
        return { ...state, together: !state.together };
      case "furniture":
        return { ...state, furniture: !state.furniture };
      case "order":
        return { ...state, order: action.order };
      case "shuffle":
        // Chance decides which are open, too: else the same sources would stay the first to be read.
        return onClaim(model, {
          ...used(state, action.order[0] ?? ""),
          order: action.order,
          recent: action.order,
          folded: [],
        });
      case "restore":
        return action.state;
    }
  };

/** The cursor goes where the source in use states the selected claim, so that a change of source keeps the claim. */
function onClaim(model: ReaderModel, state: ReaderState): ReaderState {
  const sentence = mentionSentence(model, state.claim, inUse(state));
  return sentence === null ? state : { ...state, sentence };
}

function stepClaim(model: ReaderModel, state: ReaderState, by: 1 | -1): ReaderState {
  const source = inUse(state);
  const claims = claimsFrom(model, source);
  if (claims.length === 0) return state;
  const now = claims.findIndex((claim) => claim.id === state.claim);
  let next = now + by;
  if (now < 0) {
    // Without a claim in hand, the next one is counted from the sentence cursor.
    const places = claims.map((claim) => mentionSentence(model, claim.id, source));
    const cursor = state.sentence ?? 0;
    const after = places.findIndex((place) => place !== null && place >= cursor);
    next = by > 0 ? Math.max(0, after) : places.filter((place) => place !== null && place < cursor).length - 1;
  }
  const claim = claims[(next + claims.length) % claims.length];
  return claim ? onClaim(model, { ...state, claim: claim.id, marks: [], sentence: null }) : state;
}

/** Opens what the sentence under the cursor holds: its claim if that layer is shown, with whatever else is marked there. */
function look(model: ReaderModel, state: ReaderState): ReaderState {
  const source = model.sources.find((one) => one.id === inUse(state));
  if (!source || state.sentence === null) return state;
  const marks = marksInSentence(source, state.sentence, state.layers);
  const claim = state.layers.includes("claims")
    ? model.claims.find((one) => one.mentions.some((m) => m.source === source.id && m.sentence === state.sentence))
    : undefined;
  return claim || marks.length > 0 ? { ...state, claim: claim?.id ?? null, marks } : state;
}

const marksInSentence = (source: SourceView, sentence: number, layers: readonly Layer[]): number[] =>
  source.marks.flatMap((mark, id) => (mark.sentence === sentence && layers.includes(mark.layer) ? [id] : []));
