/** Where a mention comes to rest when nothing was touched: a third down, above the drawer. */
const REST = 0.3;
/** On a phone the page itself scrolls, and the sheet covers its lower part. */
const REST_ON_PAGE = 0.18;

const behavior = (): ScrollBehavior =>
  window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";

export const columnsOf = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>("[data-column]")];

export const columnOf = (root: HTMLElement, source: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-column="${CSS.escape(source)}"]`);

export const scrollerOf = (column: HTMLElement): HTMLElement | null =>
  column.querySelector<HTMLElement>("[data-scroller]");

export const mentionsOf = (within: HTMLElement, claim: string): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(`a[data-c~="${CSS.escape(claim)}"]`),
];

export const sentenceOf = (source: string, sentence: number): HTMLElement | null =>
  document.getElementById(`${source}-${sentence + 1}`);

/** How far below a column's top its reading line lies: where claims come to rest. */
export const reading = (scroller: HTMLElement): number => scroller.clientHeight * REST;

const scrollsItself = (scroller: HTMLElement): boolean => getComputedStyle(scroller).overflowY === "auto";

/** How far down its column an element stands, in pixels; null when it is out of sight. */
export function heightInColumn(element: HTMLElement): number | null {
  const scroller = element.closest<HTMLElement>("[data-scroller]");
  if (!scroller || !scrollsItself(scroller)) return null;
  const top = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  return top >= 0 && top < scroller.clientHeight ? top : null;
}

/**
 * Brings an element to `height` pixels below the top of its column. The drawer may just have made the column lower,
 * so the height asked for is kept above the middle.
 */
export function bringTo(element: HTMLElement, height: number | null): void {
  const scroller = element.closest<HTMLElement>("[data-scroller]");
  if (!scroller || scroller.clientHeight === 0) return;
  const top = element.getBoundingClientRect().top;
  if (!scrollsItself(scroller)) {
    window.scrollBy({ top: top - window.innerHeight * REST_ON_PAGE, behavior: behavior() });
    return;
  }
  // A window too low for the reader: the page scrolls to it first.
  const reader = scroller.closest("[data-reader]");
  if (reader && reader.getBoundingClientRect().bottom > window.innerHeight + 1) reader.scrollIntoView();
  const wanted = Math.min(height ?? scroller.clientHeight * REST, scroller.clientHeight * 0.5);
  scroller.scrollTo({
    top: scroller.scrollTop + top - scroller.getBoundingClientRect().top - wanted,
    behavior: behavior(),
  });
}

/** Scrolls as little as shows the whole element: for the sentence cursor, which moves by small steps. */
export function bringIntoView(element: HTMLElement): void {
  element.scrollIntoView({ block: "nearest", behavior: behavior() });
}

/** The first sentence that a column shows, counted from 0: where `j` begins before there is a cursor. */
export function firstVisibleSentence(column: HTMLElement): number {
  const scroller = scrollerOf(column);
  if (!scroller) return 0;
  const top = scrollsItself(scroller) ? scroller.getBoundingClientRect().top : 0;
  const sentences = [...scroller.querySelectorAll<HTMLElement>("[data-n]")];
  const first = sentences.find((sentence) => sentence.getBoundingClientRect().bottom > top + 8);
  return Number(first?.dataset.n ?? 0);
}

/**
 * The claim whose words a column has last passed at its reading line, or the first below; null when none is near. What a
 * change of source keeps when no claim is selected.
 */
export function nearestClaim(column: HTMLElement): string | null {
  const scroller = scrollerOf(column);
  if (!scroller) return null;
  const itself = scrollsItself(scroller);
  const top = itself ? scroller.getBoundingClientRect().top : 0;
  const height = itself ? scroller.clientHeight : window.innerHeight;
  let found: string | null = null;
  for (const link of scroller.querySelectorAll<HTMLElement>("a[data-c]")) {
    const at = link.getBoundingClientRect().top - top;
    if (at > height || (at > height * REST && found !== null)) break;
    if (at >= 0) found = link.dataset.c?.split(" ")[0] ?? null;
  }
  return found;
}
