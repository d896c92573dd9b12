import { builtinModules } from "node:module";
import path from "node:path";

/** A file of the project: its path from the root, with forward slashes, and its source. */
export interface SourceFile {
  readonly path: string;
  readonly source: string;
}

/** A room imports only from itself and from rooms to its left; app and cli stand side by side at the right end. */
const ROOMS = ["words", "text", "ingest", "analysis", "comparison", "annotation", "lesson", "export", "store"];

/** Packages (or files) that are known in one place only. */
const SINGLE_IMPORTERS: readonly { readonly what: RegExp; readonly where: RegExp; readonly rule: string }[] = [
  { what: /^compromise(\/|$)/, where: /^lib\/text\/parse\.ts$/, rule: "only lib/text/parse.ts imports compromise" },
  { what: /^diff(\/|$)/, where: /^lib\/text\/diff\.ts$/, rule: "only lib/text/diff.ts imports diff" },
  { what: /^@energetic-ai\//, where: /^lib\/text\/embed[^/]*$/, rule: "only lib/text/embed loads the encoder" },
  {
    what: /^(@?prisma|@?libsql|pg)(\/|$)|^lib\/store\/generated\//,
    where: /^lib\/store\//,
    rule: "only lib/store reaches the database",
  },
];

/** What makes the same input give another output, or ties a rule to where it runs. */
const IMPURE = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.\w|\brandomUUID\(|\bperformance\.now\(/;
const OUTSIDE = new RegExp(`^(node:|react(-dom)?(/|$)|next(/|$)|(${builtinModules.join("|")})$)`);

interface Import {
  /** A path from the root for the project's own files, without its extension; otherwise the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Every breach of the rules on who may import whom, as "file: what is wrong". */
export function findBreaches(files: readonly SourceFile[]): string[] {
  const modules = files.map((file) => ({ ...file, imports: findImports(file), room: roomOf(file.path) }));
  const byName = new Map(modules.map((module) => [withoutExtension(module.path), module]));
  const breaches: string[] = [];

  for (const { path: file, source, imports, room } of modules) {
    const report = (what: string) => breaches.push(`${file}: ${what}`);
    for (const { to, typeOnly } of imports) {
      if (!mayImport(room, roomOf(to))) report(`${room} imports ${to}`);
      for (const { what, where, rule } of SINGLE_IMPORTERS) if (what.test(to) && !where.test(file)) report(rule);
      // A type leaves no trace in what runs.
      if (isPure(file) && !typeOnly && OUTSIDE.test(to)) report(`a pure room imports ${to}`);
    }
    const impure = isPure(file) && IMPURE.exec(withoutComments(source));
    if (impure) report(`a pure room says ${impure[0]}`);
    if (hasDirective(source, "use client")) {
      const chain = findWayToServer(withoutExtension(file), byName);
      if (chain) report(`runs in the browser and reaches ${chain.join(" -> ")}`);
    }
  }
  return breaches;
}

function roomOf(file: string): string | null {
  const [top, room = ""] = file.split("/");
  if (top === "app" || top === "cli") return top;
  return top === "lib" ? room : null;
}

function mayImport(from: string | null, to: string | null): boolean {
  if (from === null || to === null || from === to) return true;
  if (to === "app" || to === "cli") return false;
  return from === "app" || from === "cli" || ROOMS.indexOf(to) < ROOMS.indexOf(from);
}

const isPure = (file: string) =>
  file.startsWith("lib/") && roomOf(file) !== "store" && !/^lib\/text\/embed[^/]*$/.test(file);

/** The first chain of imports from a file of the browser to the store or to Node.js. A server action ends a chain. */
function findWayToServer(
  from: string,
  modules: ReadonlyMap<string, SourceFile & { readonly imports: readonly Import[] }>,
): string[] | null {
  const seen = new Set([from]);
  const queue: string[][] = [[from]];
  for (let chain = queue.shift(); chain; chain = queue.shift()) {
    const module = modules.get(chain.at(-1) as string);
    if (!module || hasDirective(module.source, "use server")) continue;
    for (const { to, typeOnly } of module.imports) {
      if (typeOnly || seen.has(to)) continue;
      seen.add(to);
      if (to.startsWith("lib/store/") || to.startsWith("node:")) return [...chain.slice(1), to];
      queue.push([...chain, to]);
    }
  }
  return null;
}

function findImports({ path: file, source }: SourceFile): Import[] {
  const code = withoutComments(source);
  const fixed = code.matchAll(/\b(?:import|export)\s+(type\s[^"'`;]*?)?(?:[^"'`;]*?\sfrom\s*)?["']([^"']+)["']/g);
  const dynamic = code.matchAll(/\b(?:import|require|require\.resolve)\(\s*()["'`]([^"'`]+)["'`]/g);
  return [...fixed, ...dynamic].map(([, type, name = ""]) => ({ to: resolve(file, name), typeOnly: Boolean(type) }));
}

function resolve(file: string, name: string): string {
  if (name.startsWith("@/")) return withoutExtension(name.slice(2));
  if (name.startsWith(".")) return withoutExtension(path.posix.join(path.posix.dirname(file), name));
  return name;
}

const withoutExtension = (file: string) => file.replace(/\.(tsx?|mjs|js)$/, "");

// Addresses in strings ("https://...") have no space before their slashes.
const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\//g, " ").replace(/(^|\s)\/\/.*$/gm, "$1");

const hasDirective = (source: string, directive: string) =>
  new RegExp(`^\\s*["']${directive}["']`).test(withoutComments(source));
