import fs from "node:fs";
import path from "node:path";
import { inRoot, root, sha256 } from "./project.mjs";

/** All that a build reads. What is generated from these (lib/store/generated) need not be looked at. */
const FOLDERS = ["app", "lib", "public"];
const FILES = [
  "package-lock.json",
  "package.json",
  "next.config.js",
  "tsconfig.json",
  "prisma/schema.prisma",
  "instrumentation.ts",
  "proxy.ts",
  ".env",
  ".env.local",
  ".env.production",
];
const GENERATED = path.join("lib", "store", "generated");

/** SHA-256 of the sources: another build is needed when, and only when, it differs. */
export function hashSources() {
  const files = [...FOLDERS.flatMap(listFiles), ...FILES.filter((file) => fs.existsSync(inRoot(file)))].sort();
  const contents = files.flatMap((file) => [file.split(path.sep).join("/"), fs.readFileSync(inRoot(file))]);
  return sha256(process.env.NEXT_STANDALONE ?? "", ...contents);
}

function listFiles(folder) {
  if (!fs.existsSync(inRoot(folder))) return [];
  return fs
    .readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
    .filter((file) => !file.startsWith(GENERATED + path.sep));
}
