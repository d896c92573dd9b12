import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blind, blindStory, openEdit } from "@/lib/comparison/blind";
import type { Comparison, Source } from "@/lib/comparison/comparison";
import type { Story } from "@/lib/comparison/story";
import { bareArticle } from "@/lib/ingest/article";
import { comparison } from "../fixtures/comparison";

/** A comparison of texts alone, each paragraph and sentence a line. */
function textsOf(given: readonly (Pick<Source, "text"> & Partial<Source>)[]): Comparison {
  const sources = given.map((one, n): Source => {
    const lines = [...one.text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
    return {
      ...(comparison.sources[0] as Source),
      id: `s${n + 1}`,
      file: `secret-${n}.txt`,
      outlet: null,
      byline: null,
      title: "Title",
      removed: [],
      paragraphs: lines.map((line) => ({ ...line, role: "body" as const })),
      sentences: lines,
      ...one,
    };
  });
  const all = { targets: [], stances: [], claims: [], figures: [], findings: [], naming: [], divergence: [] };
  return { ...comparison, ...all, voices: [], pairs: [], times: [], sources };
}

const textOf = (given: Parameters<typeof textsOf>[0], n = 0): string => blind(textsOf(given)).sources[n]?.text ?? "";

/** Every object in a value that holds a span and its words. */
function slicesOf(
  value: unknown,
  source: string | null = null,
): { source: string; start: number; end: number; quote: string }[] {
  if (Array.isArray(value)) return value.flatMap((one) => slicesOf(one, source));
  if (typeof value !== "object" || value === null) return [];
  const given = value as Record<string, unknown>;
  const own = typeof given.source === "string" ? given.source : source;
  const inner = Object.values(given).flatMap((one) => slicesOf(one, own));
  const { start, end, quote } = given;
  return own && typeof start === "number" && typeof end === "number" && typeof quote === "string"
    ? [{ source: own, start, end, quote }, ...inner]
    : inner;
}

describe("a blind comparison", () => {
  const hidden = blind(comparison);

  it("names no outlet, byline, kind or file", () => {
    const written = JSON.stringify(hidden);
    for (const { outlet, byline, file } of comparison.sources)
      for (const name of [outlet, byline, file]) if (name) expect(written).not.toContain(name);
    expect(new Set(hidden.sources.map(({ kind }) => kind))).toEqual(new Set(["other"]));
    expect(hidden.sources.every((source) => source.hidden)).toBe(true);
  });

  it("keeps ids, offsets and dates, and every quote is the slice of its text", () => {
    expect(hidden.claims.map(({ id }) => id)).toEqual(comparison.claims.map(({ id }) => id));
    expect(hidden.sources.map(({ text }) => text.length)).toEqual(comparison.sources.map(({ text }) => text.length));
    expect(hidden.sources.map(({ published }) => published)).toEqual(
      comparison.sources.map(({ published }) => published),
    );
    const texts = new Map(hidden.sources.map(({ id, text }) => [id, text]));
    const slices = slicesOf({ ...hidden, sources: [] });
    expect(slices.length).toBeGreaterThan(20);
    for (const { source, start, end, quote } of slices) expect(texts.get(source)?.slice(start, end)).toBe(quote);
  });

  it("is the same when it is made blind again", () => {
    expect(blind(hidden)).toEqual(hidden);
  });

  it("covers the line of the byline and what was left out, whatever it says", () => {
    const [wire] = hidden.sources;
    expect(wire?.text).not.toContain("Reporter");
    expect(wire?.text).not.toContain("SUBSCRIBE");
    expect(wire?.text).toContain("HAVN ███████ █████ — The ferry");
  });
});

describe("names in a text", () => {
  it("are covered in every text, in capitals and run together too", () => {
    const given = [
      {
        text: "An editor of Harbor Ledger wrote. See harborledger.org or THE HARBOR LEDGER.",
        outlet: "The Harbor Ledger",
      },
      { text: "The Harbor Ledger reported it first, Harbor-Ledger's readers know." },
    ];
    for (const n of [0, 1]) expect(textOf(given, n)).not.toMatch(/ledger/i);
  });

  it("are covered as initials and as what initials stand for", () => {
    expect(textOf([{ text: "NHT says so.", outlet: "Northern Harbor Tribune" }])).toBe("███ says so.");
    expect(textOf([{ text: "Write to the Northern Harbor Tribune.", outlet: "NHT" }])).toBe(
      "Write to the ████████ ██████ ███████.",
    );
  });

  it("are not covered where they are ordinary words", () => {
    const text = "It shaped foreign policy at the time, and China had it in the news.";
    expect(textOf([{ text, outlet: "Foreign Policy" }])).toBe(text);
    expect(textOf([{ text, outlet: "Time" }])).toBe(text);
    expect(textOf([{ text, outlet: "China News" }])).toBe(text);
    expect(textOf([{ text, byline: "By staff writers" }])).toBe(text);
  });

  it("of a byline are covered one by one in the author's own text, and in others where they are named in full", () => {
    const given = [
      { text: "As Ruiz I know the harbor. Ana does.", byline: "By Ana Ruiz and Tom Holm, staff writers" },
      { text: "Ana Ruiz is wrong, and Ruiz knows it." },
      { text: "Minister Ruiz opened the bridge." },
    ];
    expect(textOf(given, 0)).toBe("As ████ I know the harbor. ███ does.");
    expect(textOf(given, 1)).toBe("███ ████ is wrong, and ████ knows it.");
    expect(textOf(given, 2)).toBe("Minister Ruiz opened the bridge.");
  });

  const odd: [outlet: string | null, byline: string | null, text: string, hidden: string][] = [
    [
      "Página|12",
      null,
      "Página|12 counts, Página/12 and pagina12.com count.",
      "█████████ counts, █████████ and ████████.com count.",
    ],
    [
      "El País: América",
      null,
      "El País: América, EL PAÍS AMÉRICA and El País.",
      "██ █████ ███████, ██ ████ ███████ and ██ ████.",
    ],
    [
      "Nikkei (Asia)",
      null,
      "Nikkei (Asia), Nikkei Asia, Nikkei, in Asia.",
      "██████ ██████, ██████ ████, ██████, in Asia.",
    ],
    ["Slate+ Extra", null, "Slate+ Extra and Slate Extra.", "██████ █████ and █████ █████."],
    [
      "Foreign Policy (FP)",
      null,
      "Foreign Policy (FP), FP, foreign policy.",
      "███████ ██████ ████, ██, foreign policy.",
    ],
    ["The Guardian (UK)", null, "The UK is in The Guardian (UK).", "The UK is in ███ ████████ ████."],
    ["The Wire @ Lima", null, "The Wire @ Lima, The Wire.", "███ ████ █ ████, ███ ████."],
    ["新华社报道", null, "据新华社报道称，桥开了。", "据█████称，桥开了。"],
    ["rt.com", null, "rt.com, www.RT.com and RT.", "██████, www.██████ and ██."],
    ["RT", null, "See rt.com and @rt.", "See ██.com and @██."],
    ["ReutersTV", null, "ReutersTV, Reuters TV and Reuters.", "█████████, ███████ ██ and ███████."],
    ["<i>Ital</i> Times", null, "<i>Ital</i> Times is Ital Times.", "███████████ █████ is ████ █████."],
    ["=HYPERLINK(1)", null, "=HYPERLINK(1)", "█████████████"],
    ["[a-z]+ (x|y)* $", null, "It is [a-z]+ (x|y)* $ there.", "It is ██████ ██████ █ there."],
    ["L'Express", null, "L’Express and L'Express.", "█████████ and █████████."],
    ["Nacio\u0301n", null, "Nación, Nacio\u0301n, NACIÓN and Nacion.", "██████, ███████, ██████ and ██████."],
    ["Nación", null, "Nación, Nacio\u0301n and Nacionales.", "██████, ███████ and Nacionales."],
    [null, "ana ruiz", "ana ruiz, Ana Ruiz and Ruiz of the ruizes.", "███ ████, ███ ████ and ████ of the ruizes."],
    [null, "ANA RUIZ", "Ana Ruiz and Ruiz.", "███ ████ and ████."],
    [null, "@anaruiz", "@anaruiz, x.com/anaruiz.", "████████, x.com/███████."],
    [null, "By Ana Ruiz @ruiz_a", "Ana Ruiz (@ruiz_a)", "███ ████ (███████)"],
    [null, "Ana Ruiz", "@ana_ruiz, ana.ruiz@x.org", "@████████, ████████@x.org"],
    [null, "ana.ruiz@x.org", "Ana Ruiz", "███ ████"],
    [null, "info@x.org", "The info: info@x.org", "The info: ██████████"],
    [null, "王小明", "记者王小明说", "记者███说"],
    [null, "staff and agencies", "Our staff and agencies say so.", "Our staff and agencies say so."],
  ];
  it.each(odd)("%j %j are covered in %j", (outlet, byline, text, hidden) => {
    const shown = textOf([{ text, outlet, byline }]);
    expect(shown.length).toBe(text.length);
    expect(shown).toBe(hidden);
  });

  it("of any signs are covered to the letter, in both forms of their accents", () => {
    const sign = fc.constantFrom(..."aÁñ新ж1 |+:@()[]{}<>=.*?^$\\/'’-&".split(""), "e\u0301", "Ü", "한");
    const name = fc
      .array(sign, { minLength: 2, maxLength: 12 })
      .map((signs) => signs.join("").trim())
      .filter((one) => /\p{L}.*\p{L}/u.test(one) && !/^https?:/i.test(one));
    fc.assert(
      fc.property(name, fc.constantFrom("NFC", "NFD"), (outlet, form) => {
        const text = `Here: ${outlet.normalize(form)} .`;
        const shown = textOf([{ text, outlet }]);
        expect(shown.length).toBe(text.length);
        expect(shown.slice(6, -2).replace(/[\s█]/g, "")).toBe("");
      }),
    );
  });

  it("of a kind that is one outlet are covered though the outlet is not given", () => {
    expect(textOf([{ text: "The World Socialist Web Site (wsws.org) wrote.", kind: "wsws" }])).not.toMatch(
      /socialist|wsws/i,
    );
  });

  it("of an agency before the dash are covered, and the place stays", () => {
    expect(textOf([{ text: "HAVN, Norland (XPA) — The bridge opened on Monday." }])).toBe(
      "HAVN, Norland █████ — The bridge opened on Monday.",
    );
  });

  it("that are a target are covered in its id too, and its stances still find it", () => {
    const name = "Harbor Ledger";
    const given: Comparison = {
      ...textsOf([{ text: "I, the Harbor Ledger, love it.", outlet: name }]),
      targets: [{ id: "harbor-ledger", name, aliases: ["the Ledger"], chosen: "engine" }],
      stances: [{ source: "s1", target: name, label: "neutral", score: 0, confidence: 1, evidence: [] }],
    };
    const hidden = blind(given);
    expect(JSON.stringify(hidden)).not.toMatch(/harbor/i);
    expect(hidden.stances[0]?.target).toBe(hidden.targets[0]?.name);
  });

  it("that are a target are changed by the id that the page shows", () => {
    const named = (id: string, name: string) => ({ id, name, aliases: [], chosen: "engine" as const });
    const open: Comparison = {
      ...textsOf([{ text: "The Harbor Ledger.", outlet: "Harbor Ledger" }]),
      targets: [named("norland", "Norland"), named("harbor-ledger", "Harbor Ledger")],
    };
    const shown = blind(open).targets;
    const covered = shown[1]?.id ?? "";
    expect(covered).not.toBe("harbor-ledger");
    const asked = (edit: Parameters<typeof openEdit>[0]) => openEdit(edit, shown, open.targets);
    expect(asked({ do: "rename", target: covered, name: "Paper" })).toEqual({
      do: "rename",
      target: "harbor-ledger",
      name: "Paper",
    });
    expect(asked({ do: "merge", target: "norland", into: covered })).toEqual({
      do: "merge",
      target: "norland",
      into: "harbor-ledger",
    });
    expect(asked({ do: "drop", target: "harbor-ledger" })).toBeNull();
    expect(asked({ do: "merge", target: "norland", into: "hidden_9" })).toBeNull();
    expect(openEdit({ do: "drop", target: covered }, open.targets, open.targets)).toBeNull();
  });

  it("are not told in halves by what stands around a quote that a person decided on", () => {
    const text = "By Ana Ruiz\n\nThe old bridge is shut, says the Harbor Ledger of Norland.";
    const at = { start: text.indexOf("bridge"), end: text.indexOf("bridge") + 14 };
    const words = (prefix: number, suffix: number) => ({
      source: "s1",
      ...at,
      quote: text.slice(at.start, at.end),
      prefix: text.slice(at.start - prefix, at.start),
      suffix: text.slice(at.end, at.end + suffix),
    });
    const entry = { number: 1, by: "", at: "", do: "rename", what: "claim", on: "x", from: null, to: "y" } as const;
    const open = textsOf([{ text, outlet: "Harbor Ledger", byline: "By Ana Ruiz" }]);
    for (const [prefix, suffix] of [
      [15, 20],
      [20, 28],
      [0, 0],
    ] as const) {
      const given = words(prefix, suffix);
      const hidden = blind({ ...open, reviews: [{ ...entry, words: [given] }] });
      const shown = hidden.sources[0]?.text ?? "";
      expect(hidden.reviews?.[0]?.words[0]).toEqual({
        ...given,
        prefix: shown.slice(at.start - prefix, at.start),
        suffix: shown.slice(at.end, at.end + suffix),
      });
      // Another text by now.
      const lost = blind({ ...open, lost: [{ ...entry, words: [{ ...given, start: 3, end: 17 }] }] }).lost?.[0]
        ?.words[0];
      expect(lost?.quote).toBe(given.quote);
      expect(`${lost?.prefix}${lost?.suffix}`).toMatch(/^[\s█]*$/);
      expect(lost?.prefix.length).toBe(prefix);
    }
  });

  it("never move anything, whatever the names and the texts are", () => {
    const word = fc.constantFrom(
      "Harbor",
      "Ledger",
      "Norland",
      "de",
      "Tribune",
      "x.y",
      "(Press",
      "Øst-Vest",
      "😀",
      "AB",
    );
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
    const text = fc
      .array(fc.oneof(word, name, fc.string({ maxLength: 6 }), fc.constant("\n")))
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(
        fc.array(fc.record({ text, outlet: fc.option(name), byline: fc.option(name) }), { minLength: 1, maxLength: 4 }),
        (given) => {
          const open = textsOf(given);
          const hidden = blind(open);
          for (const [n, source] of hidden.sources.entries()) {
            const before = open.sources[n]?.text ?? "";
            expect(source.text.length).toBe(before.length);
            // What is not covered is what stood there.
            expect(
              [...Array(before.length).keys()].filter(
                (at) => source.text[at] !== "█" && source.text[at] !== before[at],
              ),
            ).toEqual([]);
            for (const { outlet } of given)
              if (outlet && /^[\p{L} ]+$/u.test(outlet))
                expect(source.text).not.toMatch(new RegExp(`(?<![\\p{L}\\p{N}])${outlet}(?![\\p{L}\\p{N}])`, "u"));
          }
        },
      ),
    );
  });
});

