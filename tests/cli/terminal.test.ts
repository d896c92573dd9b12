import { describe, expect, test } from "vitest";
import { openProgress } from "@/cli/progress";
import { writeSummary } from "@/cli/summary";
import { clip, oneLine, readTerminal, table, widthOf, wrap } from "@/cli/terminal";
import { comparison, widened } from "../fixtures/comparison";

const stream = (isTTY: boolean, columns = 80) => {
  const written: string[] = [];
  const fake = { isTTY, columns, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
  return { fake, written };
};

describe("colour and width", () => {
  test.each([
    ["a terminal has colour and its own width", true, {}, true, 80],
    ["NO_COLOR turns colour off", true, { NO_COLOR: "1" }, false, 80],
    ["a dumb terminal has none", true, { TERM: "dumb" }, false, 80],
    ["a pipe has none, and a fixed width", false, {}, false, 100],
  ])("%s", (_, isTTY, env, colour, width) => {
    const terminal = readTerminal(stream(isTTY).fake, env as NodeJS.ProcessEnv);
    expect(terminal.bold("a") !== "a").toBe(colour);
    expect(terminal.width).toBe(width);
  });
});

describe("layout", () => {
  test("signs of East Asia and emoji take two columns, joined marks none", () => {
    expect([widthOf("桥梁"), widthOf("👩‍👩‍👧"), widthOf("e\u0301"), widthOf("4")]).toEqual([4, 2, 1, 1]);
  });
  test("a cut never splits a sign", () => {
    expect(clip("ab👩‍👩‍👧cd", 5)).toBe("ab👩‍👩‍👧…");
    expect(clip("short", 5)).toBe("short");
  });
  test("lines break between words and go in as far as the first", () => {
    expect(wrap("one two three four", 11, "  A  ")).toBe("  A  one\n     two\n     three\n     four");
  });
  test("the column that may shrink does", () => {
    expect(table([["a", "a very long cell indeed", "z"]], 20, 1)).toEqual(["a  a very long c…  z"]);
  });
  test("an article cannot move the cursor, colour the screen or turn the line", () => {
    expect(oneLine("a\x1b[31mred\x07\u202eevil\r\nb")).toBe("a [31mred evil b");
  });
});

describe("the summary", () => {
  test.each([[comparison], [widened(12)]])("fits its width", (of) => {
    for (const width of [40, 80, 100]) {
      const lines = writeSummary(of, { width, bold: (t) => t, dim: (t) => t }).split("\n");
      for (const line of lines.filter((l) => l.includes("“"))) expect(widthOf(line)).toBeLessThanOrEqual(width);
    }
  });
  test("shows most divergent claims first", () => {
    const text = writeSummary(comparison, { width: 100, bold: (t) => t, dim: (t) => t });
    expect(text.indexOf("About 80 islanders")).toBeLessThan(text.indexOf("The company lost 4.2"));
    expect(text).toContain("not in B, D, E");
  });
});

describe("progress", () => {
  test("a pipe sees nothing", () => {
    const { fake, written } = stream(false);
    const bar = openProgress(fake);
    bar.show({ step: "encode", done: 1, total: 2 });
    bar.clear();
    expect(written).toEqual([]);
  });
  test("a terminal sees one line that is taken away", () => {
    const { fake, written } = stream(true, 60);
    const bar = openProgress(fake);
    bar.show({ step: "encode", done: 1, total: 2 });
    bar.show({ step: "encode", done: 1, total: 2 });
    bar.clear();
    expect(written).toEqual([`\r\x1b[2K${"█".repeat(12)}${"░".repeat(12)} comparing meanings 1/2`, "\r\x1b[2K"]);
  });
});
