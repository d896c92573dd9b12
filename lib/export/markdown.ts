import type { Comparison, LedgerEntry, SharedClaim } from "../comparison/comparison";
import { kindName, plain, quoted, sourceNames, table } from "./markdown/text";

const MOST_OWN = 8;

/**
 * A comparison as a report to read, print or hand in. All wording is the articles' own or one of the fixed phrases
 * below.
 */
export function writeReport(comparison: Comparison, { title }: { title: string }): string {
  const names = sourceNames(comparison);
  const name = (id: string) => names.get(id) ?? id;
  const parts = [
    `# ${plain(title) || "A comparison"}`,
    sources(comparison),
    `## Shared claims\n\n${comparison.claims.length === 0 ? "No claim is shared by two of these articles." : ""}`.trim(),
    ...comparison.claims.map((claim, i) => sharedClaim(claim, i + 1, name)),
    figures(comparison, name),
    stances(comparison, name),
    naming(comparison, name),
    ...divergence(comparison, name),
    methods(comparison),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

type Name = (id: string) => string;

function sources(comparison: Comparison): string {
  const rows = comparison.sources.map((s, i) => [
    String.fromCharCode(65 + i),
    plain(s.title),
    kindName(s),
    s.outlet ? plain(s.outlet) : "not stated",
    s.byline ? plain(s.byline) : "not stated",
    s.published ?? "not stated",
    String(s.words),
  ]);
  return `## Sources\n\n${table(["", "Title", "Kind", "Outlet", "By", "Published", "Words"], rows)}`;
}

function sharedClaim(claim: SharedClaim, number: number, name: Name): string {
  const wordings = claim.mentions.map((m) => {
    const who = m.attributedTo ? `${m.voice}, ${plain(m.attributedTo)}` : m.voice;
    return `- **${name(m.source)}** (${who}): ${quoted(m.quote)}`;
  });
  const silent = claim.silent.map((s) => `${name(s.source)} (${SILENCE[s.reason]})`).join("; ");
  return [
    `### ${number}. ${plain(claim.label)}`,
    `${RELATIONS[claim.relation]}. ${sentence(plain(claim.explanation))}`.trim(),
    wordings.join("\n"),
    silent && `Not in: ${silent}.`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

const sentence = (words: string): string =>
  words && words[0]?.toUpperCase() + words.slice(1) + (/[.!?]["”’]?$/.test(words) ? "" : ".");

const RELATIONS: Readonly<Record<SharedClaim["relation"], string>> = {
  agree: "The sources agree",
  "figures-differ": "The figures differ",
  "wording-differs": "The wording differs",
  contradict: "The sources contradict each other",
  "agency-differs": "The sources differ in who acts",
  partial: "The sources agree in part",
};

const SILENCE = { silent: "silent", before: "written before it", outside: "does not touch the subject" } as const;

function figures(comparison: Comparison, name: Name): string {
  if (comparison.figures.length === 0) return "";
  const rows = comparison.figures.map((entry: LedgerEntry) => [
    plain(entry.quantity),
    entry.verdict.replaceAll("-", " "),
    entry.mentions
      .map((m) => `${name(m.source)}: ${quoted(m.quote)}${m.period ? ` (${plain(m.period)})` : ""}`)
      .join("<br>"),
    plain(entry.explanation),
  ]);
  return `## Figures\n\n${table(["What is counted", "Verdict", "Who says what", "Why"], rows)}`;
}

function stances(comparison: Comparison, name: Name): string {
  const targets = [...new Set(comparison.stances.map((s) => s.target))];
  if (targets.length === 0) return "";
  const rows = targets.map((target) => [
    plain(target),
    ...comparison.sources.map((source) => {
      const stance = comparison.stances.find((s) => s.target === target && s.source === source.id);
      return stance && stance.label !== "absent" ? `${stance.label} (${stance.score.toFixed(2)})` : "–";
    }),
  ]);
  const head = ["The author's stance toward", ...comparison.sources.map((s) => name(s.id))];
  return `## Stances\n\n${table(head, rows)}\n\nFrom -1 (critical) to 1 (supportive); people who are quoted do not count.`;
}

function naming(comparison: Comparison, name: Name): string {
  if (comparison.naming.length === 0) return "";
  const rows = comparison.naming.map((r) => [
    plain(r.referent),
    r.mentions
      .map((m) => `${name(m.source)}: ${m.forms.map((f) => `${quoted(f.text)} ${f.count}×`).join(", ")}`)
      .join("<br>"),
  ]);
  return `## What they call it\n\n${table(["Who or what", "Names"], rows)}`;
}

function divergence(comparison: Comparison, name: Name): readonly string[] {
  if (comparison.divergence.length === 0) return [];
  const label = (id: string) => {
    const at = comparison.claims.findIndex((c) => c.id === id);
    return at < 0 ? id : `${at + 1}`;
  };
  const list = (ids: readonly string[]) => (ids.length === 0 ? "none" : ids.map(label).join(", "));
  const sections = comparison.divergence.map((d) => {
    const own = d.own.slice(0, MOST_OWN).map((c) => `- ${quoted(c.quote)}`);
    const more = d.own.length - own.length;
    return [
      `### ${name(d.source)}`,
      plain(d.summary),
      `Says differently (numbers of shared claims): ${list(d.differs)}. Leaves out: ${list(d.silent)}.`,
      own.length > 0 && `Says alone:\n\n${own.join("\n")}${more > 0 ? `\n- and ${more} more` : ""}`,
    ]
      .filter(Boolean)
      .join("\n\n");
  });
  return ["## Where each source diverges", ...sections];
}

const methods = (comparison: Comparison): string =>
  `## Method\n\nMade with Parallax, engine ${plain(comparison.engine)} (schema ${plain(comparison.schema)}). Claims, figures, stances and names are found by fixed rules and small models; the same articles give the same report. Every quotation is the article's own; no text was generated, and no source is taken as the truth.`;
