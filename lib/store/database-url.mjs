// Plain JavaScript: the start script reads an address before anything is installed, and so before TypeScript can run.
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Where the library lies when nobody says otherwise, relative to the project. */
const DEFAULT_URL = "file:data/parallax.db";

/**
 * Reads a DATABASE_URL. `file:` (a path, relative to `root`) is SQLite, `postgresql:` is PostgreSQL, nothing is the
 * default file. Throws `database: ...` on any other address; it does not repeat the address, which may hold a password.
 *
 * @param {string | undefined} value
 * @param {string} root the project's folder
 * @returns {{ provider: "sqlite", file: string, url: string } | { provider: "postgresql", url: string }}
 */
export function readDatabaseUrl(value, root) {
  const url = value?.trim() || DEFAULT_URL;
  if (/^postgres(ql)?:\/\//.test(url)) return { provider: "postgresql", url };
  const given = url.startsWith("file://") ? fileURLToPath(url) : /^file:([^?]+)$/.exec(url)?.[1];
  if (!given) throw new Error("database: an address must start with file: or postgresql://");
  const file = path.resolve(root, given);
  return { provider: "sqlite", file, url: `file:${file}` };
}
