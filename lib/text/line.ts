/** Signs that print something: not space, control and format signs, lone accents, nor fillers that are drawn as nothing. */
const SEEN = /[^\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * What a person typed as one line: spaces, line breaks and control signs become one space each run, none at the ends. ""
 * for what shows no sign at all, as a zero-width space alone.
 */
export function tidyLine(typed: string): string {
  const line = typed.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return SEEN.test(line) ? line : "";
}
