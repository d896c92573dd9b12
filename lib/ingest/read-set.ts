import { unread } from "./article";
import { type ArticleDraft, type DocumentInput, type Notice, type Problem, readDocument } from "./read-document";

export interface ReadSet {
  /** All that could be read, in the order given, also when there are problems. */
  readonly drafts: readonly ArticleDraft[];
  readonly notices: readonly Notice[];
  readonly problems: readonly Problem[];
}

const FEWEST = 2;
const MOST = 12;
// Share of five-word runs in common. Two outlets' versions of one agency report stay below; a re-saved copy is above.
const SAME = 0.98;
const NEARLY_SAME = 0.8;

/** Reads several documents and checks them as one story: 2 to 12 articles, none twice. Nothing readable is dropped. */
export function readSet(inputs: readonly DocumentInput[]): ReadSet {
  const readings = inputs.map(readDocument);
  const drafts = readings.flatMap((r) => (r.ok ? [r.draft] : []));
  const notices = readings.flatMap((r) => (r.ok ? r.notices : []));
  const problems = readings.flatMap((r) => (r.ok ? [] : [r.problem]));
  const twins = compareAll(drafts);
  return {
    drafts,
    notices: [...notices, ...twins.notices],
    problems: [...problems, ...twins.problems, ...countProblems(inputs.length, drafts.length)],
  };
}

function countProblems(given: number, read: number): readonly Problem[] {
  if (given > MOST) {
    const message = `${given} texts were given; a story takes ${FEWEST} to ${MOST} articles, so choose at most ${MOST}.`;
    return [{ code: "too-many", name: "", message }];
  }
  if (read >= FEWEST) return [];
  const message =
    read === 1
      ? "There is only one article; a comparison needs at least two accounts of the same story."
      : "There is no article to compare; give at least two accounts of the same story.";
  return [{ code: "too-few", name: "", message }];
}

function compareAll(drafts: readonly ArticleDraft[]): { notices: readonly Notice[]; problems: readonly Problem[] } {
  const notices: Notice[] = [];
  const problems: Problem[] = [];
  const runs = drafts.map(wordRuns);
  drafts.forEach((later, b) => {
    for (let a = 0; a < b; a += 1) {
      const share = overlap(runs[a] ?? new Set(), runs[b] ?? new Set());
      const pair = `${label(drafts[a] as ArticleDraft, a)} and ${label(later, b)}`;
      const name = later.file;
      if (share >= SAME) {
        problems.push({ code: "duplicate", name, message: `${pair} are the same article; remove one of them.` });
        return;
      }
      if (share >= NEARLY_SAME) {
        notices.push({
          code: "near-duplicate",
          name,
          message: `${pair} are nearly the same text; they may be one report printed twice.`,
        });
      }
    }
  });
  return { notices, problems };
}

const label = (draft: ArticleDraft, at: number): string =>
  draft.file ? `"${draft.file}"` : `text ${at + 1} ("${draft.title}")`;

function wordRuns(draft: ArticleDraft): Set<string> {
  let body = "";
  let at = 0;
  for (const { start, end } of unread({ ...draft, id: "" })) {
    body += `${draft.text.slice(at, start)} `;
    at = end;
  }
  const words = (body + draft.text.slice(at)).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 5) return new Set([words.join(" ")]);
  return new Set(words.slice(4).map((_, i) => words.slice(i, i + 5).join(" ")));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const run of a) if (b.has(run)) both += 1;
  return both / Math.max(1, a.size + b.size - both);
}
