import { type Span, trim } from "./span";

/** Words inside quotation marks. */
export interface Quotation extends Span {
  /** With its marks. */
  readonly outer: Span;
  /** Index of the quotation that this one continues, where a speech runs over paragraphs, else null. */
  readonly continues: number | null;
  /** "both" marks stand in the text; else the one that is missing ("open" also where a speech goes on in the next paragraph). */
  readonly marks: "both" | "unopened" | "unclosed";
}

/**
 * Finds what stands in quotation marks: straight, curly, doubled single, low-nine, guillemets, corner brackets.
 *
 * Only outermost quotations are given: what a quoted person quotes is still that person's speech. A quotation never
 * crosses a paragraph; a speech over several paragraphs is a chain by `continues`. A missing mark is supplied at the
 * nearest sentence end. Apostrophes and feet or inch marks are no quotations.
 *
 * @returns quotations in reading order, not overlapping; spans are UTF-16 offsets into `text`, never empty.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): readonly Quotation[] {
  const found: Quotation[] = [];
  let running: number | null = null;
  for (const paragraph of paragraphs) {
    const marks = readMarks(text, paragraph);
    const goesOn = running !== null && !marks[0]?.opens && opensWithoutMark(marks);
    const pairs = pairMarks(text, paragraph, marks, goesOn);
    for (const [i, pair] of pairs.entries()) {
      const continues = i === 0 && running !== null && startsAt(text, paragraph, pair.outer.start) ? running : null;
      found.push({ ...pair, continues });
    }
    const last = pairs.at(-1);
    running = last?.marks === "unclosed" && last.outer.end === paragraph.end ? found.length - 1 : null;
  }
  return found;
}

interface Mark {
  readonly at: number;
  readonly end: number;
  /** Marks pair only within a family. */
  readonly family: "double" | "single" | "angle" | "corner";
  readonly opens: boolean;
  readonly closes: boolean;
}

