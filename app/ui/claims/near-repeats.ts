import type { Mention, SharedClaim } from "@/lib/comparison/comparison";

/** So much of the shorter of two mentions lies in the other when they are the same words. */
const SAME_WORDS = 0.6;
/** So many of a claim's mentions are another's when it nearly repeats it. */
const SAME_MENTIONS = 0.75;

type Place = Pick<Mention, "source" | "start" | "end">;
type Claim = Pick<SharedClaim, "id" | "score"> & { readonly mentions: readonly Place[] };

/**
 * Claims that nearly repeat another: at least three quarters of their mentions, in two sources or more, are words of its
 * mentions too. Gives for each such claim the id of the one that it stands under, which stands under none itself: the one
 * with more sources, then more words, then the surer, then the first in the list.
 */
export function nearRepeats(claims: readonly Claim[]): Map<string, string> {
  const ranked = [...claims].sort(
    (a, b) => sourcesOf(b.mentions) - sourcesOf(a.mentions) || lengthOf(b) - lengthOf(a) || b.score - a.score,
  );
  const hosts: Claim[] = [];
  const under = new Map<string, string>();
  for (const claim of ranked) {
    const host = hosts.find((one) => repeats(claim, one));
    if (host) under.set(claim.id, host.id);
    else hosts.push(claim);
  }
  return under;
}

function repeats(claim: Claim, host: Claim): boolean {
  const shared = claim.mentions.filter((mention) => host.mentions.some((other) => coincide(mention, other)));
  return sourcesOf(shared) >= 2 && shared.length >= SAME_MENTIONS * claim.mentions.length;
}

function coincide(a: Place, b: Place): boolean {
  if (a.source !== b.source) return false;
  const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return overlap > 0 && overlap >= SAME_WORDS * Math.min(a.end - a.start, b.end - b.start);
}

const sourcesOf = (mentions: readonly Place[]): number => new Set(mentions.map(({ source }) => source)).size;

const lengthOf = ({ mentions }: Claim): number => mentions.reduce((sum, { start, end }) => sum + end - start, 0);
