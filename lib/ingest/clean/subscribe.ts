import { type LineRule, lineRule, type PassageRule } from "./block";

/** "Subscribe today for unlimited access." */
export const subscribe: LineRule = lineRule("subscribe", 36, [
  /^subscribe\b(?! to (?:the|this|that) (?:view|theory|idea|notion))/i,
  /^(?:sign up|register|join)\b.*\b(?:newsletters?|inbox|updates|alerts|briefings?|mailing list|membership)\b/i,
  /^(?:get|receive|have)\b.*\b(?:in|to|into) your inbox\b/i,
  /^(?:click here to|please|you can)\b.{0,30}\b(?:subscribe|donate)\b/i,
  /^(?:become a|already a) (?:member|subscriber|supporter)\b/i,
  /^(?:donate|support (?:us|our|independent)\b.*\bjournalism)\b/i,
  /^this (?:article|story|content) is (?:only )?(?:for|available to) (?:our )?(?:paying )?subscribers\b/i,
]);

const PITCH = /^(?:get|read|receive|enjoy|join|listen|full access|unlimited access|access to|exclusive)\b/i;
const OFFER = /\b(?:e-?mails?|newsletters?|inbox|subscribers?|exclusive|unlimited|full access|ad-free)\b/i;

/**
 * The list of what a subscriber gets. One line of it says too little ("Read our explainers on trends"), so the whole
 * list decides: half of its lines must open with an offer, and one must name what is sold.
 */
export const pitchList: PassageRule = {
  reason: "subscribe",
  find(blocks) {
    const found: number[] = [];
    for (let from = 0; from < blocks.length; from += 1) {
      let to = from;
      while (blocks[to]?.bullet) to += 1;
      const list = blocks.slice(from, to);
      const offers = list.filter((b) => PITCH.test(b.plain)).length;
      if (list.length > 1 && offers * 2 >= list.length && list.some((b) => OFFER.test(b.plain))) {
        for (let i = from; i < to; i += 1) found.push(i);
      }
      if (to > from) from = to;
    }
    return found;
  },
};
