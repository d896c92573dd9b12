import { type Block, lineRule, type PassageRule } from "./block";

/**
 * "LIMA, Peru (AP) —", "WASHINGTON —", "Washington (AFP) –", "LONDON, April 30 (Reuters) -": place, perhaps date and
 * agency, then a dash. Group 1 is what stands before the dash. A mixed-case place counts only with an agency: "Peru –
 * and others –" opens sentences too.
 */
export const DATELINE =
  /^((?:\p{Lu}[\p{Lu}.' -]{2,30}(?:, ?[\p{L}.' -]{2,24})?(?:, ?\p{Lu}[a-z]{2,8}\.? \d{1,2}(?:, ?\d{4})?)?(?: ?\([\p{L}\d ./&-]{2,40}\))?|\p{Lu}[\p{L}.' -]{2,30}(?:, ?[\p{L}.' -]{2,24})?(?:, ?\p{Lu}[a-z]{2,8}\.? \d{1,2}(?:, ?\d{4})?)? ?\([\p{Lu}][\p{L}\d ./&-]{1,40}\)))\s*[—–-]{1,2}\s+/u;

export const opensWithDateline = (block: Block): boolean => block.words >= 12 && DATELINE.test(block.plain);

const BYLINE = lineRule("about", 30, [/^by\b/i, /\d{4}/]);

/**
 * A report begins at its dateline. A whole sentence between the title and the dateline is the text of a picture or a
 * film; lines without a full stop are left alone, since they are under-titles, names and dates.
 */
export const beforeDateline: PassageRule = {
  reason: "caption",
  find(blocks) {
    const first = blocks.findIndex(opensWithDateline);
    if (first < 2 || first > 6) return [];
    return blocks.flatMap((b, i) =>
      i > 0 && i < first && b.closed && b.words >= 12 && !BYLINE.matches(b, i, blocks) ? [i] : [],
    );
  },
};
