import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Footer,
  HeadingLevel,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Language } from "../../words/language";
import type { Say } from "../../words/translator";
import { type Block, BREAK, type Inline, type Line } from "../report/block";

/** The title is the document's; the parts of the report are its first headings, as Word's own outline wants them. */
const LEVEL = { 1: HeadingLevel.TITLE, 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const;

const TAGS: Record<Language, string> = { en: "en-GB", es: "es-419" };

/** The blocks of a report as paragraphs and tables of Word. */
export function blocksOf(blocks: readonly Block[], language: Language): FileChild[] {
  const runs = (line: Line, bold = false) => line.map((inline) => runOf(inline, language, bold));
  return blocks.flatMap((block): FileChild[] => {
    if ("heading" in block) return [new Paragraph({ heading: LEVEL[block.heading], children: runs(block.line) })];
    if ("list" in block) return block.list.map((line) => new Paragraph({ bullet: { level: 0 }, children: runs(line) }));
    if ("rows" in block) return [tableOf(block, runs), new Paragraph({ children: [] })];
    return [new Paragraph({ children: runs(block.line) })];
  });
}

type Runs = (line: Line, bold?: boolean) => ParagraphChild[];

const EDGE = { style: BorderStyle.SINGLE, size: 4, color: "B9AE9B" };
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };

function tableOf({ head, rows }: Extract<Block, { rows: unknown }>, runs: Runs): Table {
  const cell = (line: Line, bold: boolean) =>
    new TableCell({
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      children: linesOf(line).map((one) => new Paragraph({ spacing: { after: 0 }, children: runs(one, bold) })),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.AUTOFIT,
    borders: { top: EDGE, bottom: EDGE, left: NONE, right: NONE, insideHorizontal: EDGE, insideVertical: NONE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((line) => cell(line, true)) }),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((line) => cell(line, false)) })),
    ],
  });
}

/** A line cut where it breaks. */
function linesOf(line: Line): readonly Line[] {
  const lines: Inline[][] = [[]];
  for (const inline of line) {
    if (inline === BREAK) lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines;
}

function runOf(inline: Inline, language: Language, bold: boolean): TextRun {
  if (typeof inline === "string") return run(inline, { bold });
  if ("strong" in inline) return run(inline.strong, { bold: true });
  // Articles are English whatever the language of the report: the spelling checker must know.
  if ("quote" in inline) return run(`“${inline.quote}”`, { bold, style: "Quotation", language: { value: TAGS.en } });
  if ("code" in inline) return run(inline.code, { bold, font: "Consolas" });
  return run(inline.words, { bold });

  function run(text: string, look: object): TextRun {
    return new TextRun({ text: plain(text), language: { value: TAGS[language] }, ...look });
  }
}

/** One line, without the signs that XML cannot hold. */
const plain = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd")
    .replace(/[\t\n\r]+/g, " ");

/** "Page 2 of 7" at the foot of every page. */
export function footer(say: Say<"report">): Footer {
  // The numbers are fields that Word fills in: they stand where the message puts them.
  const [before = "", between = "", after = ""] = say("page", { current: "\u0001", total: "\u0001" }).split("\u0001");
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ size: 18, children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] }),
        ],
      }),
    ],
  });
}
