import type { Span } from "../text/span";

export type Layer = "attribution" | "wording" | "frame";

/** What a rule or model says of a span. `rule` names the maker, so that every result can be shown, traced and disputed. */
export interface Finding extends Span {
  readonly layer: Layer;
  readonly tag: string;
  /** "<layer>/<rule>", e.g. "wording/hedge-list". */
  readonly rule: string;
  /** 0..1 */
  readonly confidence: number;
}

export const WORDING_TAGS = [
  "loaded",
  "evaluative",
  "ideological-term",
  "hedge",
  "booster",
  "scare-quote",
  "euphemism",
] as const;
export type WordingTag = (typeof WORDING_TAGS)[number];

/** The dimensions of the Policy Frames Codebook (Boydstun, Card, Gross, Resnik, Smith 2014). */
export const FRAMES = [
  "economic",
  "capacity-resources",
  "morality",
  "fairness-equality",
  "legality-constitution-jurisdiction",
  "policy-prescription",
  "crime-punishment",
  "security-defense",
  "health-safety",
  "quality-of-life",
  "cultural-identity",
  "public-opinion",
  "political",
  "external-regulation-reputation",
  "other",
] as const;
export type Frame = (typeof FRAMES)[number];
