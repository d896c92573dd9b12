import { FRAMES, WORDING_TAGS } from "../../analysis/finding";
import { type Comparison, DIVERGENCE_KINDS, RELATIONS, VERDICTS } from "../../comparison/comparison";
import type { Tx } from "../transaction";

/** What the engine finds in an article, or in the claims that it shares, and a library can be searched for. */
export const CODES = {
  relation: RELATIONS,
  differs: DIVERGENCE_KINDS,
  figure: VERDICTS,
  frame: FRAMES,
  wording: WORDING_TAGS,
} as const;

export type CodeGroup = keyof typeof CODES;

/** "frame/economic", "relation/contradict". */
export type Code = { [G in CodeGroup]: `${G}/${(typeof CODES)[G][number]}` }[CodeGroup];

export const CODE_GROUPS = Object.keys(CODES) as readonly CodeGroup[];

/** A code as an address may hold it; null where it is none. */
export function readCode(value: unknown): Code | null {
  const all = CODE_GROUPS.flatMap((group) => CODES[group].map((tag) => `${group}/${tag}`));
  return all.includes(value as Code) ? (value as Code) : null;
}

/** The codes of each source of a comparison. */
export function codesOf(comparison: Comparison): ReadonlyMap<string, ReadonlySet<Code>> {
  const codes = new Map(comparison.sources.map((source) => [source.id, new Set<Code>()]));
  const add = (source: string, group: CodeGroup, tag: string) => codes.get(source)?.add(`${group}/${tag}` as Code);
  for (const claim of comparison.claims) {
    for (const { source } of claim.mentions) {
      add(source, "relation", claim.relation);
      for (const kind of claim.kinds) add(source, "differs", kind);
    }
  }
  for (const { verdict, mentions } of comparison.figures)
    for (const { source } of mentions) add(source, "figure", verdict);
  for (const { layer, source, tag } of comparison.findings) if (layer !== "attribution") add(source, layer, tag);
  return codes;
}

/** Keeps with the story and its entries what a list and a search want of its comparison: a megabyte need not be read. */
export async function keepFindings(tx: Tx, storyId: string, comparison: Comparison): Promise<void> {
  await tx.story.updateMany({ where: { id: storyId }, data: { sharedClaims: comparison.claims.length } });
  for (const [key, codes] of codesOf(comparison))
    await tx.entry.updateMany({ where: { storyId, key }, data: { codes: ` ${[...codes].sort().join(" ")} ` } });
}

/** The story is no longer what was compared. */
export async function forgetFindings(tx: Tx, storyId: string): Promise<void> {
  await tx.story.updateMany({ where: { id: storyId }, data: { sharedClaims: null } });
  await tx.entry.updateMany({ where: { storyId }, data: { codes: " " } });
}
