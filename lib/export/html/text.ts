import { type Block, BREAK, type Inline, type Line } from "../report/block";

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Words inside HTML, as content or as an attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

/** One block of a report. Articles are English whatever the language of the report. */
export function blockOf(block: Block): string {
  if ("heading" in block)
    return `<h${block.heading} id="${escaped(block.id)}">${lineOf(block.line)}</h${block.heading}>`;
  if ("list" in block) return `<ul>${block.list.map((line) => `<li>${lineOf(line)}</li>`).join("\n")}</ul>`;
  if ("rows" in block) {
    const head = block.head.map((line) => `<th scope="col">${lineOf(line)}</th>`).join("");
    const rows = block.rows.map(([first = [], ...rest]) => {
      const cells = rest.map((line) => `<td>${lineOf(line)}</td>`).join("");
      return `<tr><th scope="row">${lineOf(first)}</th>${cells}</tr>`;
    });
    return `<div class="table"><table><thead><tr>${head}</tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table></div>`;
  }
  return `<p>${lineOf(block.line)}</p>`;
}

export const lineOf = (line: Line): string => line.map(inlineOf).join("");

function inlineOf(inline: Inline): string {
  if (typeof inline === "string") return inline === BREAK ? "<br>" : escaped(inline);
  if ("strong" in inline) return `<b>${escaped(inline.strong)}</b>`;
  if ("quote" in inline) return `<q lang="en">${escaped(inline.quote)}</q>`;
  if ("code" in inline) return `<code>${escaped(inline.code)}</code>`;
  return escaped(inline.words);
}
