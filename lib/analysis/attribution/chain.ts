import { groupBy } from "../../text/group";
import type { Quotation } from "../../text/quotation";
import { contains, overlapping, type Span } from "../../text/span";
import type { Attribution } from "../attribution";
import { type Announcement, readAnnouncement } from "./announcement";
import { type Draft, spanOf } from "./draft";
import type { Range } from "./noun-phrase";
import type { SpeakerBook } from "./speaker";
import type { Statement } from "./statement";

/** Somebody who has the word: a quotation that stands alone right after is theirs too. */
interface Floor {
  /** Index of the attribution whose speech goes on. */
  readonly index: number;
  readonly paragraph: number;
}

/**
 * Goes through the article once, names the speakers and carries on who speaks: a quotation that stands alone, in the
 * same paragraph or the next, belongs to whoever spoke last; a paragraph announced by a colon to whoever announces it.
 */
export function carryOn(
  text: string,
  statements: readonly Statement[],
  drafts: readonly Draft[],
  book: SpeakerBook,
  quotations: readonly Quotation[],
): readonly Attribution[] {
  const found: Growing[] = [];
  const byStatement = groupBy(drafts, (d) => d.statement);
  const outers = quotations.map((q) => q.outer);
  let floor = null as Floor | null;
  let announced = null as Announcement | null;
  let block = null as Floor | null;
  for (const statement of statements) {
    const { paragraph } = statement;
    const own = byStatement.get(statement) ?? [];
    const alone = own.length === 0 && statement.tokens.every((t) => t.quotation !== null);
    if (block?.paragraph === paragraph) {
      extend(found[block.index] as Growing, [statement]);
      continue;
    }
    if (announced && paragraph > announced.statement.paragraph) {
      const quotes = statement.tokens.some((t) => t.quotation !== null);
      if (alone || (announced.cue && announced.verb && !quotes && statement.role === "body")) {
        found.push(finish(announcedDraft(announced), book, outers, alone ? piecesOf(statement) : [statement]));
        floor = { index: found.length - 1, paragraph };
        block = alone ? null : floor;
        announced = null;
        continue;
      }
      announced = null;
    }
    if (alone) {
      const pieces = piecesOf(statement);
      const last: Growing | undefined = floor && paragraph - floor.paragraph <= 1 ? found[floor.index] : undefined;
      if (last?.direct && floor) {
        extend(last, pieces);
        floor = { index: floor.index, paragraph };
      } else if (last || pieces.some((p) => p.end - p.start > SHORT)) {
        found.push(unreported(pieces, last));
        floor = { index: found.length - 1, paragraph };
      }
      continue;
    }
    const first = found.length;
    for (const draft of own) found.push(finish(draft, book, outers));
    const fresh = found.slice(first);
    // Who is quoted has the word before who is only reported in the same sentence; an attitude gives it to nobody.
    const quoted = fresh.findLastIndex((a) => speaks(a) && a.direct);
    const index = quoted < 0 ? fresh.findLastIndex(speaks) : quoted;
    if (index >= 0) floor = { index: first + index, paragraph };
    announced = readAnnouncement(statement, text.slice(statement.end, statement.end + 4)) ?? announced;
    book.read(statement);
  }
  return found;
}

/** Characters below which a lone quotation is a title or a label, not a speech. */
const SHORT = 20;

const piecesOf = ({ tokens }: Statement): readonly Span[] => tokens.map(({ start, end }) => ({ start, end }));

/** An attribution that a later paragraph may go on with. */
type Growing = Attribution & { readonly content: Span[]; readonly quoted: Span[] };

function extend(last: Growing, pieces: readonly Span[]): void {
  for (const { start, end } of pieces) {
    last.content.push({ start, end });
    if (last.direct) last.quoted.push({ start, end });
  }
}

const speaks = (a: Attribution): boolean => a.act === "speech" && a.source !== null;

/** A lone quotation: of whoever was reported just before, else of somebody the text does not name. */
const unreported = (pieces: readonly Span[], last: Attribution | undefined): Growing => ({
  content: [...pieces],
  quoted: [...pieces],
  source: last?.source ?? null,
  cue: null,
  speaker: last?.speaker ?? null,
  voice: last?.voice ?? "none",
  direct: true,
  act: "speech",
  force: "plain",
  rule: last ? "attribution/carried-on" : "attribution/unreported-quotation",
  confidence: last ? 0.6 : 0.4,
});

const announcedDraft = ({ statement, source, cue }: Announcement): Draft => ({
  statement,
  content: [],
  source,
  cue,
  act: "speech",
  force: "plain",
  rule: "attribution/announced",
  confidence: source ? 0.8 : 0.5,
});

function finish(draft: Draft, book: SpeakerBook, outers: readonly Span[], given?: readonly Span[]): Growing {
  const { tokens } = draft.statement;
  const spanAt = (range: Range | null) => (range ? spanOf(tokens, range) : null);
  const content =
    given?.map(({ start, end }) => ({ start, end })) ?? draft.content.map((range) => spanOf(tokens, range));
  const speaker = book.name(draft.statement, draft.source);
  const quoted = content
    .flatMap((c) => overlapping(outers, c).filter((outer) => contains(c, outer)))
    .map(({ start, end }) => ({ start, end }));
  return {
    content,
    quoted,
    source: spanAt(draft.source),
    cue: spanAt(draft.cue),
    speaker: speaker.name,
    voice: speaker.voice,
    direct: quoted.length > 0,
    act: draft.act,
    force: draft.force,
    rule: draft.rule,
    confidence: draft.confidence,
  };
}
