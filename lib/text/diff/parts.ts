import { cutWords, type Token } from "./words";

/** Words that open a clause or a phrase. "of" does not: "the price of copper" is one thing. */
const OPENERS = new Set(
  (
    "and or but nor yet so because although though while whereas unless until since if when where after before as than " +
    "that which who whom whose what how why whether about above across against along amid among around at behind below " +
    "beneath beside between beyond by despite down during except for from in inside into like near off on onto out outside " +
    "over past through throughout to toward towards under up upon via with within without"
  ).split(" "),
);

const ARTICLES = new Set(["a", "an", "the"]);
const TITLES = new Set(["mr", "mrs", "ms", "dr", "st", "gen", "sen", "gov", "rep", "no", "lt", "col", "capt", "prof"]);

/** Whether what stands between two words ends a clause: quotation marks and the dot of a title do not. */
const ends = (between: string, before: string): boolean =>
  /[,;:!?()[\]\u2013\u2014…\n]|\s-\s/.test(between) || (/\.\W*\s/.test(between) && !TITLES.has(before));

/**
 * A text cut into its clauses and phrases: at punctuation, and before conjunctions, relative words and prepositions. The
 * key leaves articles out. Made of closed lists of English, without a parser, so that it runs in the browser.
 */
export function cutParts(text: string): Token[] {
  const groups: Token[][] = [];
  let before: Token | null = null;
  for (const word of cutWords(text)) {
    const group = groups.at(-1);
    const between = before ? text.slice(before.end, word.start) : "";
    // "so" opens nothing in "so-called", nor "in" in "break-in".
    const opens = OPENERS.has(word.key) && between !== "-" && text[word.end] !== "-";
    const goesOn = group?.some(({ key }) => !OPENERS.has(key)) ?? false;
    if (!group || !before || ends(between, before.key) || (opens && goesOn)) groups.push([word]);
    else group.push(word);
    before = word;
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    const telling = group.filter(({ key }) => !ARTICLES.has(key));
    const key = (telling.length > 0 ? telling : group).map((word) => word.key).join(" ");
    return first && last ? [{ start: first.start, end: last.end, key }] : [];
  });
}
