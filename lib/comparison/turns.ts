/** The next turn of the event loop: what else waits is heard before. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Lets a server answer between two steps of long work: takes the steps one by one, each in a turn of the event loop of
 * its own, and gives what they come to.
 */
export async function takeTurns<T>(steps: Iterator<unknown, T>): Promise<T> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await nextTurn();
  }
}
