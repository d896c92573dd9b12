import type { Span } from "../../text/span";
import type { Block } from "../clean/block";
import { findDates } from "./date";
import type { HeadBlocks } from "./head-block";
import { isOutletName } from "./outlet";

const BY = /^[*_\s]*(?:(?:written|reported|words|opinion|analysis|story|text)\s+)?(?:by|author|authors)\s*:?\s+/i;
const NAME = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|d[aeiou]s?|del|della|van|von|der|den|al|el|bin|ibn|ben|la|le|y|e|and|&|,)$/u;

/** "By Ana Ruiz", "Author: Ana Ruiz". "By Monday the city had ..." is none. */
export const isByline = (block: Block): boolean => {
  const by = BY.exec(block.text)?.[0];
  if (!by || block.words > 22) return false;
  const name = firstPart(block.text.slice(by.length));
  return isName(name) && (!block.closed || block.words <= 8);
};

const firstPart = (text: string): string => text.split(/\s*[,|•·–—(\n]|\s+-\s+|\s+for\s+|\*/)[0]?.trim() ?? "";

function isName(text: string): boolean {
  const words = text.split(/\s+/).filter(Boolean);
  return words.length >= 1 && words.length <= 12 && /^\p{Lu}/u.test(text) && words.every((word) => NAME.test(word));
}

/**
 * Who wrote it: a line "By ...", a name alone beside a date under the title, or the reporter named in the last lines of
 * an agency's report. The span holds the name only.
 */
export function findByline(page: HeadBlocks, title: Span | null, date: Span | null): Span | null {
  const lines = page.head.filter((b) => !title || b.end <= title.start || b.start >= title.end);
  return byLine(lines) ?? besideDate(lines, date) ?? reportedBy(page.read.slice(-3));
}

function byLine(lines: readonly Block[]): Span | null {
  for (const block of lines) {
    const by = BY.exec(block.text)?.[0];
    if (!by || !isByline(block)) continue;
    let end = by.length;
    // "By Ana Ruiz, Tom Lee and Mia Wolf, Harbour News": names follow one another, an outlet or a date ends them.
    for (const part of block.text.slice(by.length).matchAll(/([^,|•·–—(*]+)([,|•·–—(*]\s*)?/g)) {
      const words = (part[1] ?? "").trim();
      if (!isName(words) || isOutletName(words) || findDates(words).length > 0) break;
      end = by.length + part.index + (part[1] ?? "").trimEnd().length;
      if (part[2]?.trim() !== ",") break;
    }
    return end > by.length ? { start: block.start + by.length, end: block.start + end } : null;
  }
  return null;
}

function besideDate(lines: readonly Block[], date: Span | null): Span | null {
  if (!date) return null;
  const at = lines.findIndex((b) => b.start <= date.start && b.end >= date.end);
  const own = lines[at];
  if (!own) return null;
  // "Ana Ruiz | 23 June 2025"
  const before = own.text.slice(0, date.start - own.start);
  const alone = before.replace(/[\s,|•·–—*-]+$/, "");
  if (isLoneName(alone)) return { start: own.start, end: own.start + alone.length };
  for (const block of [lines[at - 1], lines[at + 1]]) {
    if (block && !block.closed && isLoneName(block.plain.trim())) return nameSpan(block);
  }
  return null;
}

const isLoneName = (text: string): boolean => {
  const words = text.split(/\s+/);
  return words.length >= 2 && words.length <= 5 && isName(text) && !isOutletName(text) && !/[,&]/.test(text);
};

function nameSpan(block: Block): Span {
  const name = block.plain.trim();
  const at = Math.max(0, block.text.indexOf(name));
  return { start: block.start + at, end: Math.min(block.end, block.start + at + name.length) };
}

function reportedBy(lines: readonly Block[]): Span | null {
  for (const block of lines) {
    const m = /^\(?(?:reporting|reported) by ([^;.()]{3,80})/i.exec(block.text);
    const name = m?.[1]?.split(/ in \p{Lu}| at /u)[0]?.trim();
    if (m && name && block.words <= 40 && isName(name)) {
      const start = block.start + m[0].indexOf(name);
      return { start, end: start + name.length };
    }
  }
  return null;
}
