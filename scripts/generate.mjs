import fs from "node:fs";
import { runNode } from "./child.mjs";
import { main, Stop } from "./main.mjs";
import { inRoot, isProgram, readText, sha256 } from "./project.mjs";
import { PROVIDERS, schemaFile, schemaText } from "./schema.mjs";

const FOLDER = inRoot("lib", "store", "generated");
const STAMP = inRoot("lib", "store", "generated", "made-from");

/** Writes Prisma's client for each database (one client refuses the other's adapter), unless those there still fit. */
export async function generate() {
  const stamp = sha256(...PROVIDERS.map(schemaText), readText(inRoot("node_modules", "prisma", "package.json")) ?? "");
  if (readText(STAMP) === stamp) return;
  fs.rmSync(FOLDER, { recursive: true, force: true });
  await Promise.all(PROVIDERS.map(generateFor));
  fs.writeFileSync(STAMP, stamp);
}

async function generateFor(provider) {
  const prisma = inRoot("node_modules", "prisma", "build", "index.js");
  const { code, output } = await runNode([prisma, "generate", "--schema", schemaFile(provider), "--no-hints"], {
    env: { PRISMA_PROVIDER: provider },
  });
  if (code !== 0)
    throw new Stop(`${output.trim()}\n\nPrisma's ${provider} client could not be generated; Prisma says why above.`);
}

if (isProgram(import.meta.url)) main(generate);
