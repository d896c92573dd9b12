import type { DivergenceKind } from "../comparison";

/** How much each kind sets the sources apart; figures and actors change what is claimed, words how it sounds. */
const WEIGHT: Readonly<Record<DivergenceKind, number>> = {
  figure: 0.45,
  agency: 0.35,
  time: 0.3,
  modality: 0.2,
  attribution: 0.2,
  wording: 0.2,
};

/** What a contradiction adds. */
const CONTRADICTION = 0.3;

/** How far apart some kinds of difference set what is said of one claim, 0..1: each takes its part of what is left. */
export const weighKinds = (kinds: readonly DivergenceKind[], contradicts: boolean): number =>
  Math.min(1, 1 - kinds.reduce((rest, kind) => rest * (1 - WEIGHT[kind]), 1) + (contradicts ? CONTRADICTION : 0));
