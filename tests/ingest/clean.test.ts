import { describe, expect, test } from "vitest";
import type { RemovalReason } from "@/lib/ingest/article";
import { findRemovals } from "@/lib/ingest/clean";

const PROSE =
  "City engineers closed the bridge on Monday after inspectors had found two long cracks in its main girder, and the ferry now runs every twelve minutes.";
const MORE =
  "Shop owners on the old market say that sales have fallen by half, and the chamber of commerce wants the council to pay for what they lose.";

/** [reason, words] of what is removed when `lines` stand around prose. */
const removedOf = (text: string): readonly (readonly [RemovalReason, string])[] =>
  findRemovals(text).map((r) => [r.reason, text.slice(r.start, r.end)] as const);

describe("page furniture is recognised with its reason", () => {
  const cases: readonly [RemovalReason, string][] = [
    ["menu", "Follow the Herald on Social Media"],
    ["menu", "Follow Ana Ruiz on Twitter @anaruiz."],
    ["menu", "Listen to the Harbour Notes Podcast"],
    ["menu", "Share this article on Facebook"],
    ["menu", "ADVERTISEMENT"],
    ["menu", "News | Opinion | Sport | Weather"],
    ["subscribe", "Subscribe today for unlimited access."],
    ["subscribe", "Sign up for our weekly newsletter and never miss a story."],
    ["subscribe", "Support our independent journalism"],
    ["about", "© 2025 Veldmoor Herald. All rights reserved."],
    ["about", "This article was originally published by Harbour Notes."],
    ["about", "Editor's note: This story was updated with a comment from the mayor."],
    ["about", "The views expressed here are those of the author."],
    ["about", "[Illustration made for a lesson; not a publication of any outlet.]"],
    ["contact", "To contact the Herald visit:"],
    ["contact", "For media inquiries, write to press@herald.example"],
    ["comments", "What do you think of the ferry? Share your comments below!"],
    ["comments", "Let us know in the comments"],
    ["related", "Explore further: Read more about ferries on harbour.example"],
    ["related", "Read more: The bridge in pictures"],
    ["related", "Related stories"],
    ["related", "https://herald.example/bridge"],
    ["word-count", "(Word count: 712)"],
    ["word-count", "4 min read"],
    ["caption", "Cars wait at the closed bridge in Veldmoor on March 4, 2025. RUIZ / POOL / AFP"],
    ["caption", "Odile Marran speaks to the press. REUTERS/Ana Ruiz"],
    ["caption", "A crane stands over the river in March. (AP Photo/Ana Ruiz)"],
    ["caption", "The bridge seen from the old town. Photo: Ana Ruiz"],
    ["caption", "Image credit: Harbour Notes"],
  ];
  test.each(cases)("%s: %s", (reason, line) => {
    expect(removedOf(`A bridge is shut\n\n${PROSE}\n\n${line}\n\n${MORE}`)).toEqual([[reason, line]]);
  });
});

describe("what only looks like furniture is kept", () => {
  const cases: readonly string[] = [
    "He declined to share his comments on the report with anyone outside the council.",
    "About 40 people stood on the quay and watched the last car go over the river.",
    "Contact between the two cities was lost for most of the night, the mayor told the council.",
    "Follow-up inspections are planned for the other two bridges over the river in April.",
    "Subscribers to the view that the bridge is safe have become rare in the council.",
    "Read more than one report and you will find that the consultants disagreed on the girder.",
    "Home prices near the harbour fell in the same month, although nobody blames the bridge.",
    "The agency that inspects bridges is the national road office (NRO).",
    "More on the old side of the river than on the new one, people fear for their jobs.",
    "The 49-year-old teaches at a small college north of the river. She has crossed it every day.",
    "At a meeting on Wednesday, Ms. Marran raced through forty pages of measurements.",
  ];
  test.each(cases)("%s", (line) => {
    expect(removedOf(`A bridge is shut\n\n${PROSE}\n\n${line}\n\n${MORE}`)).toEqual([]);
  });
});

