import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { collect } from "@/cli/collect";
import { importStory } from "@/cli/import";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "parallax-collect-"));
const file = path.join(folder, "ferry.txt");
fs.writeFileSync(file, "The ferry left the harbour of Velm on Monday.\n");
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

it("a file that is named twice is read once, and said to be", () => {
  const { inputs, repeated } = collect([file, folder, file]);
  expect(inputs.map(({ name }) => name)).toEqual(["ferry.txt"]);
  expect(repeated.map((one) => path.basename(one))).toEqual(["ferry.txt"]);
  expect(collect([folder]).repeated).toEqual([]);
});

it("a title that the app would refuse is refused, with its limit", async () => {
  await expect(importStory([file, "--title", "x".repeat(301)])).rejects.toThrow(
    /301 characters long; shorten it to 300/,
  );
});
