import { INKS } from "./ink";
import { wrapped } from "./letters";
import type { Picture, SvgNode } from "./picture";
import { group, rect, textLines } from "./shape";

/** Faces that every machine has; the last is what an offline viewer falls back on. */
const FONTS = "Arial, Helvetica, 'Liberation Sans', sans-serif";
const MARGIN = 20;
const TITLE = { size: 18, line: 24 };
const SAID = { size: 13, line: 18 };

/**
 * A picture as one SVG file: title, sentence and drawing on white paper, with its own colours, without script, links or
 * fonts of its own; the same in a browser, a word processor and a printer.
 */
export function writeSvg(picture: Picture): string {
  const inner = picture.width;
  const titles = wrapped(picture.title, inner, TITLE.size, 2, true);
  const said = wrapped(picture.description, inner, SAID.size, 4);
  const head = titles.length * TITLE.line + said.length * SAID.line + 14;
  const width = inner + 2 * MARGIN;
  const height = Math.ceil(picture.height + head + 2 * MARGIN);
  const nodes = [
    rect(0, 0, width, height, { fill: "var(--paper)" }),
    ...textLines(MARGIN, MARGIN + 18, titles, TITLE.line, { size: TITLE.size, bold: true }),
    ...textLines(MARGIN, MARGIN + titles.length * TITLE.line + 14, said, SAID.line, {
      size: SAID.size,
      fill: "var(--ink-soft)",
    }),
    group({ transform: `translate(${MARGIN} ${MARGIN + head})` }, picture.nodes),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${picture.name}-title ${picture.name}-desc" font-family="${FONTS}">`,
    `<title id="${picture.name}-title">${escaped(picture.title)}</title>`,
    `<desc id="${picture.name}-desc">${escaped(picture.description)}</desc>`,
    ...nodes.map(markup),
    "</svg>",
    "",
  ].join("\n");
}

function markup({ tag, attrs, inner, words }: SvgNode): string {
  const given = Object.entries(attrs)
    .filter(([name]) => name !== "class")
    .map(([name, value]) => ` ${name}="${escaped(inked(String(value)))}"`)
    .join("");
  const content = words === undefined ? inner.map(markup).join("") : escaped(words);
  return content === "" ? `<${tag}${given}/>` : `<${tag}${given}>${content}</${tag}>`;
}

const inked = (value: string): string =>
  value.replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const ink = INKS[name];
    if (!ink) throw new Error(`markup: no ink ${name}`);
    return ink;
  });

/** Words as they may stand in XML 1.0, between tags and in quotes; signs that XML forbids are left out. */
export const escaped = (words: string): string =>
  words
    .replace(/\p{Surrogate}/gu, "\ufffd")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what XML forbids.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
