/**
 * The same ids in an order drawn by chance, never the one they stand in. `random` gives numbers from 0 up to 1, as
 * `Math.random` does. Fisher-Yates.
 */
export function shuffled(order: readonly string[], random: () => number): string[] {
  const drawn = [...order];
  for (let i = drawn.length - 1; i > 0; i -= 1) {
    const other = Math.floor(random() * (i + 1));
    [drawn[i], drawn[other]] = [drawn[other] as string, drawn[i] as string];
  }
  // A draw that changes nothing looks like a button that does nothing: one step further round.
  return drawn.join() === order.join() ? [...drawn.slice(1), ...drawn.slice(0, 1)] : drawn;
}
