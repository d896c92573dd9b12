import { readDatabaseUrl } from "./database-url.mjs";
import { PrismaClient } from "./generated/sqlite/client";
import type { Running } from "./running";
import { PrismaSqlite } from "./sqlite";

/** Prisma's client. Its type is SQLite's, the smaller of the two, so that nothing is used that only one database has. */
export type Db = PrismaClient;

/** An open library. */
export interface Store {
  readonly db: Db;
  readonly provider: "sqlite" | "postgresql";
  /** Comparisons being computed by this process. */
  readonly running: Running;
  close(): Promise<void>;
}

/**
 * Opens the library at `url` (DATABASE_URL, or data/parallax.db in the working folder). Throws `database: ...` on an
 * address that is neither a file nor PostgreSQL. The database must be migrated (scripts/migrate.mjs).
 */
export async function openStore(url = process.env.DATABASE_URL): Promise<Store> {
  const database = readDatabaseUrl(url, process.cwd());
  const db = database.provider === "sqlite" ? openSqlite(database.url) : await openPostgres(database.url);
  return { db, provider: database.provider, running: new Map(), close: () => db.$disconnect() };
}

const openSqlite = (url: string): Db => new PrismaClient({ adapter: new PrismaSqlite({ url }) });

async function openPostgres(url: string): Promise<Db> {
  const [client, { PrismaPg }] = await Promise.all([
    import("./generated/postgresql/client"),
    import("@prisma/adapter-pg"),
  ]);
  return new client.PrismaClient({ adapter: new PrismaPg({ connectionString: url }) }) as unknown as Db;
}

const shared = globalThis as typeof globalThis & { parallaxStore?: Promise<Store> };

/** The store of this process. Kept outside the module, which a development server loads again at every change. */
export function getStore(): Promise<Store> {
  shared.parallaxStore ??= openStore().catch((error: unknown) => {
    shared.parallaxStore = undefined;
    throw error;
  });
  return shared.parallaxStore;
}
