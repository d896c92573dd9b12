import fs from "node:fs";
import { runNode } from "./child.mjs";
import { readDatabase } from "./migrate.mjs";
import { inRoot } from "./project.mjs";

/** Gives an empty library the sample story, once. Loads nothing of the app when there is nothing to do. */
export async function addSample() {
  const database = readDatabase();
  if (!fs.existsSync(inRoot("prisma", "stories", "chancay", "story.json")) || (await isSettled(database))) return;
  console.log("Adding the sample story ...");
  const { code, output } = await runTypeScript("scripts/add-sample.ts", { env: { DATABASE_URL: database.url } });
  if (code === 0) return;
  // A library without its sample is still a library.
  const reason = process.env.PARALLAX_DEBUG ? output : /^\w*Error.*$/m.exec(output)?.[0];
  console.warn(`The sample story could not be added: ${reason ?? "no reason was given"}`);
}

/** Runs a TypeScript file of the project. */
export const runTypeScript = (file, options) => runNode(["--import", "tsx", inRoot(file)], options);

const SETTLED = `SELECT (SELECT count(*) FROM "Story") + (SELECT count(*) FROM "Setting" WHERE "key" = 'sampleAdded') AS "count"`;

/** Plain SQL, as this runs at every start and Prisma takes a tenth of a second to open. */
async function isSettled(database) {
  if (database.provider === "sqlite") {
    const { default: Database } = await import("libsql");
    const db = new Database(database.file, { timeout: 5000 });
    const { count } = db.prepare(SETTLED).get();
    db.close();
    return Number(count) > 0;
  }
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query(SETTLED);
  await client.end();
  return Number(rows[0].count) > 0;
}
