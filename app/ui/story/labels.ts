import type { Frame, WordingTag } from "@/lib/analysis/finding";
import type {
  DivergenceKind,
  Ground,
  Relation,
  Silence,
  StanceLabel,
  Verdict,
  Voice,
} from "@/lib/comparison/comparison";
import type { RemovalReason } from "@/lib/ingest/article";

/** The terms of the contract as people read them. */
export const RELATION_NAMES: Record<Relation, string> = {
  agree: "agrees",
  "figures-differ": "figures differ",
  "wording-differs": "wording differs",
  contradict: "contradicts",
  "agency-differs": "who did it differs",
  partial: "told in part",
};

export const DIVERGENCE_NAMES: Record<DivergenceKind, string> = {
  figure: "figure",
  attribution: "who says it",
  agency: "who did it",
  wording: "wording",
  modality: "how sure",
  time: "time",
};

export const VOICE_NAMES: Record<Voice, string> = {
  asserted: "asserted",
  attributed: "attributed",
  quoted: "quoted",
  hedged: "hedged",
  disputed: "disputed",
};

export const SILENCE_NAMES: Record<Silence["reason"], string> = {
  silent: "does not say this",
  before: "written before it happened",
  outside: "does not touch the subject",
};

export const GROUND_NAMES: Record<Ground["rule"], string> = {
  entity: "same names",
  figure: "same sort of figure",
  predicate: "same verb",
  words: "shared words",
  meaning: "close in meaning",
};

export const VERDICT_NAMES: Record<Verdict, string> = {
  conflict: "conflict",
  agree: "agree",
  "agrees-by-sum": "agree by sum",
  "different-period": "different period",
  "different-definition": "different definition",
};

export const STANCE_NAMES: Record<StanceLabel, string> = {
  supportive: "supportive",
  critical: "critical",
  neutral: "neutral",
  mixed: "mixed",
  absent: "absent",
};

export const FRAME_NAMES: Record<Frame, string> = {
  economic: "Economic",
  "capacity-resources": "Capacity and resources",
  morality: "Morality",
  "fairness-equality": "Fairness and equality",
  "legality-constitution-jurisdiction": "Legality and jurisdiction",
  "policy-prescription": "Policy prescription",
  "crime-punishment": "Crime and punishment",
  "security-defense": "Security and defense",
  "health-safety": "Health and safety",
  "quality-of-life": "Quality of life",
  "cultural-identity": "Cultural identity",
  "public-opinion": "Public opinion",
  political: "Political",
  "external-regulation-reputation": "External reputation",
  other: "Other frame",
};

export const WORDING_NAMES: Record<WordingTag, string> = {
  loaded: "loaded word",
  evaluative: "evaluative word",
  "ideological-term": "ideological term",
  hedge: "hedge",
  booster: "booster",
  "scare-quote": "scare quote",
  euphemism: "euphemism",
};

export const REMOVAL_NAMES: Record<RemovalReason, string> = {
  menu: "menu",
  subscribe: "subscribe line",
  about: "about the outlet",
  contact: "contact",
  comments: "call for comments",
  related: "read more",
  "word-count": "word count",
  caption: "caption",
  escape: "escape sign",
  markup: "markup",
  break: "broken line",
  person: "left out by you",
};

/** A term by its name; a tag of a codebook we do not know reads as it is, with spaces. */
export const nameOf = (names: Record<string, string>, term: string): string => names[term] ?? term.replaceAll("-", " ");

/** "1 claim", "3 claims". */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** 0.873 -> "87 %". A share or a confidence, never more exact than it is. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;

const SCALES = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const;

/** 3500000000 USD -> "3.5 billion USD", 18000 -> "18,000". */
export function amount({ value, unit }: { readonly value: number; readonly unit: string }): string {
  const [scale, word] = SCALES.find(([least]) => Math.abs(value) >= least) ?? [1, ""];
  const digits = (value / scale).toLocaleString("en", { maximumFractionDigits: 4 });
  return [digits, word, unit].filter(Boolean).join(" ");
}

/** "A, C and E". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

/** 2031-04-02 -> "2 Apr 2031", the same on server and client whatever their locale. */
export function dateOf(published: string | null): string {
  const [year, month, day] = published?.split("-").map(Number) ?? [];
  const name = MONTHS[(month ?? 0) - 1];
  return year && name && day ? `${day} ${name} ${year}` : "no date";
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
