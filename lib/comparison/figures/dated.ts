import type { Figure } from "../../analysis/figure";
import { datesAgree } from "../../analysis/figure/date";
import { areRelated, stemOf } from "../../analysis/word-model";
import type { Word } from "../../text/parse";
import type { Span } from "../../text/span";
import type { AlignedClaim, Member } from "../alignment";
import type { LedgerEntry, LedgerMention } from "../comparison";
import { inEnglish } from "../in-english";
import { against, told } from "../told";

interface Dated {
  readonly member: Member;
  readonly date: Figure;
  readonly verb: Word;
}

/** A claim less sure than this may tell of two events. */
const SURE_CLAIM = 0.35;

/**
 * Days that two sources give to one event and that cannot be one: a conflict where the same is said to have happened,
 * another definition where it is another step of it ("imposed on March 23", "announced on March 8").
 */
export function findDateRivals(
  claims: readonly AlignedClaim[],
  textOf: (source: string) => string,
): readonly Omit<LedgerEntry, "id">[] {
  return claims
    .filter((claim) => claim.score >= SURE_CLAIM)
    .flatMap((claim) => {
      const dated = claim.members.flatMap(findDated);
      for (const [i, a] of dated.entries()) {
        for (const b of dated.slice(i + 1)) {
          const entry = judge(a, b, dated, textOf);
          if (entry) return [entry];
        }
      }
      return [];
    });
}

/** The days a member names, each with the verb nearest to it in its clause. */
function findDated(member: Member): readonly Dated[] {
  return member.propositions.flatMap((proposition) =>
    proposition.figures
      .filter((f) => f.kind === "date" && f.value % 100 > 0 && f.value % 10000 >= 100)
      .flatMap((date) => {
        const verb = verbNear(member.passage.sentence.words.slice(...proposition.words), date);
        return verb ? [{ member, date, verb }] : [];
      }),
  );
}

/** The full verb that stands nearest to a date: what is said to have happened then. */
export function verbNear(words: readonly Word[], date: Span): Word | null {
  const away = (w: Word) => (w.end <= date.start ? date.start - w.end : w.start - date.end);
  const verbs = words.filter(
    (w) => w.end > w.start && w.tags.includes("Verb") && !/Auxiliary|Copula|Modal|Gerund/.test(w.tags.join()),
  );
  return [...verbs].sort((x, y) => away(x) - away(y))[0] ?? null;
}

function judge(
  a: Dated,
  b: Dated,
  all: readonly Dated[],
  textOf: (source: string) => string,
): Omit<LedgerEntry, "id"> | null {
  if (a.member.source === b.member.source || datesAgree(a.date.value, b.date.value) !== false) return null;
  const own = (d: Dated) => all.filter((x) => x.member.source === d.member.source);
  // A source that gives the other's day as well tells of both.
  if (
    own(a).some((x) => datesAgree(x.date.value, b.date.value)) ||
    own(b).some((x) => datesAgree(x.date.value, a.date.value))
  )
    return null;
  const same = areRelated(stemOf(a.verb), stemOf(b.verb));
  // Two steps of one event lie close; days of two months are mostly two events.
  const month = (d: Dated) => Math.floor(d.date.value / 100) % 100;
  if (!same && (own(a).length > 1 || own(b).length > 1 || month(a) !== month(b))) return null;
  const days = against([a, b].map(({ date, verb }) => `${date.text} (“${verb.text}”)`));
  const sentence = told(same ? "days.one" : "days.steps", { days });
  return {
    quantity: same ? a.verb.text : `${a.verb.text}, ${b.verb.text}`,
    verdict: same ? "conflict" : "different-definition",
    explanation: inEnglish(sentence),
    told: sentence,
    mentions: [a, b].map(({ member, date }): LedgerMention => {
      const { start, end, value, unit, bound } = date;
      return {
        source: member.source,
        start,
        end,
        quote: textOf(member.source).slice(start, end),
        value,
        unit,
        period: null,
        bound,
      };
    }),
  };
}
