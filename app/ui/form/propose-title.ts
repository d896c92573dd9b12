/** A name: words that begin with a capital, also with a small joint as in "Bank of England". */
const NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}’'-]*(?:[ \t](?:of[ \t](?:the[ \t])?)?\p{Lu}[\p{L}\p{N}’'-]*)*/gu;
const CALENDAR = new Set(
  "January February March April May June July August September October November December"
    .split(" ")
    .concat("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ")),
);
const MOST_NAMES = 3;
const ENOUGH = 0.6;

/** The names of a text with how often each stands there. A sentence's first word is no name by its capital alone. */
function namesOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(NAME)) {
    const inside = /[\p{Ll}\p{N},][ \t]$/u.test(text.slice(Math.max(0, match.index - 2), match.index));
    if (!inside) continue;
    const name = match[0].replace(/[’']s?$/, "");
    if (name.length > 2 && !CALENDAR.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** "China" and "Chinese", "Kessel" and "Kessel Bridge": naming both says no more. */
const akin = (a: string, b: string): boolean => a.includes(b) || b.includes(a) || a.slice(0, 4) === b.slice(0, 4);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/**
 * A title for the story of these texts: the names that most of them use, the most shared first, at most three.
 * `and` joins the last to the others. Nothing is made up, so it is dull on purpose; empty when they share no name.
 */
export function proposeTitle(texts: readonly string[], and: (first: string, last: string) => string): string {
  if (texts.length < 2) return "";
  const all = texts.map(namesOf);
  const names = new Set(all.flatMap((counts) => [...counts.keys()]));
  const ranked = [...names]
    .map((name) => {
      const counts = all.map((of) => of.get(name) ?? 0);
      const articles = counts.filter((n) => n > 0).length;
      // Each article's share, so that one long article does not name the story alone.
      const share = sum(counts.map((n, i) => n / (sum([...(all[i]?.values() ?? [])]) || 1)));
      return { name, articles, share };
    })
    .filter(({ articles }) => articles >= Math.max(2, Math.ceil(texts.length * ENOUGH)))
    .sort((a, b) => b.articles * b.share - a.articles * a.share || (a.name < b.name ? -1 : 1));
  const taken: string[] = [];
  for (const { name } of ranked) {
    if (taken.length === MOST_NAMES) break;
    if (!taken.some((other) => akin(name, other))) taken.push(name);
  }
  return taken.length < 2 ? taken.join("") : and(taken.slice(0, -1).join(", "), taken.at(-1) ?? "");
}
