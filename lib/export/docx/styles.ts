import type { IStylesOptions } from "docx";

/** Faces that Word and LibreOffice have or replace by their like. Sizes in half points, spaces in twentieths of a point. */
const SERIF = "Georgia";
const SANS = "Calibri";

const heading = (size: number, before: number, after: number) => ({
  run: { font: SERIF, size, bold: true, color: "1F1D1A" },
  paragraph: { spacing: { before, after }, keepNext: true },
});

export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: SANS, size: 22 }, paragraph: { spacing: { after: 120, line: 276 } } },
    title: heading(44, 0, 240),
    heading1: heading(30, 480, 160),
    heading2: heading(24, 320, 100),
    listParagraph: { paragraph: { spacing: { after: 80 } } },
  },
  characterStyles: [
    // A style of its own, so that all quotations can be restyled at once.
    { id: "Quotation", name: "Quotation", basedOn: "DefaultParagraphFont", run: { font: SERIF } },
  ],
};
