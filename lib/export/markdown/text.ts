/** Words of an article or a person inside Markdown: on one line, and no sign of theirs is read as Markdown or HTML. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<>|~#]|&(?=#?\w+;)/g, (sign) => `\\${sign}`)
    .replace(/^([-+=]|\d+[.)])(?=\s|$)/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`)
    // Bare addresses would become links: a zero-width space keeps the letters and breaks the address.
    .replace(/\b(https?:|www\.)/gi, (start) => `${start}\u200b`);

export const quoted = (text: string): string => `“${plain(text)}”`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
