import type { Ground, ReviewMark } from "../comparison/comparison";
import { hull } from "../text/span";
import { alike, areSame } from "./anchor";
import type { DraftClaim, DraftMention } from "./draft";
import type { Place } from "./subject";

/** A person says that these mentions state one thing: nobody is surer of that. */
const SURE = 1;

/** A claim takes another in: it keeps its id and place, and its label unless only the other got one from a person. */
export function joinClaims(
  claims: readonly DraftClaim[],
  into: DraftClaim,
  other: DraftClaim,
  mark: ReviewMark,
): DraftClaim[] {
  into.mentions = other.mentions.reduce(withMention, into.mentions);
  into.grounds = joinGrounds(into.grounds, other.grounds);
  into.score = SURE;
  into.verdicts = [...into.verdicts, ...other.verdicts].sort((a, b) => a.review.number - b.review.number);
  if (other.named && !into.named) {
    into.label = other.label;
    into.named = true;
  }
  regroup(into, mark);
  return claims.filter((claim) => claim !== other);
}

/** Some mentions become a claim of their own, behind the one they were in. Null where that takes all of them, or none. */
export function splitClaim(
  claims: readonly DraftClaim[],
  claim: DraftClaim,
  chosen: readonly Place[],
  mark: ReviewMark,
): DraftClaim[] | null {
  const taken = claim.mentions.filter((m) => chosen.some((c) => areSame(m, c)));
  if (taken.length === 0 || taken.length === claim.mentions.length) return null;
  const part: DraftClaim = {
    ...claim,
    id: freeId(`${claim.id}-r${mark.decision}`, claims),
    base: null,
    mentions: taken,
    label: "",
    named: false,
  };
  claim.mentions = claim.mentions.filter((m) => !taken.includes(m));
  regroup(claim, mark);
  regroup(part, mark);
  return claims.flatMap((one) => (one === claim ? [claim, part] : [one]));
}

/** Words go from one claim to another, into one, or out of one. A claim without any mention left is gone. */
export function moveMention(
  claims: readonly DraftClaim[],
  mention: Place,
  from: DraftClaim | null,
  to: DraftClaim | null,
  mark: ReviewMark,
): DraftClaim[] | null {
  const [own] = (from?.mentions ?? [])
    .filter((m) => areSame(m, mention))
    .sort((a, b) => alike(b, mention) - alike(a, mention));
  if (from && !own) return null;
  const moved: DraftMention = { ...(own ?? mention), review: mark };
  if (from) {
    from.mentions = from.mentions.filter((m) => m !== own);
    regroup(from, mark);
  }
  if (to) {
    to.mentions = withMention(to.mentions, moved);
    to.score = SURE;
    regroup(to, mark);
  }
  return claims.filter((claim) => claim.mentions.length > 0);
}

/** What was decided about the mentions together does not hold of others; the label does where a person gave it. */
function regroup(claim: DraftClaim, mark: ReviewMark): void {
  claim.regrouped = true;
  claim.relation = null;
  claim.mark = mark;
}

/** A list of mentions with one more; what shares words with it becomes one mention with it. */
function withMention(mentions: readonly DraftMention[], added: DraftMention): readonly DraftMention[] {
  const near = mentions.filter((m) => m.source === added.source && m.start < added.end && added.start < m.end);
  return [...mentions.filter((m) => !near.includes(m)), { ...added, ...hull([added, ...near]) }];
}

function joinGrounds(left: readonly Ground[], right: readonly Ground[]): readonly Ground[] {
  return [...new Set([...left, ...right].map((g) => g.rule))]
    .map((rule) => {
      const own = [...left, ...right].filter((g) => g.rule === rule);
      const words = [...new Set(own.flatMap((g) => g.text.split(", ")))].slice(0, 8);
      const text = rule === "meaning" ? (mean(words.map(Number)) || 0).toFixed(2) : words.join(", ");
      return { rule, text, weight: Math.round((own.reduce((sum, g) => sum + g.weight, 0) / 2) * 100) / 100 };
    })
    .sort((a, b) => b.weight - a.weight);
}

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;

function freeId(wanted: string, claims: readonly DraftClaim[]): string {
  let id = wanted;
  for (let n = 2; claims.some((claim) => claim.id === id); n += 1) id = `${wanted}-${n}`;
  return id;
}
