import type { Anchor, Decision } from "@/lib/annotation/decision";

export const anchor = (source: string, start: number, exact: string): Anchor => ({
  source,
  start,
  end: start + exact.length,
  exact,
  prefix: "",
  suffix: "",
});

/** A decision with words that a store is tempted to change. */
export const decisionOn = (label: string): Decision => ({
  do: "rename",
  on: {
    what: "claim",
    label: "«Señal» 👩🏽‍🚀",
    relation: "agree",
    mentions: [anchor("s1", 3, "قال: «نعم»"), anchor("s2", 0, `'"; DROP TABLE "Review"; --`)],
  },
  label,
});
