import { type LineRule, lineRule, type PassageRule } from "./block";

/** "To contact the paper visit:", "For media inquiries ..." */
export const contact: LineRule = lineRule("contact", 40, [
  /^(?:to |please )?contact (?:us\b|the \p{Lu}|\p{Lu}).*(?:\b(?:visit|write|e-?mail|call|at|via|here)\b|:$)/iu,
  /^(?:to )?(?:reach|write to|e-?mail) (?:us|the (?:author|editor|reporter|writer)s?)\b/i,
  /^for (?:more|further|press|media|general) (?:information|inquiries|enquiries)\b.*\b(?:visit|contact|call|e-?mail|see|write|at)\b/i,
  /^(?:inquiry|inquiries|tel|phone|fax|e-?mail)\s*[.:]\s*\S+$/i,
]);

const ADDRESS =
  /^(?:<?(?:https?:\/\/|www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?>?|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+?[\d() -]{7,20})[.,]?$/i;

/** A line that is nothing but an address, right behind a contact line. */
export const contactAddress: PassageRule = {
  reason: "contact",
  find: (blocks, taken) =>
    blocks.flatMap((b, i) => (ADDRESS.test(b.plain) && taken.get(i - 1) === "contact" ? [i] : [])),
};

/** The same line anywhere else only leads away from the page. */
export const bareAddress: LineRule = {
  reason: "related",
  matches: (b) => ADDRESS.test(b.plain) && /[a-z]/i.test(b.plain),
};
