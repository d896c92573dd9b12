// Applies migrations without Prisma's engine, which would have to be downloaded. The table and the checksums are
// Prisma's own, so that `prisma migrate` agrees with what it finds.
import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** The migrations of a folder, oldest first: name, SQL, and the checksum that Prisma keeps of it. */
export function listMigrations(folder) {
  if (!fs.existsSync(folder)) return [];
  const folders = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => {
      // A checkout on Windows may have changed the line ends, and with them the checksum.
      const sql = fs.readFileSync(path.join(folder, name, "migration.sql"), "utf8").replaceAll("\r\n", "\n");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Brings a SQLite file up to date and returns the names of the migrations applied. Creates the file. */
export const deploySqlite = async (file, folder) => deploy(await openSqlite(file), listMigrations(folder));

/** The same for the PostgreSQL database at `url`, which must exist. */
export const deployPostgres = async (url, folder) => deploy(await openPostgres(url), listMigrations(folder));

// One migration is one transaction under a lock that all processes share: of several that start at once, one applies
// it and the others find it done; one that fails leaves nothing behind.
async function deploy(database, migrations) {
  const applied = [];
  try {
    for (;;) {
      await database.begin();
      const [next] = findPending(migrations, await database.rows());
      if (next) await database.apply(next);
      await database.commit();
      if (!next) return applied;
      applied.push(next.name);
    }
  } finally {
    await database.close();
  }
}

function findPending(migrations, rows) {
  const counted = rows.filter((row) => !row.rolled_back_at);
  const failed = counted.find((row) => !row.finished_at);
  if (failed) throw new Error(`migration: ${failed.migration_name} failed earlier`);
  const checksums = new Map(counted.map((row) => [row.migration_name, row.checksum]));
  const pending = migrations.filter(({ name }) => !checksums.has(name));
  for (const { name, checksum } of migrations) {
    if (checksums.has(name) && checksums.get(name) !== checksum)
      throw new Error(`migration: ${name} was edited after use`);
    checksums.delete(name);
  }
  const [unknown] = checksums.keys();
  if (unknown) throw Object.assign(new Error(`migration: ${unknown} is not known here`), { code: "NEWER_DATABASE" });
  return pending;
}

async function openSqlite(file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const { default: Database } = await import("libsql");
  const db = new Database(file, { timeout: 15_000 });
  // Foreign keys are off while a table is rebuilt, since dropping the old one would take its children along.
  db.exec("PRAGMA journal_mode=WAL; PRAGMA foreign_keys=OFF");
  return {
    begin: () => db.exec(`BEGIN IMMEDIATE; ${migrationsTable(() => "TEXT", "DATETIME", "INTEGER UNSIGNED")}`),
    rows: () => db.prepare('SELECT * FROM "_prisma_migrations"').all(),
    apply({ name, sql, checksum }) {
      const started = Date.now();
      db.exec(sql);
      if (db.prepare("PRAGMA foreign_key_check").all().length > 0)
        throw new Error(`migration: ${name} breaks a foreign key`);
      db.prepare(record("?", "?", "?", "?", "?")).run(randomUUID(), checksum, Date.now(), name, started);
    },
    commit: () => db.exec("COMMIT"),
    close() {
      if (db.inTransaction) db.exec("ROLLBACK");
      db.close();
    },
  };
}

async function openPostgres(url) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    async begin() {
      await client.query("BEGIN");
      // The lock that Prisma itself takes.
      await client.query("SELECT pg_advisory_xact_lock(72707369)");
      await client.query(migrationsTable((length) => `VARCHAR(${length})`, "TIMESTAMPTZ", "INTEGER"));
    },
    rows: async () => (await client.query('SELECT * FROM "_prisma_migrations"')).rows,
    async apply({ name, sql, checksum }) {
      const started = new Date();
      await client.query(sql);
      await client.query(record("$1", "$2", "$3", "$4", "$5"), [randomUUID(), checksum, new Date(), name, started]);
    },
    commit: () => client.query("COMMIT"),
    // The server rolls back what is open when the connection ends.
    close: () => client.end(),
  };
}

const migrationsTable = (text, time, integer) => `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" ${text(36)} PRIMARY KEY NOT NULL, "checksum" ${text(64)} NOT NULL, "finished_at" ${time},
  "migration_name" ${text(255)} NOT NULL, "logs" TEXT, "rolled_back_at" ${time},
  "started_at" ${time} NOT NULL DEFAULT current_timestamp, "applied_steps_count" ${integer} NOT NULL DEFAULT 0)`;

const record = (...values) => `INSERT INTO "_prisma_migrations"
  ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count") VALUES (${values.join(", ")}, 1)`;
