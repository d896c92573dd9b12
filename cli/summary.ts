import type { Comparison, SharedClaim } from "../lib/comparison/comparison";
import { oneLine, type Terminal, table, widthOf, wrap } from "./terminal";

const MOST_CLAIMS = 12;
const MOST_FIGURES = 10;
const MOST_OWN = 2;
// Below this the kind is a guess, and is shown as one.
const SURE = 0.6;

/** What a person wants to see first: who was read, where they part, which figures clash, who takes which side. */
export function writeSummary(comparison: Comparison, terminal: Terminal): string {
  const sections = [
    overview(comparison, terminal),
    claims(comparison, terminal),
    figures(comparison, terminal),
    stances(comparison, terminal),
    divergence(comparison, terminal),
    terminal.dim(wrap(`Engine ${comparison.engine}. All of it: --format json, md or csv.`, terminal.width)),
  ];
  return `${sections.filter(Boolean).join("\n\n")}\n`;
}

const letterOf = (comparison: Comparison, id: string): string =>
  String.fromCharCode(65 + comparison.sources.findIndex((s) => s.id === id));

function overview(comparison: Comparison, { width, bold }: Terminal): string {
  const differing = comparison.claims.filter((c) => c.relation !== "agree").length;
  const head = `${count(comparison.sources.length, "account")}, ${count(comparison.claims.length, "shared claim")}, ${differing} told differently`;
  const rows = comparison.sources.map((s, i) => [
    String.fromCharCode(65 + i),
    s.kindConfidence < SURE ? `${s.kind}?` : s.kind,
    oneLine(s.file),
    oneLine(s.title),
    s.published ?? "no date",
    count(s.words, "word"),
  ]);
  return [bold(head), "", ...table(rows, width, 3)].join("\n");
}

function claims(comparison: Comparison, terminal: Terminal): string {
  const { bold, dim, width } = terminal;
  const ordered = comparison.claims
    .map((claim, i) => ({ claim, i }))
    .sort((a, b) => b.claim.divergence - a.claim.divergence || a.i - b.i)
    .map(({ claim }) => claim);
  if (ordered.length === 0) return "No claim is shared by two of these articles.";
  const shown = ordered.slice(0, MOST_CLAIMS).map((claim) => sharedClaim(comparison, claim, terminal));
  const more = ordered.length - shown.length;
  return [
    bold("Where they part most"),
    ...shown,
    ...(more > 0 ? [dim(wrap(`and ${count(more, "more shared claim")}`, width))] : []),
  ].join("\n\n");
}

function sharedClaim(comparison: Comparison, claim: SharedClaim, { width, bold, dim }: Terminal): string {
  const mentions = claim.mentions.map((m) => {
    const who = m.attributedTo ? `${m.voice}, ${oneLine(m.attributedTo)}` : m.voice;
    return wrap(`“${oneLine(m.quote)}” (${who})`, width, `  ${letterOf(comparison, m.source)}  `);
  });
  const silent = claim.silent.map((s) => letterOf(comparison, s.source));
  const kinds = claim.kinds.length > 0 ? ` (${claim.kinds.join(", ")})` : "";
  return [
    `${bold(claim.relation.replaceAll("-", " "))}${kinds}`,
    ...mentions,
    ...(silent.length > 0 ? [dim(`  not in ${silent.join(", ")}`)] : []),
  ].join("\n");
}

function figures(comparison: Comparison, { width, bold, dim }: Terminal): string {
  if (comparison.figures.length === 0) return "";
  const rows = comparison.figures
    .slice(0, MOST_FIGURES)
    .map((entry) => [
      entry.verdict.replaceAll("-", " "),
      oneLine(entry.quantity),
      entry.mentions.map((m) => `${letterOf(comparison, m.source)} ${oneLine(m.quote)}`).join("; "),
    ]);
  const more = comparison.figures.length - rows.length;
  const widest = Math.max(...rows.map((r) => widthOf(r[2] ?? "")));
  // The values say more than the name: the name gives way first.
  const lines = table(rows, width, widest > width / 2 ? 2 : 1);
  return [bold("Figures"), "", ...lines, ...(more > 0 ? [dim(`and ${more} more`)] : [])].join("\n");
}

function stances(comparison: Comparison, { width, bold }: Terminal): string {
  const targets = [...new Set(comparison.stances.filter((s) => s.label !== "absent").map((s) => s.target))];
  if (targets.length === 0) return "";
  const head = ["", ...comparison.sources.map((s) => letterOf(comparison, s.id))];
  const rows = targets.map((target) => [
    oneLine(target),
    ...comparison.sources.map((source) => {
      const stance = comparison.stances.find((s) => s.target === target && s.source === source.id);
      return stance && stance.label !== "absent" ? stance.label : "·";
    }),
  ]);
  return [bold("Stance of the author toward"), "", ...table([head, ...rows], width, 0)].join("\n");
}

function divergence(comparison: Comparison, { width, bold }: Terminal): string {
  const parts = comparison.divergence.map((d) => {
    const own = d.own.slice(0, MOST_OWN).map((c) => wrap(`“${oneLine(c.quote)}”`, width, "     alone: "));
    return [wrap(oneLine(d.summary), width, `  ${letterOf(comparison, d.source)}  `), ...own].join("\n");
  });
  return parts.length === 0 ? "" : [bold("Where each source diverges"), "", ...parts].join("\n");
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;
