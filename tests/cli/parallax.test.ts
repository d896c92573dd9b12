import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { folderOf, parallax } from "./run-parallax";

// The texts alone, in a folder of their own: what lies beside them would be named as not read.
const STORY = fs.mkdtempSync(path.join(os.tmpdir(), "parallax-story-"));
const SOURCE = path.resolve("tests/stories/veldmoor-bridge");
for (const file of fs.readdirSync(SOURCE).filter((f) => f.endsWith(".txt"))) {
  fs.copyFileSync(path.join(SOURCE, file), path.join(STORY, file));
}
afterAll(() => fs.rmSync(STORY, { recursive: true, force: true }));
const HERALD = path.join(STORY, "herald.txt");
const NOTES = path.join(STORY, "harbour-notes.txt");

describe("what is no ordinary file", () => {
  test.skipIf(!fs.existsSync("/dev/zero"))("is named, and not read for ever", async () => {
    const { code, err } = await parallax(["compare", "/dev/zero", HERALD]);
    expect([code, err]).toEqual([1, 'parallax: "/dev/zero" is no ordinary file; save its text as a .txt file.\n']);
  });
});

describe("help and version", () => {
  test.each([["--help"], ["-h"], ["help"]])("%s shows the commands", async (arg) => {
    const { code, out, err } = await parallax([arg]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("parallax compare PATH...");
  });
  test.each([[["help", "compare"]], [["compare", "--help"]]])("%s shows one command", async (args) => {
    const { code, out } = await parallax(args);
    expect(code).toBe(0);
    expect(out).toContain("--format json");
  });
  test("--version is the package's", async () => {
    const { version } = JSON.parse(fs.readFileSync("package.json", "utf8")) as { version: string };
    expect(await parallax(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });
  test("called with nothing it shows the help and says that this was no command", async () => {
    const { code, out } = await parallax([]);
    expect(code).toBe(2);
    expect(out).toContain("Usage:");
  });
});

describe("wrong usage ends with 2 and one sentence", () => {
  test.each([
    [["frobnicate"], 'there is no command "frobnicate"'],
    [["help", "frobnicate"], 'there is no command "frobnicate"'],
    [["toString"], 'there is no command "toString"'],
    [["compare"], "no file or folder is given"],
    [["compare", HERALD, NOTES, "--fromat", "json"], "there is no option --fromat"],
    [["compare", HERALD, NOTES, "--format", "xml"], 'there is no format "xml"'],
    [["compare", HERALD, NOTES, "--out"], "--out needs a value"],
    [["compare", HERALD, NOTES, "--out", "--format", "json"], "--out needs a value"],
    [["compare", HERALD, "--format", "md", "--format", "csv"], "--format is given twice"],
    [["import", STORY], "the story needs a name"],
  ])("%j", async (args, sentence) => {
    const { code, out, err } = await parallax(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err.trimEnd()).not.toContain("\n");
  });
});

describe("what cannot be done ends with 1 and says why", () => {
  const pdf = new TextEncoder().encode("%PDF-1.7");
  const folder = folderOf({ "a.pdf": pdf, "empty.txt": "", "README.md": "# About this folder" });
  test.each([
    [["compare", "no-such-file.txt"], '"no-such-file.txt" cannot be read: it does not exist.'],
    [["compare", HERALD], "There is only one article"],
    [["compare", HERALD, path.join(folder, "a.pdf")], '"a.pdf" is a PDF; paste its text'],
    [["compare", HERALD, NOTES, path.join(folder, "empty.txt")], '"empty.txt" is empty'],
    [["compare", path.resolve("cli")], "holds no .txt or .md file"],
    [["compare", STORY, "--out", folder], "it is a folder"],
    [["compare", STORY, "--out", path.join(folder, "none", "x.json")], "there is no folder"],
    [["compare", STORY, "--out", HERALD], "it is one of the articles"],
    [["compare", STORY, path.join(folder, "empty.txt"), HERALD], '"empty.txt" is empty'],
  ])("%j", async (args, sentence) => {
    const { code, out, err } = await parallax(args);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test("the same article under two names is named twice, forty files are counted", async () => {
    const text = fs.readFileSync(HERALD, "utf8");
    const same = folderOf({ "a.txt": text, "b.txt": text });
    expect((await parallax(["compare", same])).err).toContain('"a.txt" and "b.txt" are the same article');
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.txt`, `${text} ${"word ".repeat(i)}`]));
    expect((await parallax(["compare", folderOf(many)])).err).toContain("40 texts were given; a story takes 2 to 12");
  });

  test("PARALLAX_DEBUG shows where it arose", async () => {
    const { err } = await parallax(["compare", "no-such-file.txt"], { env: { PARALLAX_DEBUG: "1" } });
    expect(err).toMatch(/^\s+at /m);
  });
});

describe("compare", { timeout: 180_000 }, () => {
  test("JSON is the contract, the same bytes in every order and place, and every quote is in its article", async () => {
    const [a, b] = [
      await parallax(["compare", STORY, "--format", "json"]),
      await parallax(["compare", path.join(STORY, "workers-lantern.txt"), HERALD, NOTES, HERALD, "--format", "json"], {
        cwd: "/",
      }),
    ];
    expect([a.code, a.err]).toEqual([0, ""]);
    expect(b.out).toBe(a.out);
    const { schema, sources, claims } = JSON.parse(a.out);
    expect(schema).toBe("parallax.comparison/1");
    expect(sources.map((s: { id: string; file: string; kind: string }) => [s.id, s.file, s.kind])).toEqual([
      ["s1", "harbour-notes.txt", "op-ed"],
      ["s2", "herald.txt", "wire"],
      ["s3", "workers-lantern.txt", "wsws"],
    ]);
    expect(sources[1].text).toBe(fs.readFileSync(HERALD, "utf8"));
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) {
      for (const m of claim.mentions) {
        const text = sources.find((s: { id: string }) => s.id === m.source).text as string;
        expect(text.slice(m.start, m.end)).toBe(m.quote);
      }
    }
  });

  test("without a format it prints a summary without colour, in lines of at most 100 columns", async () => {
    const { code, out, err } = await parallax(["compare", STORY]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^3 accounts, \d+ shared claims?, \d+ told differently\n/);
    expect(out).not.toContain("\x1b");
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test("the end of --out decides the format, and nothing is printed", async () => {
    const folder = folderOf({});
    const [md, csv] = [path.join(folder, "report.md"), path.join(folder, "claims.csv")];
    expect(await parallax(["compare", STORY, "--out", md, "--title", "The *bridge*"])).toEqual({
      code: 0,
      out: "",
      err: "",
    });
    expect(fs.readFileSync(md, "utf8")).toMatch(/^# The \\\*bridge\\\*\n\n## Sources\n/);
    expect((await parallax(["compare", STORY, "--out", csv])).code).toBe(0);
    expect(fs.readFileSync(csv, "utf8")).toMatch(/^\ufeffclaim_id,/);
  });

  test("a reader that closes the pipe early is no failure", async () => {
    const { code, err } = await parallax(["compare", STORY, "--format", "json"], { stopAfter: 1 });
    expect([code, err]).toEqual([0, ""]);
  });

  test("an article in Latin-1 is read with a notice", async () => {
    const folder = folderOf({
      "a.txt": new Uint8Array(
        Buffer.from(fs.readFileSync(HERALD, "utf8").replace("Marran", "Marr\u00e1n").replaceAll("—", "-"), "latin1"),
      ),
      "b.txt": fs.readFileSync(NOTES),
      "notes.docx": "PK",
    });
    const { code, err } = await parallax(["compare", folder, "--format", "csv"]);
    expect(code).toBe(0);
    expect(err).toContain('"a.txt" was read as Latin-1');
    expect(err).toContain("Not read: notes.docx.");
  });
});

describe("import", { timeout: 120_000 }, () => {
  test("puts the articles into the library as one story", async () => {
    const folder = folderOf({});
    const env = { DATABASE_URL: `file:${path.join(folder, "library.db")}` };
    const { code, out, err } = await parallax(["import", STORY, "--title", "The bridge"], { env, cwd: "/" });
    expect([code, err]).toEqual([0, ""]);
    const id = /^Added "The bridge" with 3 articles: \/stories\/(\S+)\n$/.exec(out)?.[1] ?? "";
    const { openStore } = await import("@/lib/store/client");
    const { getStory } = await import("@/lib/store/stories");
    const store = await openStore(env.DATABASE_URL);
    const story = await getStory(store, id);
    await store.close();
    expect(story?.articles.map((a) => [a.id, a.kind])).toEqual([
      ["s1", "op-ed"],
      ["s2", "wire"],
      ["s3", "wsws"],
    ]);
    expect(story?.articles[1]?.text).toBe(fs.readFileSync(HERALD, "utf8"));
  });

  test.each([
    ["mysql://user:secret@host/x", "DATABASE_URL must be file:PATH or postgresql://"],
    [`file:${HERALD}/x.db`, "cannot be opened"],
  ])("a library at %s gets a sentence", async (url, sentence) => {
    const { code, out, err } = await parallax(["import", STORY, "--title", "T"], { env: { DATABASE_URL: url } });
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(sentence);
    expect(err).not.toContain("secret");
  });
});
