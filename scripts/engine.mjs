// Prisma's schema engine as WebAssembly: tells how the schema and the migrations differ, without a download.
import { randomUUID } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { listMigrations } from "./deploy.mjs";
import { externalTables, migrationsFolder, schemaText } from "./schema.mjs";

const require = createRequire(import.meta.url);

/**
 * The SQL that leads from a provider's migrations to its schema, or null when they agree.
 * `server` is the result of startPostgres: the engine plays the migrations into a database there.
 */
export async function diffMigrations(provider, server, folder = migrationsFolder(provider)) {
  const files = [{ path: "schema.prisma", content: schemaText(provider) }];
  const engine = await openEngine(files, provider === "sqlite" ? sqliteFactory() : postgresFactory(server));
  const result = await engine.diff({
    from: { tag: "migrations", ...describeMigrations(provider, folder) },
    to: { tag: "schemaDatamodel", files },
    script: true,
    exitCode: true,
    filters: { externalTables: externalTables(provider), externalEnums: [] },
  });
  return result.exitCode === 2 ? result.stdout : null;
}

const describeMigrations = (provider, folder) => ({
  baseDir: folder,
  shadowDbInitScript: "",
  // Wanted even where there is no migration yet.
  lockfile: { path: "migration_lock.toml", content: `provider = "${provider}"\n` },
  migrationDirectories: listMigrations(folder).map(({ name, sql }) => ({
    path: name,
    migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
  })),
});

async function openEngine(files, factory) {
  loaded ??= loadEngine();
  const { SchemaEngine } = await loaded;
  const datamodels = files.map((file) => [file.path, file.content]);
  return SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(await factory));
}

/** Once a process: the glue code holds one instance, and a second one would be called with pointers of the first. */
let loaded;

// Node.js 20 cannot import a .wasm file, so it is put together by hand.
async function loadEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) };
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const wasm = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/\.js$/, ".wasm");
  const { instance } = await WebAssembly.instantiate(fs.readFileSync(wasm), { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue;
}

async function sqliteFactory() {
  const { PrismaLibSql } = await import("@prisma/adapter-libsql");
  const factory = new PrismaLibSql({ url: ":memory:" });
  const open = factory.connectToShadowDb.bind(factory);
  factory.connectToShadowDb = async () => {
    const adapter = await open();
    const executeRaw = adapter.executeRaw.bind(adapter);
    // The engine sends a whole migration at once, of which executeRaw would run the first statement only.
    adapter.executeRaw = (query) =>
      query.args.length > 0 ? executeRaw(query) : adapter.executeScript(query.sql).then(() => 0);
    return adapter;
  };
  return factory;
}

async function postgresFactory(server) {
  const [{ default: pg }, { PrismaPg }] = await Promise.all([import("pg"), import("@prisma/adapter-pg")]);
  const connect = async (url) => {
    const pool = new pg.Pool({ connectionString: url });
    const charColumns = readCharAsText(pool);
    const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      for (const column of charColumns.get(result.rows) ?? []) result.columnTypes[column] = ColumnTypeEnum.Character;
      return result;
    };
    return adapter;
  };
  return {
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: () => connect(server.url),
    // Never the adapter's own: it would connect to the main database and clear it.
    connectToShadowDb: async () => connect(await server.createDatabase(`shadow_${randomUUID()}`)),
  };
}

/**
 * The adapter does not know the type "char" of PostgreSQL's catalogs: it is read as text, and the returned map says in
 * which columns of which rows, since as text the engine panics on it.
 */
function readCharAsText(pool) {
  const CHAR = 18;
  const TEXT = 25;
  const columns = new WeakMap();
  const query = pool.query.bind(pool);
  pool.query = async (...args) => {
    const result = await query(...args);
    // Several statements at once give a list of results, and no rows that matter.
    if (!result?.fields) return result;
    columns.set(
      result.rows,
      result.fields.flatMap((field, i) => (field.dataTypeID === CHAR ? [i] : [])),
    );
    for (const field of result.fields) if (field.dataTypeID === CHAR) field.dataTypeID = TEXT;
    return result;
  };
  return columns;
}
