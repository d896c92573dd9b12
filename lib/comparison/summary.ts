import type { Told } from "../words/told";
import type { Difference, SharedClaim, SourceDivergence } from "./comparison";
import { listed, series, told } from "./told";

/** A claim in a few words: who states it, how its mentions differ, who is silent. */
export function tellClaim(
  { mentions, differences, relation, silent }: Pick<SharedClaim, "mentions" | "differences" | "relation" | "silent">,
  sources: number,
): Told {
  const stating = new Set(mentions.map((m) => m.source)).size;
  const sentences = [
    told("claim.stated", { stating, all: sources }),
    ...differences.map((d, i) => tellDifference(d, i === 0 && relation === "contradict")),
    ...(silent.length > 0 ? [told("claim.silent", { count: silent.length })] : []),
  ];
  return sentences.reduce((left, right) => told("claim.next", { left, right }));
}

/** The difference that makes a contradiction stands first and is told by its rule: "contradict, other holder". */
function tellDifference({ kind, rule, told: text }: Difference, contradicts: boolean): Told {
  const name = rule.split("/").at(-1) ?? "";
  const known = CONTRADICTIONS.find((one) => one === name);
  return contradicts && known
    ? told("claim.contradiction", { rule: told(`rules.${known}`, {}), text })
    : told("claim.difference", { kind: told(`kinds.${kind}`, {}), text });
}

const CONTRADICTIONS = ["other-holder", "other-direction", "negated", "denied", "at-odds"] as const;

/** A source against the others in a few words: what it makes of the shared claims, says differently, leaves out. */
export function tellSource(
  { source, differs, silent }: Pick<SourceDivergence, "source" | "differs" | "silent">,
  claims: readonly SharedClaim[],
): Told {
  const apart = claims.filter((c) => differs.includes(c.id));
  const counts = new Map<Difference["kind"], number>();
  for (const claim of apart) for (const kind of claim.kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .map(([kind, count]) => told("source.kind", { kind: told(`kinds.${kind}`, {}), count }));
  const before = claims.filter((c) => c.silent.some((s) => s.source === source && s.reason === "before")).length;
  const count = silent.length;
  return series([
    told("source.makes", {
      made: claims.filter((c) => c.mentions.some((m) => m.source === source)).length,
      all: claims.length,
    }),
    apart.length > 0
      ? told("source.differs", { count: apart.length, kinds: listed(kinds) })
      : told("source.differsInNone", {}),
    before > 0 ? told("source.silentBefore", { count, before }) : told("source.silent", { count }),
  ]);
}