const MARK = /["“”„‟«»「」『』‘’‚']|``/gu;
// Words that begin with an apostrophe: the sign before them opens nothing.
const ELISION = /^['‘’](?:\d{2}s?\b|(?:em|til|till|cause|tis|twas|twere|n|bout|round|cuz|nuff|ere|neath|gainst|ol)\b)/i;
const SPACE = /[\s\u00a0]/;
const BEFORE_OPENING = /[\s([{<—–\-/:;,.…“‘"'*_]/;
const AFTER_CLOSING = /[\s)\]}>.,;:!?…—–\-/”’"'*_]/;
const WORD = /[\p{L}\p{N}]/u;

function readMarks(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  const paragraph = text.slice(start, end);
  let skip = -1;
  // Double marks read so far: an odd number leaves one open.
  let doubles = 0;
  for (const match of paragraph.matchAll(MARK)) {
    const at = match.index;
    if (at < skip) continue;
    let sign = match[0];
    // Old wires set a double mark as two single ones.
    if (/['‘’`]/.test(sign) && paragraph[at + 1] === sign) sign += sign;
    skip = at + sign.length;
    const before = paragraph[at - 1] ?? " ";
    const after = paragraph[skip] ?? " ";
    const base = { at: start + at, end: start + skip };
    const opens = BEFORE_OPENING.test(before) && !SPACE.test(after) && !/^[.,;:!?)]/.test(after);
    const closes = !SPACE.test(before) && AFTER_CLOSING.test(after);
    if (sign === "“" || sign === "„" || sign === "‟" || sign === "``" || sign === "‘‘")
      double(opens || !closes, closes && !opens);
    else if (sign === "”" || sign === "’’") double(opens && !closes, closes || !opens);
    else if (sign === '"' || sign === "''") {
      if (isMeasure(paragraph, at, doubles % 2 === 1)) continue;
      const either = opens === closes;
      double(opens || either, closes || either);
    } else if (sign === "«" || sign === "»")
      marks.push({ ...base, family: "angle", opens: either("«"), closes: either("»") });
    else if ("「」『』".includes(sign))
      marks.push({ ...base, family: "corner", opens: "「『".includes(sign), closes: "」』".includes(sign) });
    else if (sign !== "‚" && sign.length === 1 && !ELISION.test(paragraph.slice(at, at + 8))) {
      const quoteBefore = BEFORE_OPENING.test(before);
      const opening = sign !== "’" && quoteBefore && (WORD.test(after) || /[“"$£€[(.…]/.test(after));
      const closing = sign !== "‘" && !SPACE.test(before) && AFTER_CLOSING.test(after) && !opening;
      if (opening || closing) marks.push({ ...base, family: "single", opens: opening, closes: closing });
    }
    function double(opens: boolean, closes: boolean): void {
      marks.push({ ...base, family: "double", opens, closes });
      doubles += 1;
    }
    // French sets spaces inside, German turns the angles round: the shape of the surroundings decides.
    function either(shape: "«" | "»"): boolean {
      if (opens !== closes) return shape === "«" ? opens : closes;
      return sign === shape;
    }
  }
  return marks;
}

/** 6'2", 12": a digit before, and no quotation open that it could close. */
function isMeasure(paragraph: string, at: number, open: boolean): boolean {
  if (!/\d/.test(paragraph[at - 1] ?? "")) return false;
  if (/\d['’′]\s?\d{1,2}$/.test(paragraph.slice(Math.max(0, at - 6), at))) return true;
  return !open;
}

const opensWithoutMark = (marks: readonly Mark[]): boolean => {
  const first = marks.find((m) => m.family !== "single");
  return first?.closes === true && !first.opens;
};

const startsAt = (text: string, paragraph: Span, at: number): boolean => text.slice(paragraph.start, at).trim() === "";

type Pair = Omit<Quotation, "continues">;

function pairMarks(text: string, paragraph: Span, marks: readonly Mark[], goesOn: boolean): Pair[] {
  const pairs: Pair[] = [];
  let from = paragraph.start;
  const add = (outer: Span, inner: Span, kind: Quotation["marks"]) => {
    const span = trim(text, inner);
    if (span.end > span.start && WORD.test(text.slice(span.start, span.end)))
      pairs.push({ ...span, outer, marks: kind });
    from = outer.end;
  };
  if (goesOn) {
    const close = marks.findIndex((m) => m.family !== "single" && m.closes);
    const mark = marks[close] as Mark;
    add({ start: paragraph.start, end: mark.end }, { start: paragraph.start, end: mark.at }, "unopened");
    marks = marks.slice(close + 1);
  }
  for (let i = 0; i < marks.length; i += 1) {
    const mark = marks[i] as Mark;
    // A mark of another kind inside a quotation that was cut short.
    if (mark.at < from) continue;
    if (mark.opens) {
      const close = closing(text, marks, i);
      if (close !== null) {
        const end = marks[close] as Mark;
        add({ start: mark.at, end: end.end }, { start: mark.end, end: end.at }, "both");
        i = close;
      } else if (mark.family !== "single") {
        let n = nextOf(marks, i, mark.family);
        while (marks[n]?.opens === false) n = nextOf(marks, n, mark.family);
        const next = marks[n];
        const end = unclosedEnd(text, mark.end, next?.at ?? paragraph.end);
        add({ start: mark.at, end }, { start: mark.end, end }, "unclosed");
      }
    } else if (mark.family === "double" && /[\p{L}.,!?…]/u.test(text[mark.at - 1] ?? "")) {
      const start = unopenedStart(text, from, mark.at);
      add({ start, end: mark.end }, { start, end: mark.at }, "unopened");
    }
  }
  return pairs;
}

/** Index of the next mark of a family behind `i`, past the end where there is none. */
function nextOf(marks: readonly Mark[], i: number, family: Mark["family"]): number {
  let next = i + 1;
  while (next < marks.length && marks[next]?.family !== family) next += 1;
  return next;
}

/** Index of the mark that closes `marks[open]`, or null. A second opening mark nests only if marks to close both follow. */
function closing(text: string, marks: readonly Mark[], open: number): number | null {
  const { family } = marks[open] as Mark;
  let depth = 1;
  for (let i = open + 1; i < marks.length; i += 1) {
    const mark = marks[i] as Mark;
    if (mark.family !== family) continue;
    if (mark.opens && !(mark.closes && depth > 0)) {
      const next = nextOf(marks, i, family);
      const then = nextOf(marks, next, family);
      if (family === "single" || !(marks[next]?.closes && marks[then]?.closes && !marks[then].opens)) return null;
      depth += 1;
    } else if (mark.closes) {
      if (family === "single" && isPossessive(text, marks, i)) continue;
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return null;
}

/** the workers' rights: an s before, a small letter behind, and a better mark to close with later on. */
function isPossessive(text: string, marks: readonly Mark[], i: number): boolean {
  const mark = marks[i] as Mark;
  if (!/[sS]/.test(text[mark.at - 1] ?? "") || !/^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2))) return false;
  return marks[nextOf(marks, i, "single")]?.closes === true;
}

const REPORT =
  /[,!?…—]\s+(?:(?:he|she|they|it|[A-Z][\p{L}.]+(?: [A-Z][\p{L}.]+){0,3}) (?:said|says|told|added|wrote|tweeted)\b|(?:said|says|added) )/u;

/** Where the closing mark was forgotten: before the words that report it, else the end of what could be quoted. */
function unclosedEnd(text: string, start: number, limit: number): number {
  const rest = text.slice(start, limit);
  const report = REPORT.exec(rest);
  if (report) return start + report.index + 1;
  return start + rest.trimEnd().length;
}

/** Where the opening mark was forgotten: the start of the sentence. */
function unopenedStart(text: string, from: number, at: number): number {
  const before = text.slice(from, at);
  const ends = [...before.matchAll(/(?:[.!?…][)\]]?|[:,])\s+(?=[\p{Lu}[(])/gu)].filter(
    (m) => !/^[:,]/.test(m[0]) || m[0][0] === ":",
  );
  const last = ends
    .filter((m) => !/\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|St|[A-Z])$/.test(before.slice(0, m.index)))
    .at(-1);
  const start = from + (last ? last.index + last[0].length : 0);
  return start + (text.slice(start, at).length - text.slice(start, at).trimStart().length);
}
