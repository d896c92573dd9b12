import { areRelated } from "../../analysis/word-model";
import { type Span, slice } from "../../text/span";
import type { LedgerEntry } from "../comparison";
import { inEnglish } from "../in-english";
import type { StoryEntity } from "../naming";
import { against, listed, told } from "../told";
import type { Weigh } from "../weights";
import type { Holding } from "./holding";

/** Of the heavier scope, how much the other must name, so that both orders are one. */
const SAME_SCOPE = 0.6;
/** And how many things both must name. */
const LEAST_COMMON = 2;

// One deal seen from its two ends: who exports most to a country is whose goods it imports most (Lyons 1977 on converses).
const CONVERSES: readonly (readonly [string, string])[] = [
  ["export", "import"],
  ["ship", "import"],
  ["ship", "export"],
  ["suppli", "import"],
  ["sell", "bui"],
  ["seller", "buyer"],
  ["supplier", "custom"],
  ["lend", "borrow"],
  ["lender", "borrow"],
];

const meets = (a: string, b: string): boolean =>
  a === b || areRelated(a, b) || CONVERSES.some(([x, y]) => (a === x && b === y) || (a === y && b === x));

/** Whether two places are in one order: of the same thing, by the same measure, of the same owner. */
export function isOneOrder(a: Holding, b: Holding, weigh: Weigh): boolean {
  if (a.degree !== b.degree || a.owner !== b.owner || (a.period !== b.period && a.period && b.period)) return false;
  const sum = (keys: Iterable<string>) => [...keys].reduce((n, k) => n + weigh(k), 0);
  const covered = (of: Holding, by: Holding) => [...of.scope].filter((k) => [...by.scope].some((o) => meets(k, o)));
  const shared = (of: Holding, by: Holding) => {
    const common = covered(of, by);
    return common.length >= LEAST_COMMON && sum(common) >= SAME_SCOPE * sum(of.scope);
  };
  // What the whole sentence names is more than the order is of: then only the narrow scope has to be met.
  return (a.wide || shared(a, b)) && (b.wide || shared(b, a)) && (!a.wide || !b.wide || shared(a, b));
}

/** Whether two holders are certainly two: of one type, by names with no word in common, no acronym of each other. */
export function areTwoHolders(a: StoryEntity, b: StoryEntity): boolean {
  if (a.id === b.id || a.type !== b.type) return false;
  const wordsOf = (e: StoryEntity) =>
    e.name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const initials = (list: readonly string[]) => list.map((w) => w[0]).join("");
  const short = (e: StoryEntity) => e.name.toLowerCase().replace(/[^\p{L}]/gu, "");
  return !left.some((w) => right.includes(w)) && short(a) !== initials(right) && short(b) !== initials(left);
}

/**
 * Orders that two sources fill differently: one place with two holders, or one holder in two places. Orders filled alike
 * are told too. A place that a source gives twice is not counted twice.
 */
export function findRivals(
  holdings: readonly Holding[],
  textOf: (source: string) => string,
  weigh: Weigh,
): readonly Omit<LedgerEntry, "id">[] {
  const entries: Omit<LedgerEntry, "id">[] = [];
  const done = new Set<string>();
  const groups = groupOrders(holdings, weigh);
  for (const group of groups) {
    for (const place of new Set(group.map((h) => h.rank))) {
      const own = group.filter((h) => h.rank === place);
      if (new Set(own.map((h) => h.source)).size < 2) continue;
      const apart = own.some((a) => own.some((b) => a.source !== b.source && areTwoHolders(a.holder, b.holder)));
      const same = own.every((h) => h.holder.id === own[0]?.holder.id);
      if (apart || same) entries.push(entryOf(own, apart ? "places.oneHolder" : "places.same", textOf));
    }
    for (const holder of new Set(group.map((h) => h.holder))) {
      const own = group.filter((h) => h.holder === holder);
      const apart = own.some((a) => own.some((b) => a.source !== b.source && a.rank !== b.rank));
      const inOne = new Set(own.map((h) => `${h.source} ${h.rank}`)).size > new Set(own.map((h) => h.source)).size;
      const name = own.map((h) => `${h.source} ${h.start}`).join();
      if (!apart || inOne || done.has(name)) continue;
      done.add(name);
      entries.push(entryOf(own, "places.onePlace", textOf));
    }
  }
  return entries;
}

/** Orders with all that is said of them: every holding joins the first order with whose every member it is one. */
function groupOrders(holdings: readonly Holding[], weigh: Weigh): readonly (readonly Holding[])[] {
  const groups: Holding[][] = [];
  for (const holding of holdings) {
    const group = groups.find((g) => g.every((h) => isOneOrder(h, holding, weigh)));
    if (group) group.push(holding);
    else groups.push([holding]);
  }
  return groups.filter((g) => new Set(g.map((h) => h.source)).size > 1);
}

function entryOf(
  group: readonly Holding[],
  key: "places.oneHolder" | "places.onePlace" | "places.same",
  textOf: (source: string) => string,
): Omit<LedgerEntry, "id"> {
  const quote = (h: Holding, span: Span = h) => slice(textOf(h.source), span);
  const shown = group.map((h) =>
    h.start === h.held.start
      ? told("places.at", { quote: quote(h), rank: h.rank })
      : told("places.as", { holder: quote(h, h.held), quote: quote(h) }),
  );
  const once = [...new Map(shown.map((one) => [inEnglish(one), one])).values()];
  const first = group.find((h) => h.start !== h.held.start) ?? (group[0] as Holding);
  const sources = new Set(group.map((h) => h.source)).size;
  const sentence =
    key === "places.same" ? told(key, { sources, holders: listed(once) }) : told(key, { holders: against(once) });
  return {
    quantity: quote(first),
    verdict: key === "places.same" ? "agree" : "conflict",
    explanation: inEnglish(sentence),
    told: sentence,
    mentions: group.map((h) => ({
      source: h.source,
      start: h.start,
      end: h.end,
      quote: quote(h),
      value: h.rank,
      unit: "rank",
      period: h.period,
    })),
  };
}
