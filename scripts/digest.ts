import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** What decides a comparison: a change in any of these files may change a result. */
const ROOMS = ["lib/text", "lib/analysis", "lib/comparison"];
/** The English sentences that the engine tells: they stand in every comparison. */
const TOLD = path.join("lib", "words", "en", "told.ts");
const OWN = path.join("lib", "analysis", "engine.json");

/** Eight hexadecimal digits over the engine's sources, the same on every system: names in order, line ends unified. */
export function digestEngine(root = process.cwd()): string {
  const files = ROOMS.flatMap((room) =>
    fs.readdirSync(path.join(root, room), { recursive: true, encoding: "utf8" }).map((f) => path.join(room, f)),
  )
    .concat(TOLD)
    .filter((file) => /\.(?:ts|mjs|json)$/.test(file) && file !== OWN)
    .map((file) => ({ file, name: file.split(path.sep).join("/") }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const hash = createHash("sha256");
  for (const { file, name } of files) {
    hash.update(`${name}\n${fs.readFileSync(path.join(root, file), "utf8").replace(/\r\n/g, "\n")}\n`);
  }
  return hash.digest("hex").slice(0, 8);
}

/** Writes the digest beside the version; the comparison's `engine` field is made of both. */
export function writeDigest(root = process.cwd()): string {
  const file = path.join(root, OWN);
  const digest = digestEngine(root);
  const { version } = JSON.parse(fs.readFileSync(file, "utf8"));
  fs.writeFileSync(file, `${JSON.stringify({ version, digest }, null, 2)}\n`);
  return digest;
}
