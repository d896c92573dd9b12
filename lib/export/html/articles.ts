import type { Comparison, Source } from "../../comparison/comparison";
import { flatRuns } from "../../text/marks";
import type { Words } from "../report/words";
import { escaped } from "./text";

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly claim: string;
  readonly number: number;
}

/** The articles as they are read, every shared claim marked where it is stated. */
export function articlesPart(comparison: Comparison, { say, name }: Words): string {
  const articles = comparison.sources.map((source) => {
    const marks = comparison.claims.flatMap((claim, i): readonly Mark[] =>
      claim.mentions
        .filter((mention) => mention.source === source.id)
        .map(({ start, end }) => ({ start, end, claim: claim.id, number: i + 1 })),
    );
    const paragraphs = source.paragraphs.map(
      (paragraph) => `<p class="${paragraph.role}">${textOf(source, paragraph, marks)}</p>`,
    );
    return `<article id="text-${escaped(source.id)}"><h3>${escaped(name(source.id))}</h3>\n<div lang="en">${paragraphs.join("\n")}</div></article>`;
  });
  return `<section><h2 id="texts">${escaped(say("texts"))}</h2><p class="note">${escaped(say("textsWhat"))}</p>\n${articles.join("\n")}</section>`;
}

/** A paragraph without what was removed from it; after the last words of a mention the number of its claim. */
function textOf(source: Source, paragraph: { start: number; end: number }, marks: readonly Mark[]): string {
  const gone = source.removed.filter((one) => one.start < paragraph.end && one.end > paragraph.start);
  const own = [
    ...marks.filter((one) => one.start < paragraph.end && one.end > paragraph.start).map((mark) => ({ ...mark })),
    ...gone.map(({ start, end, reason }) => ({ start, end, reason })),
  ];
  return flatRuns(source.text, paragraph, own)
    .map((run) => {
      const words = escaped(source.text.slice(run.start, run.end));
      const removal = run.marks.find((mark) => "reason" in mark);
      // A broken line is read as a space; everything else that was removed is not read at all.
      if (removal) return "reason" in removal && removal.reason === "break" ? " " : "";
      const claims = run.marks.filter((mark) => "claim" in mark) as readonly Mark[];
      if (claims.length === 0) return words;
      const ends = claims.filter((mark) => Math.min(mark.end, paragraph.end) === run.end);
      const links = ends.map((mark) => `<a href="#claim-${escaped(mark.claim)}">${mark.number}</a>`).join(" ");
      return `<span class="mark">${words}</span>${links ? `<sup>${links}</sup>` : ""}`;
    })
    .join("");
}
