/**
 * A half-open range `[start, end)` of UTF-16 code units in one article's original text.
 * JavaScript strings count the same units, so `text.slice(start, end)` is the evidence itself.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span points at. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

export const length = (span: Span): number => span.end - span.start;

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** How many code units two spans share. */
export const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Reading order: earlier first, and of two that start together the longer first. */
export const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The smallest span that holds all of them. Throws on an empty list: nothing has no place. */
export function hull(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new Error("hull: no spans");
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

/** The span without white space at its ends. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] as string)) start += 1;
  while (end > start && /\s/.test(text[end - 1] as string)) end -= 1;
  return { start, end };
}

/**
 * The text with the given spans blanked to spaces of the same length, so that rules do not read what they cover
 * and every offset still fits the original.
 */
export function mask(text: string, spans: readonly Span[]): string {
  let out = "";
  let at = 0;
  for (const span of [...spans].sort(inOrder)) {
    if (span.end <= at) continue;
    const from = Math.max(at, span.start);
    out += text.slice(at, from) + " ".repeat(span.end - from);
    at = span.end;
  }
  return out + text.slice(at);
}

/** Those of some spans, in order and apart, that overlap a range; by halving, so that a whole book can be asked often. */
export function overlapping<T extends Span>(spans: readonly T[], range: Span): readonly T[] {
  let first = 0;
  let high = spans.length;
  while (first < high) {
    const middle = (first + high) >> 1;
    if ((spans[middle] as T).end <= range.start) first = middle + 1;
    else high = middle;
  }
  let last = first;
  while (last < spans.length && (spans[last] as T).start < range.end) last += 1;
  return spans.slice(first, last);
}
