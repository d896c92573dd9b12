import { KINDS, type Kind, type Removal } from "./article";
import type { Cue } from "./kind/cue";
import { NEWSLETTER_CUES } from "./kind/newsletter-cues";
import { OP_ED_CUES } from "./kind/op-ed-cues";
import { readPage } from "./kind/page";
import { SOCIALIST_CUES } from "./kind/socialist-cues";
import { THINK_TANK_CUES } from "./kind/think-tank-cues";
import { WIRE_CUES } from "./kind/wire-cues";

/** All signs, each a line of data. */
export const CUES: readonly Cue[] = [
  ...WIRE_CUES,
  ...THINK_TANK_CUES,
  ...SOCIALIST_CUES,
  ...OP_ED_CUES,
  ...NEWSLETTER_CUES,
];

export interface FoundKind {
  readonly kind: Kind;
  /** 0..1 */
  readonly confidence: number;
  /** The signs of this kind that were found, strongest first. */
  readonly cues: readonly { readonly id: string; readonly strength: number }[];
}

// What a text with no sign of any kind scores as "other": a kind must beat it to be named.
const OTHER = 1.5;
// How fast a lead in score becomes certainty: a lead of 1 over a single rival is 80 %.
const SHARPNESS = 1.4;

/** Which framing a text has, by its style and form. "other" where no kind stands out. */
export function findKind(text: string, removed: readonly Removal[]): FoundKind {
  const page = readPage(text, removed);
  const found = CUES.map((cue) => ({ cue, strength: cue.weight * cue.measure(page) })).filter((f) => f.strength > 0);
  const score = (kind: Kind): number =>
    kind === "other" ? OTHER : found.reduce((sum, f) => sum + (f.cue.kind === kind ? f.strength : 0), 0);
  const ranked = KINDS.map((kind) => ({ kind, score: score(kind) })).sort((a, b) => b.score - a.score);
  const best = ranked[0] as (typeof ranked)[number];
  const all = ranked.reduce((sum, r) => sum + Math.exp(SHARPNESS * (r.score - best.score)), 0);
  return {
    kind: best.kind,
    confidence: Math.round(100 / all) / 100,
    cues: found
      .filter((f) => f.cue.kind === best.kind)
      .sort((a, b) => b.strength - a.strength || (a.cue.id < b.cue.id ? -1 : 1))
      .map(({ cue, strength }) => ({ id: cue.id, strength: Math.round(strength * 100) / 100 })),
  };
}
