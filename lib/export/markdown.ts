import type { Comparison } from "../comparison/comparison";
import { plain, quoted, table } from "./markdown/text";
import { type Block, BREAK, type Inline, type Line } from "./report/block";
import { makeReport, type ReportOptions } from "./report/report";

/** The report as Markdown: no words of an article or a person are read as Markdown or HTML. */
export function writeReport(comparison: Comparison, options: ReportOptions): string {
  return `${makeReport(comparison, options).blocks.map(blockOf).join("\n\n")}\n`;
}

function blockOf(block: Block): string {
  if ("heading" in block) return `${"#".repeat(block.heading)} ${lineOf(block.line)}`;
  if ("list" in block) return block.list.map((line) => `- ${lineOf(line)}`).join("\n");
  if ("rows" in block)
    return table(
      block.head.map(lineOf),
      block.rows.map((cells) => cells.map(lineOf)),
    );
  return lineOf(block.line);
}

const lineOf = (line: Line): string => line.map(inlineOf).join("");

function inlineOf(inline: Inline): string {
  if (typeof inline === "string") return inline === BREAK ? "<br>" : inline;
  if ("strong" in inline) return `**${plain(inline.strong)}**`;
  if ("quote" in inline) return quoted(inline.quote);
  if ("code" in inline) return `\`${inline.code.replaceAll("`", "")}\``;
  return plain(inline.words);
}
