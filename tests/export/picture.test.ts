import fs from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Comparison } from "@/lib/comparison/comparison";
import { drawPicture } from "@/lib/export/picture/draw";
import { INKS } from "@/lib/export/picture/ink";
import { fitted, textWidth } from "@/lib/export/picture/letters";
import { escaped, writeSvg } from "@/lib/export/picture/markup";
import { type Drawing, PICTURE_NAMES } from "@/lib/export/picture/picture";
import { laneOf } from "@/lib/export/picture/stacked";
import { chosenRows, timeRows, yearsBetween } from "@/lib/export/picture/time-rows";
import { comparison, widened } from "../fixtures/comparison";
import { boxesOf, longNamed, nodesOf, overlapsOf, withShares } from "./drawn";
import { readXml } from "./read-xml";

const five = withShares(comparison);
const twelve = longNamed(withShares(widened(12)));
const two = withShares({ ...comparison, sources: comparison.sources.slice(0, 2) });
const STORIES: [string, Comparison][] = [
  ["two sources", two],
  ["five sources", five],
  ["twelve sources with long names", twelve],
];
const LANGUAGES = ["en", "es"] as const;

const nothing: Comparison = {
  ...comparison,
  targets: [],
  stances: [],
  findings: [],
  voices: [],
  pairs: [],
  times: [],
  sources: comparison.sources.map((source) => ({ ...source, published: null })),
};

const cases = STORIES.flatMap(([story, given]) =>
  LANGUAGES.flatMap((language) =>
    PICTURE_NAMES.map((name) => ({
      title: `${name} of ${story} in ${language}`,
      picture: drawPicture(name, given, language),
    })),
  ),
);

describe.each(cases)("$title", ({ picture }) => {
  const drawings: [string, Drawing][] = [
    ["wide", picture],
    ["narrow", picture.narrow],
  ];

  it.each(drawings)("covers no words with others when %s", (_, drawing) => {
    expect(overlapsOf(boxesOf(drawing))).toEqual([]);
  });

  it.each(drawings)("keeps all words inside its frame when %s", (_, drawing) => {
    const out = boxesOf(drawing).filter(
      ({ left, right, top, bottom }) =>
        left < -1 || top < -1 || right > drawing.width + 1 || bottom > drawing.height + 1,
    );
    expect(out).toEqual([]);
  });

  it.each(drawings)("draws no number that its table does not have when %s", (_, drawing) => {
    const cells = picture.table.rows.flat().join(" | ");
    const values = nodesOf(drawing.nodes).filter(({ attrs }) => attrs.class === "value");
    const missing = values
      .map(({ words }) => words?.match(/[\d.,]*\d/)?.[0] ?? "")
      .filter((value) => !cells.includes(value));
    expect(missing).toEqual([]);
  });

  it("is a file that any program can read", () => {
    const svg = writeSvg(picture);
    const elements = readXml(svg);
    expect(elements[0]?.name).toBe("svg");
    expect(svg).not.toMatch(/var\(|<script|href=|class=|NaN|undefined/);
    const ids = elements.flatMap(({ attrs }) => attrs.get("id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });

  it("has a row of the table as long as its head", () => {
    for (const row of picture.table.rows) expect(row).toHaveLength(picture.table.head.length);
  });
});

describe("a picture of nothing", () => {
  it.each(PICTURE_NAMES)("says that there is nothing to draw: %s", (name) => {
    const picture = drawPicture(name, nothing, "en");
    expect(picture.table.rows).toEqual([]);
    expect(
      boxesOf(picture)
        .map(({ words }) => words)
        .join(" "),
    ).toMatch(/^(No|These texts)/);
    expect(readXml(writeSvg(picture))[0]?.name).toBe("svg");
  });

  it.each(PICTURE_NAMES)("is drawn of no sources at all: %s", (name) => {
    const none = { ...nothing, sources: [], claims: [] };
    expect(() => writeSvg(drawPicture(name, none, "es"))).not.toThrow();
  });

  it("leaves out numbers that are none", () => {
    const broken: Comparison = {
      ...five,
      pairs: five.pairs.map((pair, n) => (n === 0 ? { ...pair, score: Number.NaN } : pair)),
      voices: five.voices.map((share, n) => (n === 0 ? { ...share, author: Number.NaN } : share)),
      times: [{ ...(five.times[0] as (typeof five.times)[0]), date: "sometime" }, ...five.times],
    };
    expect(drawPicture("pairs", broken, "en").table.rows).toHaveLength(five.pairs.length - 1);
    expect(drawPicture("voices", broken, "en").table.rows).toHaveLength(five.voices.length - 1);
    expect(writeSvg(drawPicture("timeline", broken, "en"))).not.toContain("sometime");
  });
});

describe("the stance map", () => {
  const picture = drawPicture("stance", five, "en");

  it("tells a source that hardly mentions a target from one that is neutral", () => {
    const [head, ...rows] = [picture.table.head, ...picture.table.rows];
    const ferry = rows.find(([name]) => name === "ferry company") ?? [];
    expect(ferry[head.findIndex((words) => words.startsWith("A "))]).toMatch(/^neutral/);
    expect(ferry[head.findIndex((words) => words.startsWith("B "))]).toBe("hardly mentioned");
  });

  it("names the target on which the authors stand farthest apart", () => {
    expect(picture.description).toContain("on ferry company");
    expect(picture.description).toContain("−0.80 (C)");
  });

  it("shows the whole scale as soon as a score leaves its middle", () => {
    const words = (given: Comparison) => boxesOf(drawPicture("stance", given, "en")).map((box) => box.words);
    expect(words(five)).toContain("critical −1");
    const mild = { ...five, stances: five.stances.map((stance) => ({ ...stance, score: stance.score / 4 })) };
    expect(words(mild)).toContain("critical −0.5");
    expect(words(mild).join(" ")).toContain("middle half of a scale from −1 to +1");
  });
});

describe("lanes", () => {
  it("keep marks on one line apart, and use no more lanes than they must", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 14 }), (places) => {
        const lanes = laneOf(places, 24);
        for (const [a, x] of places.entries())
          for (const [b, y] of places.entries())
            if (a < b && lanes[a] === lanes[b]) expect(Math.abs(x - y)).toBeGreaterThanOrEqual(24);
        const crowd = Math.max(0, ...places.map((x) => places.filter((y) => y > x - 24 && y <= x).length));
        expect(Math.max(0, ...lanes.map((lane) => lane + 1))).toBe(crowd);
      }),
    );
  });
});

