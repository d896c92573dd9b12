import { FRAMES, WORDING_TAGS } from "../../analysis/finding";
import { type Comparison, RELATIONS, STANCES, VERDICTS, VOICES } from "../../comparison/comparison";
import { inOrder, type Span } from "../../text/span";

/** What the engine marks in a text, by layer, with the tags that it gives there. */
export const LAYER_TAGS = {
  claims: RELATIONS,
  figures: VERDICTS,
  voices: VOICES.filter((voice) => voice !== "asserted"),
  stance: STANCES.filter((label) => label !== "absent"),
  wording: WORDING_TAGS,
  frames: FRAMES,
} as const;

export type SearchedLayer = keyof typeof LAYER_TAGS;

export const SEARCHED_LAYERS = Object.keys(LAYER_TAGS) as readonly SearchedLayer[];

/** A layer, or one tag of it. */
export interface LayerTag {
  readonly layer: SearchedLayer;
  readonly tag: string | null;
}

/** "claims" or "claims/contradict", as an address holds it; null for anything else. */
export function readLayerTag(text: string | null): LayerTag | null {
  const [name, tag = null, ...rest] = text?.split("/") ?? [];
  const layer = SEARCHED_LAYERS.find((one) => one === name);
  if (!layer || rest.length > 0) return null;
  const tags: readonly string[] = LAYER_TAGS[layer];
  return tag === null || tags.includes(tag) ? { layer, tag } : null;
}

export const writeLayerTag = ({ layer, tag }: LayerTag): string => (tag === null ? layer : `${layer}/${tag}`);

/** Where in one source the engine found it, in reading order. */
export function spansOf(comparison: Comparison, source: string, { layer, tag }: LayerTag): readonly Span[] {
  const is = (own: string): boolean => tag === null || own === tag;
  const here = <T extends { readonly source: string }>(all: readonly T[]): readonly T[] =>
    all.filter((one) => one.source === source);
  const findings = (name: "attribution" | "wording" | "frame"): readonly Span[] =>
    here(comparison.findings).filter((finding) => finding.layer === name && is(finding.tag));
  const find: Readonly<Record<SearchedLayer, () => readonly Span[]>> = {
    claims: () => comparison.claims.filter((claim) => is(claim.relation)).flatMap((claim) => here(claim.mentions)),
    figures: () => comparison.figures.filter((entry) => is(entry.verdict)).flatMap((entry) => here(entry.mentions)),
    voices: () => findings("attribution"),
    stance: () => here(comparison.stances).flatMap((stance) => (is(stance.label) ? stance.evidence : [])),
    wording: () => findings("wording"),
    frames: () => findings("frame"),
  };
  return [...find[layer]()].sort(inOrder);
}
