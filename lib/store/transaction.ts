import type { Db } from "./client";
import { Prisma } from "./generated/sqlite/client";

/** The client inside a transaction. A query on the outer one would wait for the very lock this one holds. */
export type Tx = Parameters<Parameters<Db["$transaction"]>[0]>[0];

/** P2034: the transaction met another and gave way. P1008: the lock was not had in time. P2002: another was first. */
const WORTH_ANOTHER_TRY = new Set(["P2034", "P1008", "P2002"]);
const TRIES = 5;

/**
 * Runs `work` in one transaction, again when it gave way to another. Work must be short, and must not wait for anything
 * but `tx`: on SQLite it holds the only write lock there is.
 */
export async function withTx<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await db.$transaction(work, { maxWait: 20_000, timeout: 20_000 });
    } catch (error) {
      const retry = error instanceof Prisma.PrismaClientKnownRequestError && WORTH_ANOTHER_TRY.has(error.code);
      if (!retry || tried === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, 2 ** tried * 10 * (1 + Math.random())));
    }
  }
}