describe("lines that only their neighbours give away", () => {
  test("the list of what a subscriber gets goes whole, with the slogan under it and the outlet's account of itself", () => {
    const pitch = [
      "• Get one email each weekday with all news from the river.",
      "• Read our guides to the trends that matter to the harbour.",
      "The river and the sea... know what moves.",
      "Subscribe now for full access.",
      "What is The Harbour Project?",
      "The Harbour Project is independent and does not advocate for any company.",
      "A network of people who live by the water.",
    ];
    const removed = removedOf(
      [
        "A bridge is shut",
        PROSE,
        MORE,
        "Ferries have carried all goods since then, and the harbour master counts more of them than in any year before.",
        ...pitch,
      ].join("\n\n"),
    );
    expect(removed.map(([, words]) => words)).toEqual(expect.arrayContaining(pitch));
    expect(removed.map(([reason]) => reason)).toEqual([...Array(4).fill("subscribe"), ...Array(3).fill("about")]);
  });

  test("a list of facts is no pitch", () => {
    const list = "- The longer crack measures 31 centimetres.\n- The shorter one is 12 centimetres long.";
    expect(removedOf(`A bridge is shut\n\n${PROSE}\n\n${list}`).map(([reason]) => reason)).toEqual([
      "markup",
      "markup",
    ]);
  });

  test("an address under a contact line goes with it", () => {
    const text = `A bridge is shut\n\n${PROSE}\n\n${MORE}\n\nTo contact the Herald visit:\n\n**herald.example/contact**`;
    expect(removedOf(text).map(([reason]) => reason)).toEqual(["contact", "contact"]);
  });

  test("a question as a heading within the article is no account of the outlet", () => {
    const text = `A bridge is shut\n\n${PROSE}\n\n${MORE}\n\nWhat is the Kessel Plan?\n\nThe Kessel Plan would build a second bridge by 2030, at a cost of 40 million crowns.`;
    expect(removedOf(text)).toEqual([]);
  });

  test("a sentence between title and dateline belongs to a picture", () => {
    const film =
      "The mayor and the chief engineer agree that the bridge cannot be opened again before the summer, a film shows.";
    const text = `A bridge is shut\n${film}\nVELDMOOR — ${PROSE}\n${MORE}`;
    expect(removedOf(text)).toEqual([["caption", film]]);
  });

  test("a caption put together from the article's own sentences goes, and the article's sentences stay", () => {
    const copy = `${PROSE} The ferry is free until April, the office said.`;
    const text = `A bridge is shut\n${PROSE}\nThe ferry is free until April, the office said on Monday.\n${copy}\n${MORE}`;
    expect(removedOf(text)).toEqual([["caption", copy]]);
  });

  test("a caption without a credit names what is seen and where", () => {
    const line =
      "Ferry passengers at a pier in Veldmoor. Boats that have no licence must stay on the other side of the river.";
    expect(removedOf(`A bridge is shut\n${PROSE}\n${line}\n${MORE}`)).toEqual([["caption", line]]);
  });
});

describe("signs of Markdown", () => {
  const cases: readonly [string, string, readonly (readonly [RemovalReason, string])[]][] = [
    ["only the backslash of an escape goes", "It costs US\\$1.2 billion.", [["escape", "\\"]]],
    ["a heading's mark", "# Title of the piece", [["markup", "# "]]],
    [
      "bold",
      "It is **very** old.",
      [
        ["markup", "**"],
        ["markup", "**"],
      ],
    ],
    [
      "a link keeps its words",
      "See [the report](https://a.example/b) now.",
      [
        ["markup", "["],
        ["markup", "](https://a.example/b)"],
      ],
    ],
    ["a label goes, its sentence stays", "Did you know? The bridge is old.", [["markup", "Did you know? "]]],
    ["a multiplication is no emphasis", "He paid 3 * 4 crowns and 2 * 5 more.", []],
    ["a name with strokes is no emphasis", "The file is called a_b_c today.", []],
  ];
  test.each(cases)("%s", (_, text, expected) => {
    expect(removedOf(text)).toEqual(expected);
  });
});

describe("a paragraph break within a sentence", () => {
  const breaksOf = (text: string) => findRemovals(text).filter((r) => r.reason === "break");
  test.each([
    [
      "before a lower-case word",
      "The council sent the exports of the harbour to the US\n\namounted to half of all.",
      1,
    ],
    [
      "after a word that cannot end a sentence",
      "Ships now leave from the old harbour of Veldmoor and\n\nGuayaquil towards the new one.",
      1,
    ],
    ["before a quotation that goes on", 'He said that the government of the city wants to\n\n"upgrade" the bridge.', 1],
    ["not after a full stop", "The bridge is shut.\n\nand nobody knows for how long.", 0],
    ["not after a heading", "What We Saw On The Old Bridge\n\nthe river was brown.", 0],
    [
      "not within a list in lower case",
      "You need these things for the soup\n\nbread without salt\n\nbutter\n\nsugar",
      0,
    ],
    [
      "not before a new sentence",
      "This would lead to an eruption of anger in the city\n\nOn the other hand, the mayor smiles.",
      0,
    ],
  ])("%s", (_, text, count) => {
    expect(breaksOf(`A bridge is shut\n\n${PROSE}\n\n${text}`)).toHaveLength(count);
  });

  test("a caption in the middle of a sentence is stepped over", () => {
    const text = `A bridge is shut\n\n${PROSE}\n\nThe engineers went down to the river and\n\nThe bridge in March. REUTERS/Ana Ruiz\n\nmeasured both cracks.`;
    expect(findRemovals(text).map((r) => r.reason)).toEqual(["break", "caption", "break"]);
  });
});
