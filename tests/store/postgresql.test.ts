import { afterAll, describe } from "vitest";
import { openStore } from "@/lib/store/client";
import { deployPostgres } from "@/scripts/deploy.mjs";
import { startPostgres } from "@/scripts/postgres.mjs";
import { migrationsFolder } from "@/scripts/schema.mjs";
import { describeStories } from "./contract";

const server = await startPostgres();
if (!server) console.warn("No PostgreSQL server on this machine: the store is tested on SQLite only.");

describe.skipIf(!server)("stories on PostgreSQL", () => {
  afterAll(() => server?.stop());

  describeStories(async () => {
    const url = (await server?.createDatabase("library")) ?? "";
    await deployPostgres(url, migrationsFolder("postgresql"));
    const store = await openStore(url);
    return { store, close: () => store.close() };
  });
});
