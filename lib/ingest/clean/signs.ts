import type { Span } from "../../text/span";
import type { RemovalReason } from "../article";

/** Finds single signs inside the text that is read. Group 1 of a pattern, where there is one, is what goes. */
export interface SignRule {
  readonly reason: RemovalReason;
  readonly find: (text: string) => readonly Span[];
}

const every = (pattern: RegExp) => (text: string) =>
  [...text.matchAll(pattern)].flatMap((m) => {
    const [from, to] = m.indices?.[1] ?? [m.index, m.index + m[0].length];
    return to > from ? [{ start: from, end: to }] : [];
  });

/** "\$" -> "$": the backslash alone goes, and only before a sign that Markdown would read. */
export const escapes: SignRule = { reason: "escape", find: every(/\\(?=[\\`*_{}[\]()#+.!$&~|<>"'-])/g) };

/** "# " before a heading, "> " before a quotation, the sign of a list, a line of dashes. */
export const lineMarks: SignRule = {
  reason: "markup",
  find: every(/^[^\S\r\n]*((?:#{1,6}|>+|[•●▪◦‣*-])[^\S\r\n]+(?=\S)|(?:[-*_=][^\S\r\n]*){3,}$)/dgm),
};

/** "**", "__", and single stars and strokes that hold words tightly. */
export const emphasis: SignRule = {
  reason: "markup",
  find: (text) => [
    ...every(/\*\*|__(?=\S)|(?<=\S)__/g)(text),
    ...[...text.matchAll(/(?<![*\w\\])([*_])(?=[^\s*_])[^*_\r\n]{1,120}?(?<=[^\s*_\\])\1(?![*\w])/g)].flatMap((m) => [
      { start: m.index, end: m.index + 1 },
      { start: m.index + m[0].length - 1, end: m.index + m[0].length },
    ]),
  ],
};

/** "[words](address)" keeps its words; "![words](address)" is a picture and goes whole. */
export const links: SignRule = {
  reason: "markup",
  find: (text) =>
    [...text.matchAll(/(!?)\[([^\][\r\n]{0,200})\]\((?:[^()\s]|\([^()\s]*\)){1,400}(?: "[^"\r\n]*")?\)/g)].flatMap(
      (m) => {
        const end = m.index + m[0].length;
        if (m[1]) return [{ start: m.index, end }];
        const close = m.index + 1 + (m[2]?.length ?? 0);
        return [
          { start: m.index, end: m.index + 1 },
          { start: close, end },
        ];
      },
    ),
};

/** "Did you know?", "Pro Tip:" before a sentence: the label is the page's, the sentence is the article's. */
export const labels: SignRule = {
  reason: "markup",
  find: every(
    /^[^\S\r\n]*((?:did you know\?|(?:pro tip|fun fact|quick fact|key takeaways?|tl;dr|the bottom line|bottom line|worth knowing):)[^\S\r\n]+)(?=\S)/dgim,
  ),
};
