import { defineConfig } from "prisma/config";
import { readDatabaseUrl } from "./lib/store/database-url.mjs";
import { root } from "./scripts/project.mjs";
import { externalTables, migrationsFolder, schemaFile } from "./scripts/schema.mjs";

const { url, ...database } = readDatabaseUrl(process.env.DATABASE_URL, root);
const provider = process.env.PRISMA_PROVIDER ?? database.provider;

// Prisma looks for its native engine before it generates a client, which needs none: any file that exists will do.
// Other commands (studio, migrate) still fetch the real one.
if (process.argv.includes("generate")) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: schemaFile(provider),
  migrations: { path: migrationsFolder(provider) },
  datasource: { url },
  experimental: { externalTables: true },
  tables: { external: externalTables(provider) },
});
