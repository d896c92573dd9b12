// node scripts/migration.mjs NAME      writes the migration that leads to the present schema, for each database
// node scripts/migration.mjs --check   says whether the migrations and the schema agree
import fs from "node:fs";
import path from "node:path";
import { listMigrations } from "./deploy.mjs";
import { diffMigrations } from "./engine.mjs";
import { main, Stop } from "./main.mjs";
import { startPostgres } from "./postgres.mjs";
import { inRoot } from "./project.mjs";
import { migrationsFolder, PROVIDERS } from "./schema.mjs";

main(async () => {
  const name = process.argv[2] ?? "";
  const check = name === "--check";
  if (!check && !/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Stop("Name the migration in lower case: node scripts/migration.mjs add_reviews. Or check with --check.");
  }
  const server = await startPostgres();
  try {
    let agree = true;
    for (const provider of PROVIDERS) {
      if (provider === "postgresql" && !server) {
        console.warn("No PostgreSQL server on this machine: its migrations are left alone. Install one to write them.");
        continue;
      }
      const sql = await diffMigrations(provider, server);
      if (sql && !check) write(provider, name, sql);
      else
        console.log(
          `${provider}: ${sql ? `the schema is ahead of the migrations\n${sql}` : "schema and migrations agree"}`,
        );
      agree &&= !sql;
    }
    return check && !agree ? 1 : 0;
  } finally {
    server?.stop();
  }
});

function write(provider, name, sql) {
  const folder = migrationsFolder(provider);
  const number = String(listMigrations(folder).length + 1).padStart(4, "0");
  const file = path.join(folder, `${number}_${name}`, "migration.sql");
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, sql);
  fs.writeFileSync(path.join(folder, "migration_lock.toml"), `provider = "${provider}"\n`);
  console.log(`${provider}: ${path.relative(inRoot(), file)}`);
}
