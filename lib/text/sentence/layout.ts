const BULLET = "[•⁃▪‣●◦]";
const ENUMERATOR = /(?<=^|\s)(\d{1,2}|[a-z])(\.\)|[.)])(?=\s+\S)/gu;

/** Where the second and each later item begins of a list that runs on in one line: "1) first 2) second", "• first • second". */
export function findItems(text: string): readonly number[] {
  if (new RegExp(`^${BULLET}`, "u").test(text))
    return [...text.matchAll(new RegExp(BULLET, "gu"))].slice(1).map((m) => m.index);
  if (!/^[1a][.)]/.test(text)) return [];
  const items: number[] = [];
  let due = text[0] as string;
  const manner = ENUMERATOR.exec(text)?.[2];
  ENUMERATOR.lastIndex = 0;
  for (const match of text.matchAll(ENUMERATOR)) {
    if (match[1] !== due || match[2] !== manner) continue;
    if (match.index > 0) items.push(match.index);
    due = /\d/.test(due) ? String(Number(due) + 1) : String.fromCharCode(due.charCodeAt(0) + 1);
  }
  return items;
}

const DATE =
  "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{1,2}, \\d{4}";
// "..., on Friday, July 21, 2017" is a phrase; behind a name without a comma it is a line of its own.
const LAST_DATE = new RegExp(`\\s(?=${DATE}$)`, "u");
const NAME_BEFORE = /(?:^|\s)\p{Lu}[\p{L}\p{M}'’"”-]*$/u;
const FIRST_DATE = new RegExp(`^${DATE}(?=\\s+\\p{Lu})`, "u");
const CREDIT = /\s(?=(?:Image|Photo|Photograph|Picture|Video|Audio|Illustration|Credit)s?: )/gu;

/** Where lines were run together that no stop parts: a title and its date, a caption and its credit. */
export function findLabels(text: string): readonly number[] {
  const labels = [...text.matchAll(CREDIT)].map((m) => m.index);
  const last = LAST_DATE.exec(text);
  if (last && NAME_BEFORE.test(text.slice(Math.max(0, last.index - 40), last.index))) labels.push(last.index);
  const first = FIRST_DATE.exec(text);
  if (first) labels.push(first[0].length);
  return labels;
}
