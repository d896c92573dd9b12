import type { Comparison, ReviewMark, SharedClaim } from "../comparison/comparison";
import type { Place, ReviewSubject } from "./subject";

export const AGENDA = ["claims", "differences", "figures", "stances", "voices", "wording", "frames", "names"] as const;
export type AgendaLayer = (typeof AGENDA)[number];

/** Something that nobody has decided about yet. */
export interface Task {
  readonly layer: AgendaLayer;
  readonly subject: ReviewSubject;
  /** What it says now: a relation, a kind, a verdict, a stance, a tag; a name for a row of names. */
  readonly tag: string;
  /** The words to look at, in the order in which they are told; none where a stance rests on none. */
  readonly places: readonly Place[];
  /** 0..1; null where the engine gives none. */
  readonly sure: number | null;
  /** 0..1: the order of the list. */
  readonly urgency: number;
}

export interface LayerAgenda {
  readonly layer: AgendaLayer;
  readonly total: number;
  readonly reviewed: number;
  /** The most divergent and least certain first. */
  readonly open: readonly Task[];
}

/** What is still to be looked at, layer by layer; what was rejected has been looked at. */
export function openAgenda(comparison: Comparison): readonly LayerAgenda[] {
  const { claims, figures, stances, findings, naming, rejected } = comparison;
  const gone = {
    claims: rejected?.claims ?? [],
    differences: rejected?.differences ?? [],
    figures: rejected?.figures ?? [],
    stances: rejected?.stances ?? [],
    naming: rejected?.naming ?? [],
    findings: rejected?.findings ?? [],
  };
  const layerOf = (layer: "attribution" | "wording" | "frame") =>
    listed(
      LAYERS[layer],
      findings.filter((f) => f.layer === layer),
      (f): Omit<Task, "layer"> => ({
        subject: { what: "finding", source: f.source, layer, start: f.start, end: f.end, tag: f.tag },
        tag: f.tag,
        places: [{ source: f.source, start: f.start, end: f.end }],
        sure: f.confidence,
        urgency: 1 - f.confidence,
      }),
      gone.findings.filter((f) => f.layer === layer).length,
    );
  return [
    listed(
      "claims",
      claims,
      (claim) => ({
        subject: { what: "claim", claim: claim.id },
        tag: claim.relation,
        places: claim.mentions.map(placeOf),
        sure: claim.score,
        urgency: claimUrgency(claim),
      }),
      gone.claims.length,
    ),
    listed(
      "differences",
      claims.flatMap((claim) => claim.differences.map((difference, index) => ({ ...difference, claim, index }))),
      ({ claim, index, kind, evidence }) => ({
        subject: { what: "difference", claim: claim.id, index },
        tag: kind,
        places: evidence.map(placeOf),
        sure: claim.score,
        urgency: claimUrgency(claim),
      }),
      gone.differences.length,
    ),
    listed(
      "figures",
      figures,
      (entry) => ({
        subject: { what: "figure", figure: entry.id },
        tag: entry.verdict,
        places: entry.mentions.map(placeOf),
        sure: null,
        urgency: entry.verdict === "conflict" ? 1 : entry.verdict === "agree" ? 0 : 0.5,
      }),
      gone.figures.length,
    ),
    listed(
      "stances",
      stances.filter((stance) => stance.label !== "absent" || stance.review),
      (stance) => ({
        subject: { what: "stance", source: stance.source, target: stance.target },
        tag: stance.label,
        places: stance.evidence.map(({ start, end }) => ({ source: stance.source, start, end })),
        sure: stance.confidence,
        urgency: (1 - stance.confidence + Math.abs(stance.score)) / 2,
      }),
      gone.stances.length,
    ),
    layerOf("attribution"),
    layerOf("wording"),
    layerOf("frame"),
    listed(
      "names",
      naming,
      (row) => ({
        subject: { what: "name", referent: row.id },
        tag: row.referent,
        places: row.mentions.flatMap(({ source, forms }) => forms.slice(0, 1).map((f) => ({ source, ...first(f.at) }))),
        sure: null,
        urgency: 1 - 1 / Math.max(1, new Set(row.mentions.flatMap((m) => m.forms.map((f) => f.text))).size),
      }),
      gone.naming.length,
    ),
  ];
}

const LAYERS = { attribution: "voices", wording: "wording", frame: "frames" } as const;

const placeOf = ({ source, start, end }: Place): Place => ({ source, start, end });
const first = (at: readonly { readonly start: number; readonly end: number }[]) => at[0] ?? { start: 0, end: 0 };

/** What sets the sources apart matters most, then what may be no claim at all. */
const claimUrgency = ({ divergence, score }: SharedClaim): number => (2 * divergence + (1 - score)) / 3;

function listed<T extends { readonly review?: ReviewMark }>(
  layer: AgendaLayer,
  items: readonly T[],
  taskOf: (item: T) => Omit<Task, "layer">,
  rejected: number,
): LayerAgenda {
  const open = items.filter((item) => !item.review).map((item) => ({ ...taskOf(item), layer }));
  return {
    layer,
    total: items.length + rejected,
    reviewed: items.length + rejected - open.length,
    open: open.sort((a, b) => b.urgency - a.urgency),
  };
}
