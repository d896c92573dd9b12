import fs from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runComparison } from "../lib/comparison/run";
import { readDocument } from "../lib/ingest/read-document";
import { openEncoder } from "../lib/text/embed";

// Five real articles that may not be copied into the repository: they lie beside it where there is a copy at all.
const SEEDS = path.resolve("..", "shared", "seeds");
const there = fs.existsSync(SEEDS);
if (!there) console.warn(`tests/seeds.test.ts is skipped: ${SEEDS} is not there`);

describe.skipIf(!there)("five real articles", () => {
  const encoder = openEncoder(process.cwd());
  afterAll(() => encoder.close());
  const articles = () =>
    fs
      .readdirSync(SEEDS)
      .filter((f) => f.endsWith(".txt"))
      .sort()
      .map((file, i) => {
        const reading = readDocument({ name: file, bytes: new Uint8Array(fs.readFileSync(path.join(SEEDS, file))) });
        if (!reading.ok) throw new Error(reading.problem.message);
        return { ...reading.draft, id: `s${i + 1}` };
      });
  const compared = there ? runComparison(articles(), { encode: encoder.encode }) : null;

  it("are recognised as the five kinds", async () => {
    expect((await compared)?.sources.map((s) => s.kind)).toEqual(["wire", "think-tank", "wsws", "op-ed", "cgsp"]);
  });

  it("differ on how far the port lies: three sources, three figures, two silent", async () => {
    const claim = (await compared)?.claims.find((c) =>
      c.mentions.some((m) => m.figures.some((f) => f.value === 80 && f.unit === "km")),
    );
    expect(claim?.relation).toBe("figures-differ");
    expect(claim?.mentions.map((m) => m.source)).toEqual(["s1", "s3", "s5"]);
    expect(claim?.mentions.map((m) => m.figures.find((f) => f.unit === "km")?.value)).toEqual([80, 73, 70]);
    expect(claim?.silent.map((s) => s.source)).toEqual(["s2", "s4"]);
  });

  it("do not meet in two agreements of one year with two partners", async () => {
    const both = (await compared)?.claims.filter((c) => {
      const words = c.mentions.map((m) => m.quote).join(" ");
      return /share a free trade/.test(words) && /FTA with China/.test(words);
    });
    expect(both).toEqual([]);
  });

  it("have one trade figure that agrees only as a sum", async () => {
    const sum = (await compared)?.figures.find((f) => f.verdict === "agrees-by-sum");
    expect(sum?.explanation).toContain("22.5 + 13.8 = 36.3 billion USD");
  });

  it("share at least twenty claims, and no quote is not in its article", async () => {
    const c = await compared;
    expect(c?.claims.length).toBeGreaterThanOrEqual(20);
    const text = new Map(c?.sources.map((s) => [s.id, s.text]));
    for (const claim of c?.claims ?? [])
      for (const m of claim.mentions) expect(text.get(m.source)?.slice(m.start, m.end)).toBe(m.quote);
    expect(c?.sources.map((s) => s.text)).toEqual(articles().map((a) => a.text));
  });
});