describe("the bars of voices", () => {
  it("are parts of a whole, whatever the length of the text", () => {
    const { nodes, width } = drawPicture("voices", five, "en");
    const bars = nodesOf(nodes).filter(({ tag, attrs }) => tag === "rect" && attrs.height === 22);
    const ends = new Map<number, number>();
    for (const { attrs } of bars)
      ends.set(Number(attrs.y), Math.max(ends.get(Number(attrs.y)) ?? 0, Number(attrs.x) + Number(attrs.width)));
    expect(ends.size).toBe(5);
    for (const end of ends.values()) expect(Math.abs(end - width)).toBeLessThan(2);
  });
});

describe("the rows of the time line", () => {
  it("stand in order, a year before its days, and keep every day of publication", () => {
    const rows = timeRows(five);
    expect(rows.map(({ date }) => date)).toEqual([...rows.map(({ date }) => date)].sort());
    const crowded = {
      ...five,
      times: Array.from({ length: 60 }, (_, n) => ({
        ...(five.times[0] as (typeof five.times)[0]),
        date: String(1900 + n),
      })),
    };
    const chosen = chosenRows(timeRows(crowded));
    expect(chosen.length).toBeLessThan(30);
    expect(chosen.flatMap(({ published }) => published).sort()).toEqual([0, 1, 2, 3]);
    expect(drawPicture("timeline", crowded, "en").table.rows.length).toBe(64);
  });

  it("count the years that lie between them", () => {
    expect(yearsBetween("2009", "2024")).toBe(15);
    expect(yearsBetween("2023-12", "2024-01-05")).toBe(0);
    expect(yearsBetween("2022-05-01", "2024-05")).toBe(2);
  });

  it("do not say before or after where there is no day of publication to tell by", () => {
    const monitor = timeRows(five).flatMap(({ told }) => told[4] ?? []);
    expect(monitor.length).toBeGreaterThan(0);
    expect(new Set(monitor)).toEqual(new Set(["unknown"]));
  });
});

describe("the words of a date", () => {
  it("are those of its sentence as it is read, without what was left out", () => {
    const [mark] = five.times.filter(({ source }) => source === "s1");
    const sentence = "The bridge that replaces it opened in March and cost 310 million crowns.";
    const rows = (given: Comparison) => drawPicture("timeline", given, "en").table.rows.flat();
    expect(rows(five)).toContain(sentence);
    const start = (mark?.start ?? 0) - "it ".length;
    const removed = [{ start, end: start + 3, reason: "markup" as const }];
    const sources = five.sources.map((source) => (source.id === "s1" ? { ...source, removed } : source));
    expect(rows({ ...five, sources })).toContain(sentence.replace("it ", ""));
  });
});

describe("blind pictures", () => {
  it.each(PICTURE_NAMES)("name nobody: %s", (name) => {
    const hidden = {
      ...five,
      sources: five.sources.map((source) => ({
        ...source,
        hidden: true as const,
        outlet: null,
        kind: "other" as const,
      })),
    };
    const picture = drawPicture(name, hidden, "en");
    const written = writeSvg(picture) + JSON.stringify(picture.table);
    expect(written).not.toMatch(/Sample|Wire|Op-ed|Other/);
    expect(written).toContain("Source A");
  });
});

describe("words in a file", () => {
  it("are escaped, whatever they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (words) => {
        const text = escaped(words);
        expect(readXml(`<svg id="${text}"><title>${text}</title></svg>`)).toHaveLength(2);
      }),
    );
    expect(escaped(`<script>"&\u0000`)).toBe("&lt;script&gt;&quot;&amp;");
  });

  it("fit where they are made to fit", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 20, max: 300 }), (words, width) => {
        const cut = fitted(words, width, 13);
        expect(textWidth(cut, 13)).toBeLessThanOrEqual(Math.max(width, textWidth("…", 13)));
        if (textWidth(words, 13) <= width) expect(cut).toBe(words);
      }),
    );
  });
});

describe("the inks", () => {
  it("are the page's colours on light paper", () => {
    const css = fs.readFileSync("app/globals.css", "utf8");
    const page = new Map([...css.matchAll(/--([\w-]+): light-dark\((#\w+),/g)].map(([, name, light]) => [name, light]));
    const { paper, ...others } = INKS;
    expect(paper).toBe("#ffffff");
    for (const [name, ink] of Object.entries(others)) expect([name, ink]).toEqual([name, page.get(name)]);
  });
});
