import type { Block } from "../clean/block";
import { DATELINE } from "../clean/dateline";
import type { HeadBlocks } from "./head-block";

const OUTLET =
  /\b(?:news|times|post|daily|herald|tribune|gazette|wire|monitor|journal|review|press|agency|institute|project|cent(?:er|re)|foundation|council|observer|guardian|chronicle|courier|globe|mail|standard|weekly|magazine|bulletin|newsletter|network|radio|tv|broadcasting|reuters|afp|ap|upi|efe|xinhua|bloomberg|web ?site)\b/i;

/** Whether a short phrase reads like the name of an outlet: a capital first, and a word that outlets are called by. */
export const isOutletName = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && text.split(/\s+/).length <= 7 && OUTLET.test(text) && !/[.!?]$/.test(text);

/** The outlet, where the text itself names it; places are tried from the plainest to the most roundabout. */
export function findOutlet(page: HeadBlocks, title: Block | undefined): string | null {
  const head = page.head.filter((b) => b !== title);
  return labelled(head) ?? inHead(head) ?? inDateline(page) ?? ofItself(page.furniture);
}

const labelled = (head: readonly Block[]): string | null =>
  first(head, (b) => /^(?:source|outlet|publication|publisher)\s*:\s*(.{2,60})$/i.exec(b.plain)?.[1]);

// "By Ana Ruiz, Harbour News", "Opinion | Harbour Tribune", "Harbour Institute, Policy Brief"
const inHead = (head: readonly Block[]): string | null =>
  first(head, (b) =>
    b.closed || b.words > 16
      ? undefined
      : b.plain
          .replace(/^by\s+/i, "")
          .split(/[,|•·–—]/)
          .map((part) => part.trim())
          .find(isOutletName),
  );

function inDateline(page: HeadBlocks): string | null {
  return first(page.read.slice(0, 6), (b) => {
    const inside = DATELINE.exec(b.plain)?.[1]?.match(/\(([^()]+)\)/)?.[1];
    return inside && /^\p{Lu}/u.test(inside) ? inside : undefined;
  });
}

const ofItself = (furniture: readonly Block[]): string | null =>
  first(furniture, (b) => {
    const m =
      /^(?:what is|about) (?:the )?(\p{Lu}[^:?.]{2,60}?)(?:\?|:|$)/iu.exec(b.plain) ??
      /^(?:to )?contact (?:the )?(\p{Lu}[^:,]{1,50}?)(?: and | visit\b| at\b| here\b|:|,|$)/u.exec(
        b.plain.replace(/^To c/, "c"),
      ) ??
      /^(?:©|\(c\)|copyright(?: ©)?)\s*(?:\d{4}\s*)?(\p{Lu}[^.,]{2,50}?)(?:\.|,|$)/iu.exec(b.plain);
    const name = m?.[1]?.trim();
    return name && !/^(?:us|the authors?|authors?)$/i.test(name) ? name : undefined;
  });

function first(blocks: readonly Block[], find: (block: Block) => string | undefined): string | null {
  for (const block of blocks) {
    const found = find(block);
    if (found) return found.trim();
  }
  return null;
}
