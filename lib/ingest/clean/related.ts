import { type LineRule, lineRule } from "./block";

/** "Read more: ...", "See also", "Related stories": the way to another page. */
export const related: LineRule = lineRule("related", 26, [
  /^(?:read|see|watch|explore|learn|find out|discover) (?:more|also|further|next)\b(?! than\b)(?:\s*$|\s*[:>»→]|.*\b(?:here|at|on|about|in our|from)\b)/i,
  /^(?:also read|see also|read the (?:rest|full|original|whole)\b.*|explore further|further reading|continue reading|click here|in case you missed it)\b/i,
  /^related(?: (?:stories|articles|content|posts|coverage|links|news|reading|topics))?\s*(?::.*)?$/i,
  /^(?:more (?:from|stories|news|coverage)|you (?:may|might) also (?:like|enjoy)|recommended(?: for you)?|most (?:read|popular)|trending(?: now)?|don't miss|editors?'s? picks?)\b[^.!?]{0,60}$/i,
  /^(?:see more (?:photos|pictures|videos))\b/i,
]);
