import { Document, Packer } from "docx";
import type { Comparison } from "../comparison/comparison";
import { blocksOf, footer } from "./docx/blocks";
import { coreProperties } from "./docx/core";
import { pinned } from "./docx/pinned";
import { STYLES } from "./docx/styles";
import { makeReport, type ReportOptions } from "./report/report";

/** Narrow enough for A4 and for Letter, so that either paper prints it whole. In twentieths of a point. */
const PAGE = {
  size: { width: 11906, height: 15840 },
  margin: { top: 1300, bottom: 1300, left: 1300, right: 1300 },
};

/** The report as a Word file (.docx), with headings, tables and page numbers. */
export async function writeDocx(comparison: Comparison, options: ReportOptions): Promise<Uint8Array> {
  const { title, words, blocks } = makeReport(comparison, options);
  const description = words.say("accounts", { count: comparison.sources.length });
  const document = new Document({
    styles: STYLES,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footer(words.say) },
        children: blocksOf(blocks, words.language),
      },
    ],
  });
  const core = coreProperties(title, description, words.language);
  return pinned(await Packer.toBuffer(document, undefined, [core]));
}
