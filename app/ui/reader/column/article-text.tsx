import { Fragment, type ReactNode } from "react";
import { useLanguage } from "#words";
import type { Comparison, ParagraphRole, Source } from "@/lib/comparison/comparison";
import { flatRuns, groupRuns, type Run } from "@/lib/text/marks";
import { contains, overlaps, type Span, slice } from "@/lib/text/span";
import { type MarkWords, marksOf, type SourceMark, term } from "../state/source-marks";
import { claimsInOrder, isFurniture } from "../state/view-model";
import styles from "./article-text.module.css";

/** A claim's words, a mark by its id, or a removed stretch: all that can lie over a piece of text. */
type Shown = Span &
  (
    | { what: "claim"; claim: string; number: number | undefined }
    | { what: "mark"; id: number; mark: SourceMark }
    | { what: "gone"; reason: string }
  );

interface ArticleProps {
  comparison: Comparison;
  source: Source;
  words: MarkWords;
}

/**
 * One article as a reader sees it, rendered on the server: title, byline, headings, paragraphs, and in them the marks of
 * every layer as flat runs. All layers are always there; attributes on the reader's root decide in CSS which ones show.
 * A claim is a link, so that it works without JavaScript and breaks over lines as text does, which a button cannot.
 */
export function ArticleText({ comparison, source, words }: ArticleProps) {
  const language = useLanguage();
  const marks = marksOf(comparison, source, words);
  const numbers = new Map(claimsInOrder(comparison).map(({ claim, number }) => [claim.id, number]));
  const shown: Shown[] = [
    ...comparison.claims.flatMap((claim) =>
      claim.mentions
        .filter((mention) => mention.source === source.id)
        .map(({ start, end }) => ({
          start,
          end,
          what: "claim" as const,
          claim: claim.id,
          number: numbers.get(claim.id),
        })),
    ),
    ...marks.flatMap((mark, id) =>
      mark.layer === "frames" ? [] : [{ start: mark.start, end: mark.end, what: "mark" as const, id, mark }],
    ),
    ...source.removed
      .filter((removal) => removal.reason !== "break")
      .map(({ start, end, reason }) => ({ start, end, what: "gone" as const, reason })),
  ];
  const frames = marks.flatMap((mark, id) => (mark.layer === "frames" ? [{ id, mark }] : []));
  const blocks: (Span & { role: ParagraphRole | "gone"; reason?: string })[] = [
    ...source.paragraphs,
    ...furnitureOutside(source),
  ].sort((a, b) => a.start - b.start);

  return (
    <>
      {source.paragraphs.some((paragraph) => paragraph.role === "title") ? null : (
        <h3 className={styles.title}>{source.title}</h3>
      )}
      {blocks.map((block) =>
        block.role === "gone" ? (
          <p key={block.start} className={styles.furniture}>
            <span className={styles.reason} lang={language}>
              {words.reader("source.leftOut", { reason: term(words.terms, "removals", block.reason ?? "") })}{" "}
            </span>
            <del>{slice(source.text, block)}</del>
          </p>
        ) : (
          <Paragraph
            key={block.start}
            source={source}
            span={block}
            role={block.role}
            language={language}
            shown={shown.filter((one) => overlaps(one, block))}
            frames={frames.filter(({ mark }) => overlaps(mark, block))}
          />
        ),
      )}
    </>
  );
}

/** Removed passages beside the paragraphs, each on a line of its own; what lies inside a paragraph is a run there. */
function furnitureOutside(source: Source) {
  return source.removed.filter(isFurniture).flatMap(({ start, end, reason }) =>
    flatRuns(source.text, { start, end }, source.paragraphs)
      .filter((run) => run.marks.length === 0 && slice(source.text, run).trim() !== "")
      .map((run) => ({ start: run.start, end: run.end, role: "gone" as const, reason })),
  );
}

interface ParagraphProps {
  source: Source;
  span: Span;
  role: ParagraphRole;
  language: string;
  shown: readonly Shown[];
  frames: readonly { id: number; mark: SourceMark }[];
}

const TAGS = { title: "h3", heading: "h4", byline: "p", date: "p", body: "p" } as const;

function Paragraph({ source, span, role, language, shown, frames }: ParagraphProps) {
  const Tag = TAGS[role];
  const parts: ReactNode[] = [];
  let at = span.start;
  source.sentences.forEach((sentence, index) => {
    if (!overlaps(sentence, span)) return;
    const own = { start: Math.max(at, sentence.start), end: Math.min(span.end, sentence.end) };
    if (own.start > at) parts.push(slice(source.text, { start: at, end: own.start }));
    parts.push(
      <span
        key={sentence.start}
        id={`${source.id}-${index + 1}`}
        data-n={index}
        tabIndex={-1}
        className={styles.sentence}
      >
        {runsOf(source, own, shown)}
      </span>,
    );
    at = own.end;
  });
  if (at < span.end) parts.push(<Fragment key="rest">{runsOf(source, { start: at, end: span.end }, shown)}</Fragment>);

  return (
    <div className={styles.block} data-role={role} data-framed={frames.length > 0 || undefined}>
      {frames.length > 0 ? (
        <p className={styles.frames} lang={language}>
          {frames.map(({ id, mark }) => (
            <button key={id} type="button" className={styles.frame} title={mark.tag} data-m={id} data-l="frames">
              {mark.tag}
            </button>
          ))}
        </p>
      ) : null}
      <Tag className={styles[role]}>{parts}</Tag>
    </div>
  );
}

const claimKey = (marks: readonly Shown[]): string => {
  const claims = marks.flatMap((mark) => (mark.what === "claim" ? [mark.claim] : []));
  // The shortest claim last in a run is the one that a touch means; its link comes first.
  return [...new Set(claims.reverse())].join(" ");
};

function runsOf(source: Source, span: Span, shown: readonly Shown[]): ReactNode[] {
  const runs = flatRuns(
    source.text,
    span,
    shown.filter((one) => overlaps(one, span)),
  );
  return groupRuns(runs, claimKey).map((group) => {
    const start = group.runs[0]?.start ?? 0;
    const children = group.runs.map((run) => <RunText key={run.start} text={source.text} run={run} />);
    if (group.key === "") return <Fragment key={start}>{children}</Fragment>;
    const [claim] = group.key.split(" ");
    // The numbers of the claims whose words begin here, for the cards in the margin.
    const begin = shown.flatMap((one) => (one.what === "claim" && one.start === start ? [one.number] : []));
    return (
      <a
        key={start}
        href={`?claim=${claim}&source=${source.id}`}
        data-c={group.key}
        data-k={begin.length > 0 ? begin.join(" ") : undefined}
        tabIndex={-1}
        className={styles.claim}
      >
        {children}
      </a>
    );
  });
}

function RunText({ text, run }: { text: string; run: Run<Shown> }) {
  const words = slice(text, run);
  const gone = run.marks.find((one) => one.what === "gone");
  if (gone) return <del className={styles.gone}>{words}</del>;
  const marks = run.marks.filter((one) => one.what === "mark");
  if (marks.length === 0) return words;
  const stance = marks.find((one) => one.mark.sign && contains(one, run));
  const layers = [...new Set(marks.map((one) => one.mark.layer))];
  return (
    <span
      className={layers.map((layer) => styles[layer]).join(" ")}
      data-m={marks.map((one) => one.id).join(" ")}
      data-l={layers.join(" ")}
      data-sign={stance?.start === run.start ? stance.mark.sign : undefined}
    >
      {words}
    </span>
  );
}