describe("a blind story", () => {
  it("covers the agency of a dateline before it is compared", () => {
    const article = bareArticle("A bridge opens\n\nHAVN, Norland (XPA) — The bridge opened on Monday.");
    const story: Story = {
      ...{ id: "x", title: "Bridge", sample: false, targets: [], articles: [article] },
      ...{ createdAt: "2031-01-01T00:00:00.000Z", updatedAt: "2031-01-01T00:00:00.000Z" },
    };
    expect(blindStory(story).articles[0]?.text).toBe(article.text.replace("(XPA)", "█████"));
  });

  it("has no name in its title, its targets or its articles", () => {
    const story: Story = {
      id: "x",
      title: "What the Harbor Ledger made of the bridge",
      sample: false,
      createdAt: "2031-01-01T00:00:00.000Z",
      updatedAt: "2031-01-01T00:00:00.000Z",
      articles: [
        bareArticle("The bridge. By Ana Ruiz, Harbor Ledger.", {
          outlet: "Harbor Ledger",
          byline: "Ana Ruiz",
          file: "ledger.txt",
          kind: "wire",
        }),
      ],
      targets: [
        { do: "add", name: "Harbor Ledger", aliases: ["Ana Ruiz"] },
        { do: "merge", target: "harbor-ledger", into: "bridge" },
      ],
    };
    const hidden = blindStory(story);
    expect(hidden.title).toBe("What the ██████ ██████ made of the bridge");
    expect(JSON.stringify(hidden)).not.toMatch(/harbor ledger|Ruiz|ledger\.txt|wire/i);
    expect(hidden.targets[1]).toEqual({ do: "merge", target: "█████████████", into: "bridge" });
  });
});
