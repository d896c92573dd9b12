import { type LineRule, lineRule, type PassageRule } from "./block";

/** What is said of the publication and not of the news: rights, origin, disclaimers, editors' notes, "About us". */
export const about: LineRule = lineRule("about", 120, [
  /^(?:©|\(c\) |copyright\b[^.]{0,12}\d{4})/i,
  /^[^.]{0,60}\ball rights reserved\b/i,
  /^(?:the )?(?:views|opinions)(?: and opinions)? expressed\b/i,
  /^this (?:article|story|piece|post|essay|column|text) (?:was|has been|is) (?:originally |first )?(?:published|republished|adapted|translated|reprinted|an illustration)\b/i,
  /^(?:originally|first) published (?:on|in|by|at)\b/i,
  /^(?:editor(?:'s|s'|ial)? note|disclaimer|disclosure|correction)\s*:/i,
  // A note in square brackets on the text itself, as editors put before or behind it.
  /^\[[^\]]*\b(?:illustration|publication|published|editors?|translated|updated|reprinted)\b[^\]]*\]$/i,
  /^about (?:the authors?|us|the [\p{Lu}][^.:]{1,60}|[\p{Lu}][^.:]{1,60}):/iu,
  /^about (?:the authors?|us)$/i,
]);

const HEADING = /^(?:what is|who (?:is|are)|about)(?: the)? \p{Lu}[^.?!]{0,70}[?:]?$/iu;
const OF_ITSELF =
  /\b(?:independent|non-?partisan|non-?profit|newsletter|publication|newsroom|think tank|our (?:mission|readers|team|work)|does not (?:advocate|speak|take)|takes no positions?|founded in|is an? (?:\w+ ){0,3}(?:organi[sz]ation|institute|project|magazine|website|initiative|network))\b/i;

/**
 * "What is the Harbour Project?" and what follows it to the end of the page. The heading alone could open a passage of
 * the article, so what comes next must speak as an outlet speaks of itself, and only the end of a document is looked at.
 */
export const aboutSection: PassageRule = {
  reason: "about",
  find(blocks) {
    const from = blocks.findIndex(
      (b, i) =>
        i >= blocks.length / 2 &&
        b.words <= 12 &&
        (!b.closed || b.plain.endsWith("?")) &&
        HEADING.test(b.plain) &&
        blocks.slice(i + 1, i + 3).some((next) => OF_ITSELF.test(next.plain)),
    );
    return from < 0 ? [] : blocks.map((_, i) => i).slice(from);
  },
};
