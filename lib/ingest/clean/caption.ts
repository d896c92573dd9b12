import { type LineRule, lineRule } from "./block";

const AGENCY =
  "(?:AP(?: Photo)?|AFP|EPA(?:-EFE)?|EFE|UPI|REUTERS|Reuters|Getty(?: Images)?|Xinhua|Bloomberg|Shutterstock|Anadolu|TASS|PA|POOL|Pool|NurPhoto|ZUMA|Alamy|iStock|Flickr|Wikimedia(?: Commons)?)";
const NAME = "\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){0,3}";

/** A picture's caption, known by the credit at its end, and a credit that stands alone. */
export const caption: LineRule = lineRule("caption", 90, [
  // "... in June 2024. NAME / POOL / AFP"
  new RegExp(`(?:^|[.!?"”)] +|[|–—-] ?)(?:${NAME} ?/ ?)+${AGENCY}[^.]{0,24}$`, "u"),
  // "... in June 2024. REUTERS/Ana Ruiz"
  new RegExp(`(?:^|[.!?"”)] +|[|–—-] ?)${AGENCY} ?/ ?${NAME}[^.]{0,24}$`, "u"),
  // "... in June 2024. AFP", where only the credit itself stands behind the last sentence
  new RegExp(`[.!?"”)] +(?:\\[|\\()?${AGENCY}(?:\\]|\\))?$`, "u"),
  // "(AP Photo/Ana Ruiz)", "(Harbour News/Ana Ruiz)", "[File: Ana Ruiz/Agency]": something of something, in brackets
  new RegExp(`(?:\\(|\\[File(?: photo)?: )${NAME}(?:[ ,]${NAME})? ?/ ?${NAME}(?: via ${NAME})?[)\\]]\\.?$`, "u"),
  /[([](?:[^()[\]]{0,40}\b)?(?:file photo|photo|image|picture|handout|courtesy)\b[^()[\]]{0,60}[)\]]\.?$/i,
  /(?:^|[.!?"”)] +|[|–—] ?)(?:main |header |featured |lead )?(?:photo(?:graph)?|image|picture|illustration)s?(?: credits?| by| courtesy(?: of)?)?\s*[:/] ?[^.]{2,60}\.?$/i,
  /(?:^|[.!?"”)] +)(?:photo(?:graph)?|image)s? (?:by|courtesy of) \p{Lu}[^.]{2,50}\.?$/u,
  /^(?:file photo|photo|caption)\s*:/i,
]);
