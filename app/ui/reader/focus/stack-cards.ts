/**
 * Tops of cards in a margin: each beside its words, or as near as the others let it. The pinned one stands exactly there
 * and the others give way to it; without a pin the first has its place and each next comes below. Nothing goes above 0.
 */
export function stackCards(
  cards: readonly { readonly wanted: number; readonly height: number }[],
  pinned: number | null,
  gap: number,
): number[] {
  const tops = cards.map((card) => Math.max(0, card.wanted));
  const at = pinned !== null && pinned >= 0 && pinned < cards.length ? pinned : 0;
  for (let i = at - 1; i >= 0; i -= 1) {
    tops[i] = Math.min(tops[i] as number, (tops[i + 1] as number) - gap - (cards[i]?.height ?? 0));
  }
  // What was pushed out at the top pushes back, the pinned one too: better lower than lost.
  tops[0] = Math.max(0, tops[0] ?? 0);
  for (let i = 1; i < cards.length; i += 1) {
    tops[i] = Math.max(tops[i] as number, (tops[i - 1] as number) + (cards[i - 1]?.height ?? 0) + gap);
  }
  return cards.length === 0 ? [] : tops;
}
