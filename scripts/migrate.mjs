import { readDatabaseUrl } from "../lib/store/database-url.mjs";
import { deployPostgres, deploySqlite } from "./deploy.mjs";
import { main, Stop } from "./main.mjs";
import { isProgram, root } from "./project.mjs";
import { migrationsFolder } from "./schema.mjs";

/** The database that DATABASE_URL names, or the default one. */
export function readDatabase() {
  try {
    return readDatabaseUrl(process.env.DATABASE_URL, root);
  } catch {
    throw new Stop(
      "DATABASE_URL must be file:PATH (SQLite) or postgresql://USER:PASSWORD@HOST/NAME. Leave it out to use data/parallax.db.",
    );
  }
}

/** Brings the database up to date; creates a SQLite file where there is none. */
export async function migrate() {
  const database = readDatabase();
  try {
    const folder = migrationsFolder(database.provider);
    const applied =
      database.provider === "sqlite"
        ? await deploySqlite(database.file, folder)
        : await deployPostgres(database.url, folder);
    if (applied.length > 0)
      console.log(`Database brought up to date (${applied.length === 1 ? "1 step" : `${applied.length} steps`}).`);
  } catch (error) {
    throw new Stop(`${sentenceFor(error, database)}\n(${error.message})`, { cause: error });
  }
}

function sentenceFor(error, { provider, file }) {
  const name = provider === "sqlite" ? `The database ${file}` : "The PostgreSQL database";
  // libsql gives no code when it cannot open the file at all.
  switch (error.code || (/unable to open/i.test(error.message) && "SQLITE_CANTOPEN")) {
    case "NEWER_DATABASE":
      return `${name} was made by a newer Parallax. Start that version, or set DATABASE_URL to another database.`;
    case "SQLITE_NOTADB":
    case "SQLITE_CORRUPT":
      return `${name} is not a database or is damaged. Put a backup in its place, or set DATABASE_URL to another file.`;
    case "SQLITE_BUSY":
      return `${name} is held by another program. End that program and run the command again.`;
    case "SQLITE_CANTOPEN":
    case "SQLITE_READONLY":
    case "EACCES":
    case "EROFS":
      return `${name} cannot be written. Allow it, or set DATABASE_URL to a file in a folder that can be written.`;
    case "ECONNREFUSED":
    case "ENOTFOUND":
      return `${name} does not answer. Start it, or correct DATABASE_URL.`;
    default:
      return `${name} could not be brought up to date; nothing in it was changed by the step that failed.`;
  }
}

if (isProgram(import.meta.url)) main(migrate);
