import fs from "node:fs";
import path from "node:path";
import { inRoot, readText } from "./project.mjs";

export const PROVIDERS = ["sqlite", "postgresql"];

const SOURCE = inRoot("prisma", "schema.prisma");

/** The schema's text for a provider. Prisma wants the provider as a literal, so the second schema is derived text. */
export function schemaText(provider) {
  const text = readText(SOURCE);
  if (provider === "sqlite") return text;
  return text
    .replace('provider = "sqlite"', `provider = "${provider}"`)
    .replace("../lib/store/generated/sqlite", `../../lib/store/generated/${provider}`);
}

/** Path of the schema for a provider; writes the derived one first. */
export function schemaFile(provider) {
  if (provider === "sqlite") return SOURCE;
  const file = inRoot("prisma", ".derived", `${provider}.prisma`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  if (readText(file) !== schemaText(provider)) fs.writeFileSync(file, schemaText(provider));
  return file;
}

/** Tables of hand-written SQL, which no model describes: the words that are searched, with what FTS5 keeps beside them. */
export const externalTables = (provider) =>
  provider === "sqlite"
    ? ["", "_data", "_idx", "_docsize", "_config"].map((end) => `EntryWords${end}`)
    : ["public.EntryWords"];

export const migrationsFolder = (provider) => inRoot("prisma", "migrations", provider);
