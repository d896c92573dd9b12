import { type LineRule, lineRule } from "./block";

const NETWORK =
  "(?:social media|facebook|twitter|x|instagram|linkedin|youtube|telegram|whatsapp|tiktok|bluesky|threads|mastodon|spotify|apple podcasts)";

/** "Follow us on social media", "Listen to our podcast", "Share", "Home | World | Opinion". */
export const menu: LineRule = lineRule("menu", 16, [
  new RegExp(
    `^(?:follow|like|join|find|connect with|listen to|watch)\\b.{1,60}\\b(?:on|via) ${NETWORK}\\b.{0,40}$`,
    "i",
  ),
  /^(?:listen to|watch|download) (?:the|our)\b.{0,50}\b(?:podcast|channel|show|app)s?[.!]?$/i,
  /^share (?:this|on|via)\b(?: (?:article|story|post|page|facebook|twitter|x|linkedin|whatsapp|email|on|via|this|with|your|friends|,|and))*[.!:]?$/i,
  // Words that stand alone in a line only as buttons.
  /^(?:skip to (?:main )?content|menu|home|search|sign in|log ?in|log ?out|share|tweet|print|e-?mail|advertisement|sponsored(?: content)?|loading\W*|close|back to top|copy link|save|listen|facebook|twitter|whatsapp|linkedin|accept (?:all )?cookies)$/i,
  // A breadcrumb or a row of sections: three or more short capitalised items.
  /^\p{Lu}[\p{L}&' ]{1,24}(?:\s*[|>›»·]\s*\p{Lu}[\p{L}&' ]{1,24}){2,}$/u,
]);
