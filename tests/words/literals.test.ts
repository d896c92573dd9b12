import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { findLiterals } from "./find-literals";

/** What is the same in every language, or no language at all. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // Looked for in articles, which are English.
  "app/ui/form/propose-title.ts": [
    "January February March April May June July August September October November December",
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
  ],
  // The name of a measure.
  "app/ui/methods/measures.tsx": ["F1"],
  // Letters that show what a mark looks like.
  "app/ui/reader/legend/legend.tsx": ["ab"],
};

const files = ["app", "lib/export"]
  .flatMap((room) =>
    fs
      .readdirSync(room, { recursive: true, encoding: "utf8" })
      .map((file) => path.posix.join(room, file.split(path.sep).join("/"))),
  )
  .filter((file) => /\.tsx?$/.test(file));

describe("pages and exports", () => {
  it("say nothing but what stands in lib/words", () => {
    expect(files.length).toBeGreaterThan(100);
    const literals = files.flatMap((file) =>
      findLiterals(fs.readFileSync(file, "utf8"), file.endsWith("x") ? "tsx" : "ts")
        .filter((one) => !ALLOWED[file]?.includes(one.replace(/^\d+: /, "")))
        .map((one) => `${file}:${one}`),
    );
    expect(literals).toEqual([]);
  });
});

describe("the check of literals", () => {
  const inside = (jsx: string) => findLiterals(`export const A = () => ${jsx};`, "tsx");

  it.each([
    ["text of an element", "<p>Hello</p>"],
    ["a word beside a value", "<p>{count} claims</p>"],
    ["a string chosen by a condition", '<p>{a ? "yes" : say("no")}</p>'],
    ["a template", `<p>{\`up to \${n}\`}</p>`],
    ["a label", '<button aria-label="Close" />'],
    ["a template as a label", `<button aria-label={\`Move \${letter}\`} />`],
    ["a title of our own component", '<Sheet title="Edit" />'],
    ["a title in metadata", '({ title: "Edit" })'],
    ["a sentence in a list", '["Give the story a title."]'],
    ["a sentence that an action answers", 'refused("This story is no longer here.")'],
    ["a sentence after a condition", 'a && "This story is gone"'],
  ])("catches %s", (_, jsx) => {
    expect(inside(jsx)).toHaveLength(1);
  });

  it.each([
    ["a key of a message", '<p>{say("shown", { count })}</p>'],
    ["a key chosen by a condition", '<p>{say(a ? "one" : "two")}</p>'],
    ["signs", "<p>{a} · {b}: “{c}”</p>"],
    ["names of classes", '<p className="visually-hidden other-class more-of-it" />'],
    ["what a programmer throws", '{ throw new Error("no such thing here"); }'],
    ["what is logged", 'console.error("this is for the log", error)'],
    ["attributes that are no words", '<svg viewBox="0 0 20 20"><path d="M4 4v13M8 6v13" /></svg>'],
    ["values of attributes", '<input type="search" name="title" autoComplete="off" />'],
  ])("lets %s through", (_, jsx) => {
    expect(inside(jsx)).toEqual([]);
  });
});
