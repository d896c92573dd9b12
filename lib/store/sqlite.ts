// SQLite under Prisma's libsql adapter, with a client of our own in place of @libsql/client. Both official adapters lose
// data, as small programs showed (Prisma 7.10, libsql 0.5):
// - adapter-better-sqlite3 runs a query from outside a running transaction INSIDE it; the roll-back takes it along.
// - adapter-libsql begins DEFERRED, so that two processes that read and then write fail at once as "locked".
// - libsql does not reset a prepared write that met SQLITE_BUSY; all later writes of the connection are acknowledged
//   and never committed.
// Hence one rule: a write first takes the lock with BEGIN IMMEDIATE, waiting without blocking, and only then prepares.
import { PrismaLibSql } from "@prisma/adapter-libsql";
import Database from "libsql";

/** How long a write waits for another process's lock, in milliseconds. */
const PATIENCE = 15_000;

const SQLITE_BUSY = 5;

type Query = { sql: string; args: unknown[] };
type Client = ReturnType<PrismaLibSql["createClient"]>;

class LocalSqlite {
  readonly protocol = "file";
  closed = false;
  readonly #db: Database.Database;

  constructor(file: string) {
    // SQLite's own wait blocks the whole program: it is kept short, and the real wait is the one in `lock`.
    this.#db = new Database(file, { timeout: 25 });
    // Full: an acknowledged write survives a power cut. WAL is set by the migration and stays in the file.
    this.#db.exec("PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-32000");
  }

  async execute(query: Query) {
    // In WAL a reader waits for nobody, so a plain read takes no lock.
    if (/^\s*(select|pragma|explain|values)\b/i.test(query.sql)) return this.#patiently(() => this.#run(query));
    await this.#lock();
    try {
      const result = this.#run(query);
      this.#db.exec("COMMIT");
      return result;
    } catch (error) {
      throw this.#rollBack(error);
    }
  }

  async transaction() {
    await this.#lock();
    let open = true;
    return {
      execute: async (query: Query) => {
        try {
          return this.#run(query);
        } catch (error) {
          throw readError(error);
        }
      },
      commit: async () => {
        open = false;
        try {
          this.#db.exec("COMMIT");
        } catch (error) {
          throw this.#rollBack(error);
        }
      },
      rollback: async () => {
        open = false;
        this.#rollBack(null);
      },
      close() {},
      get closed() {
        return !open;
      },
    };
  }

  close() {
    if (this.closed) return;
    this.closed = true;
    this.#db.close();
  }

  #lock() {
    return this.#patiently(() => this.#db.exec("BEGIN IMMEDIATE"));
  }

  async #patiently<T>(attempt: () => T): Promise<T> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      try {
        return attempt();
      } catch (error) {
        const busy = error instanceof Database.SqliteError && ((error.rawCode ?? 0) & 255) === SQLITE_BUSY;
        if (!busy || Date.now() > end) throw readError(error);
        // At random, or two processes that wait for each other keep in step.
        await new Promise((resolve) => setTimeout(resolve, 2 + Math.random() * 10));
      }
    }
  }

  #run({ sql, args }: Query) {
    const statement = this.#db.prepare(sql).safeIntegers(true);
    const values = args.map((value) => (typeof value === "boolean" ? Number(value) : value));
    if (!statement.reader) {
      const { changes, lastInsertRowid } = statement.run(values);
      const rows: unknown[][] = [];
      return { columns: [], columnTypes: [], rows, rowsAffected: changes, lastInsertRowid: BigInt(lastInsertRowid) };
    }
    const columns = statement.columns();
    return {
      columns: columns.map(({ name }) => name),
      columnTypes: columns.map(({ type }) => type ?? ""),
      rows: (statement.raw().all(values) as unknown[][]).map((row) => row.map(readValue)),
      rowsAffected: 0,
    };
  }

  #rollBack(error: unknown): unknown {
    if (this.#db.inTransaction) this.#db.exec("ROLLBACK");
    return readError(error);
  }
}

function readValue(value: unknown): unknown {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  // A buffer can be a window into a larger piece of memory, of which the adapter would take the whole.
  if (Buffer.isBuffer(value)) return value.buffer.slice(value.byteOffset, value.byteOffset + value.byteLength);
  return value;
}

// The adapter knows a database error by a code and a numeric `rawCode`, and takes anything else for a fault of its own.
function readError(error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  return Object.assign(new Error(error.message, { cause: error }), { code: error.code, rawCode: error.rawCode ?? 1 });
}

/** Prisma's driver adapter for one SQLite file: `new PrismaSqlite({ url: "file:/path" })`. */
export class PrismaSqlite extends PrismaLibSql {
  override createClient({ url }: { url: string }): Client {
    return new LocalSqlite(url.replace(/^file:/, "")) as unknown as Client;
  }
}
