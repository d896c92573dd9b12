import type { Comparison } from "../comparison/comparison";
import { articlesPart } from "./html/articles";
import { STYLE } from "./html/style";
import { blockOf, escaped, lineOf } from "./html/text";
import { drawPicture } from "./picture/draw";
import { writeSvg } from "./picture/markup";
import { PICTURE_NAMES } from "./picture/picture";
import { makeReport, type ReportOptions } from "./report/report";
import type { Words } from "./report/words";

/**
 * The report as one file that opens offline: everything stands in it, it asks for nothing, runs nothing, and links only
 * to its own parts. With the pictures, and with the articles in which every shared claim is marked.
 */
export function writeHtml(comparison: Comparison, options: ReportOptions): string {
  const { title, words, blocks } = makeReport(comparison, options);
  const { say } = words;
  const [top, ...rest] = blocks;
  const parts = rest.flatMap((block) =>
    "heading" in block && block.heading === 2 ? [{ id: block.id, name: lineOf(block.line) }] : [],
  );
  const contents = [
    ...parts.slice(0, -1),
    { id: "pictures", name: escaped(say("pictures")) },
    { id: "texts", name: escaped(say("texts")) },
    ...parts.slice(-1),
  ];
  const method = rest.findIndex((block) => "heading" in block && block.id === "method");
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escaped(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<header>
${top ? blockOf(top) : ""}
<nav aria-label="${escaped(say("contents"))}"><ul>${contents.map(({ id, name }) => `<li><a href="#${escaped(id)}">${name}</a></li>`).join("")}</ul></nav>
</header>
<main>
${rest.slice(0, method).map(blockOf).join("\n")}
${picturesPart(comparison, words)}
${articlesPart(comparison, words)}
${rest.slice(method).map(blockOf).join("\n")}
</main>
</body>
</html>
`;
}

/** As images, so that the names inside one drawing never meet those of another; the numbers stand in the tables above. */
function picturesPart(comparison: Comparison, { say, language }: Words): string {
  const figures = PICTURE_NAMES.map((name) => {
    const picture = drawPicture(name, comparison, language);
    const address = `data:image/svg+xml,${encodeURIComponent(writeSvg(picture))}`;
    const head = picture.table.head.map((cell) => [cell]);
    const rows = picture.table.rows.map((cells) => cells.map((cell) => [{ words: cell }]));
    return `<figure id="picture-${name}"><img src="${escaped(address)}" alt="${escaped(`${picture.title}. ${picture.description}`)}" width="${picture.width}" height="${picture.height}">
<details><summary>${escaped(picture.title)}</summary>${blockOf({ head, rows })}</details></figure>`;
  });
  return `<section><h2 id="pictures">${escaped(say("pictures"))}</h2>\n${figures.join("\n")}</section>`;
}
