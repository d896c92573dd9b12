import type { Told } from "../words/told";
import { unread } from "./article";
import { called, type Notice, type Problem, said } from "./problem";
import { type ArticleDraft, type DocumentInput, readDocument } from "./read-document";

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
  if (given > MOST) return [said("too-many", "", { given, fewest: FEWEST, most: MOST })];
  return read < FEWEST ? [said("too-few", "", { read })] : [];
}

function compareAll(drafts: readonly ArticleDraft[]): { notices: readonly Notice[]; problems: readonly Problem[] } {
  const notices: Notice[] = [];
  const problems: Problem[] = [];
  const runs = drafts.map(wordRuns);
  drafts.forEach((later, b) => {
    for (let a = 0; a < b; a += 1) {
      const share = overlap(runs[a] ?? new Set(), runs[b] ?? new Set());
      const pair = { first: label(drafts[a] as ArticleDraft, a), second: label(later, b) };
      if (share >= SAME) {
        problems.push(said("duplicate", later.file, pair));
        return;
      }
      if (share >= NEARLY_SAME) notices.push(said("near-duplicate", later.file, pair));
    }
  });
  return { notices, problems };
}

const label = (draft: ArticleDraft, at: number): Told =>
  draft.file ? called(draft.file) : { key: "called.numbered", values: { number: at + 1, title: draft.title } };

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
