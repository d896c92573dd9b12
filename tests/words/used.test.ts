import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import * as en from "@/lib/words/en";
import { messagesOf } from "./messages-of";

const sources = ["app", "lib", "cli"]
  .flatMap((room) =>
    fs
      .readdirSync(room, { recursive: true, encoding: "utf8" })
      .map((file) => path.posix.join(room, file.split(path.sep).join("/")))
      .filter((file) => /\.tsx?$/.test(file) && !/^lib\/(?:words\/(?:en|es)|store\/generated)\//.test(file)),
  )
  .map((file) => fs.readFileSync(file, "utf8"))
  .join("\n");

/** Groups whose keys are put together of a list's name and a code, so that no source holds the group as a beginning. */
const PUT_TOGETHER: readonly RegExp[] = [/^terms\.(?:frames|wording|attribution|removals)\./];

it("every message is said somewhere: by its key, or by a template that begins as it does", () => {
  const literals = new Set([...sources.matchAll(/(["'`])([\w-]+(?:\.[\w-]+)*)\1/g)].map((match) => match[2]));
  const templates = [...sources.matchAll(/`([\w-]+\.(?:[\w-]+\.)*[\w-]*)\$\{/g)].map((match) => match[1] as string);
  const unused = [...messagesOf(en)].flatMap(([whole]) => {
    const key = whole.slice(whole.indexOf(".") + 1);
    const said =
      literals.has(key) ||
      templates.some((start) => key.startsWith(start)) ||
      PUT_TOGETHER.some((group) => group.test(whole)) ||
      // Where no speaker may be trusted the messages are read as they are.
      (whole.startsWith("fatal.") && sources.includes(`words.${key}`));
    return said ? [] : [whole];
  });
  expect(unused).toEqual([]);
});
