// npm run backup -- FILE   copies the library into one file, while Parallax may go on working.
import fs from "node:fs";
import path from "node:path";
import { main, Stop } from "./main.mjs";
import { readDatabase } from "./migrate.mjs";

main(async () => {
  const database = readDatabase();
  const target = process.argv[2] && path.resolve(process.env.INIT_CWD ?? ".", process.argv[2]);
  if (database.provider !== "sqlite") throw new Stop("The library is on PostgreSQL: back it up with pg_dump.");
  if (!target) throw new Stop("Say where to: npm run backup -- FILE");
  if (!fs.existsSync(database.file)) throw new Stop(`There is no library at ${database.file} yet.`);
  if (fs.existsSync(target)) throw new Stop(`${target} exists already. Choose another name; nothing was written.`);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  const { default: Database } = await import("libsql");
  const db = new Database(database.file, { timeout: 15_000 });
  // Reads one consistent state, whatever others write meanwhile; copying the file would miss what is in the -wal file.
  db.prepare("VACUUM INTO ?").run(target);
  db.close();
  console.log(`The library is saved in ${target}. To bring it back, put that file in the place of ${database.file}.`);
});
