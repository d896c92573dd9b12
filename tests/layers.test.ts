import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { findBreaches, type SourceFile } from "./layers/find-breaches";

const root = path.dirname(import.meta.dirname);

const readFolder = (folder: string): SourceFile[] =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => path.posix.join(folder, file.split(path.sep).join("/")))
    .filter((file) => /\.(tsx?|mjs|js)$/.test(file) && !file.startsWith("lib/store/generated/"))
    .map((file) => ({ path: file, source: fs.readFileSync(path.join(root, file), "utf8") }));

describe("the rooms", () => {
  it("import only to the left, and know foreign packages in one place", () => {
    const files = ["lib", "app", "cli"].flatMap(readFolder);
    expect(files.length).toBeGreaterThan(30);
    expect(findBreaches(files)).toEqual([]);
  });
});

describe("the check of the rooms", () => {
  const clean: Record<string, string> = {
    "lib/text/span.ts": "export const a = 1;",
    "lib/text/parse.ts": 'import nlp from "compromise/three";\nimport { a } from "./span";',
    "lib/text/diff.ts": 'import { diffWords } from "diff";',
    "lib/text/embed.ts": 'import { Worker } from "node:worker_threads";',
    "lib/text/embed-worker.mjs": 'import { initModel } from "@energetic-ai/embeddings";',
    "lib/comparison/compare.ts":
      'import type { Span } from "../text/span";\n// reads process.env never\nnew Date("2025-01-01");',
    "lib/store/client.ts": 'import { PrismaClient } from "./generated/sqlite/client";\nDate.now();',
    "app/page.tsx": 'import { getStore } from "@/lib/store/client";\nimport { Row } from "./ui/row";',
    "app/actions/save.ts": '"use server";\nimport { getStore } from "@/lib/store/client";',
    "app/ui/row.tsx":
      '"use client";\nimport { save } from "../actions/save";\nimport type { Db } from "@/lib/store/client";',
    "cli/parallax.ts": 'import { compare } from "../lib/comparison/compare";',
  };
  const check = (more: Record<string, string>) =>
    findBreaches(Object.entries({ ...clean, ...more }).map(([file, source]) => ({ path: file, source })));

  it("lets a project through that keeps the rules", () => {
    expect(check({})).toEqual([]);
  });

  const breaches: [what: string, file: string, source: string][] = [
    ["an import to the right", "lib/text/span.ts", 'import { x } from "../analysis/analyze";'],
    ["an import to the right of a type alone", "lib/ingest/a.ts", 'import type { X } from "../store/client";'],
    ["an import to the right by alias", "lib/export/a.ts", 'import { x } from "@/lib/store/stories";'],
    [
      "an import to the right over several lines",
      "lib/analysis/a.ts",
      'import {\n  x,\n  y,\n} from "../comparison/compare";',
    ],
    ["a re-export to the right", "lib/analysis/a.ts", 'export * from "../comparison/compare";'],
    ["a dynamic import to the right", "lib/analysis/a.ts", 'const x = await import("../comparison/compare");'],
    ["a room that imports the app", "lib/store/a.ts", 'import { x } from "../../app/page";'],
    ["the app importing the terminal", "app/a.ts", 'import { x } from "@/cli/parallax";'],
    ["compromise elsewhere", "lib/analysis/a.ts", 'import nlp from "compromise";'],
    ["diff elsewhere", "app/a.tsx", 'import { diffWords } from "diff";'],
    ["the encoder elsewhere", "cli/a.ts", 'const m = await import("@energetic-ai/embeddings");'],
    ["Prisma elsewhere", "app/a.ts", 'import { Prisma } from "@prisma/client";'],
    [
      "the generated client elsewhere",
      "app/a.ts",
      'import { PrismaClient } from "@/lib/store/generated/sqlite/client";',
    ],
    ["libsql elsewhere", "lib/export/a.ts", 'const Database = require("libsql");'],
    ["the file system in a pure room", "lib/ingest/a.ts", 'import fs from "node:fs";'],
    ["an old name of a Node.js module", "lib/ingest/a.ts", 'import { createHash } from "crypto";'],
    ["React in a pure room", "lib/analysis/a.ts", 'import { useState } from "react";'],
    ["the clock in a pure room", "lib/analysis/a.ts", "const now = Date.now();"],
    ["chance in a pure room", "lib/comparison/a.ts", "const x = Math.random();"],
    ["the environment in a pure room", "lib/text/a.ts", "if (process.env.DEBUG) {}"],
    ["the store in the browser", "app/ui/a.tsx", '"use client";\nimport { getStore } from "@/lib/store/client";'],
  ];
  it.each(breaches)("catches %s", (_, file, source) => {
    expect(check({ [file]: source })).toEqual([expect.stringContaining(file)]);
  });

  it("catches the store in the browser behind another file, and says by which way", () => {
    const files = {
      "app/ui/a.tsx": '/* note */ "use client";\nimport { b } from "./b";',
      "app/ui/b.ts": 'import { getStore } from "@/lib/store/client";',
    };
    expect(check(files)).toEqual(["app/ui/a.tsx: runs in the browser and reaches app/ui/b -> lib/store/client"]);
  });
});
