import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { KINDS } from "@/lib/ingest/article";
import { findRemovals } from "@/lib/ingest/clean";
import { CUES, findKind } from "@/lib/ingest/kind";
import { KIND_PROFILES } from "@/lib/ingest/kind-profile";
import { problems } from "@/lib/words/en";

const kindOf = (text: string) => findKind(text, findRemovals(text));

describe("stories with known kinds", () => {
  for (const folder of ["prisma/stories/chancay", "tests/stories/veldmoor-bridge"]) {
    const story = JSON.parse(fs.readFileSync(path.join(folder, "story.json"), "utf8")) as {
      articles: { file: string; kind: string }[];
    };
    test.each(story.articles)(`${folder}: $file is $kind`, ({ file, kind }) => {
      const found = kindOf(fs.readFileSync(path.join(folder, file), "utf8"));
      expect(found.kind).toBe(kind);
      expect(found.confidence).toBeGreaterThan(0.6);
    });
  }
});

describe("a kind is how a text is written, whatever it is about", () => {
  const cases: readonly [string, string][] = [
    [
      "wire",
      "OSLO (AP) — The lake rose by two meters on Tuesday, officials said, and rescuers reached the last of 40 stranded hikers.\n\nThe hikers had spent the night on a roof, police said. None of them was hurt, according to the local hospital.\n\nThe power company said that it would lower the dam by Thursday. It declined to comment on the cause.",
    ],
    [
      "think-tank",
      "Governing the Dam\n\nExecutive summary\n\nThis brief argues that the principal weakness of the national dam authority (NDA) is institutional rather than technical. Oversight is fragmented between two regulators, and accountability for releases is arguably absent.\n\nBackground\n\nThe regulatory framework dates from 1974. Moreover, the energy sector has since been opened to competitive bidding, which could give operators leverage over the Water Agency (WA).\n\nRecommendations\n\nPolicymakers should clarify the mandate of the NDA, publish procurement data and strengthen transparency in the water sector.",
    ],
    [
      "wsws",
      "The flood that drove thousands from their homes is a crime of the profit system. For years the ruling class has starved the dams of funds while the financial oligarchy gorged itself.\n\nThe working class cannot place its trust in the capitalist parties or the trade union bureaucracy. Workers must build rank-and-file committees and unite across borders in a common struggle for socialism.",
    ],
    [
      "op-ed",
      "The dam and I\n\nI have lived under that dam for thirty years, and I never asked who looked after it. Why should I? We pay our taxes so that we can sleep.\n\nBut let us be honest. We didn't want to know. It's time we did, because the truth is that nobody else will. If you live in a valley, you ought to ask, too. What are we waiting for?",
    ],
    [
      "cgsp",
      "Why the dam deal matters\n\nChinese lenders have financed most of the dams built in Africa since 2010, and this one was no exception. So what happened?\n\nChina offered a loan in weeks. For many Global South governments that is what counts, whatever Beijing's critics in Europe say about debt. That said, Chinese engagement in Africa is changing, and developing countries have noticed.\n\nSubscribe today for full access to the China-Africa newsletter.",
    ],
    [
      "other",
      "Soup for a wet day\n\nPeel the carrots and cut them into thin slices. Warm the butter in a large pot, add the onions and stir until they are soft. Pour in the stock, add the carrots and simmer for half an hour. Serve with dark bread.",
    ],
  ];
  test.each(cases)("%s", (kind, text) => {
    expect(kindOf(text).kind).toBe(kind);
  });
});

test("first person and questions inside quotations do not make an opinion", () => {
  const quotes = '"I will not go. Why should I? We have lived here all our lives, you know," she said on Tuesday.';
  const text = `OSLO (AP) — Rescuers reached the last hikers, officials said.\n\n${`${quotes}\n\n`.repeat(5)}`;
  expect(kindOf(text).kind).toBe("wire");
});

test("cues that are found are named, strongest first", () => {
  const { cues } = kindOf(
    "OSLO (AP) — The lake rose by two meters on Tuesday, officials said, and all hikers are safe.",
  );
  expect(cues[0]).toMatchObject({ id: "dateline" });
  expect(cues.map((c) => c.strength)).toEqual([...cues.map((c) => c.strength)].sort((a, b) => b - a));
});

test("every cue has its own name, words that say what it means, and a place among the kinds", () => {
  expect(new Set(CUES.map((c) => c.id)).size).toBe(CUES.length);
  expect(CUES.map((c) => c.id).sort()).toEqual(Object.keys(problems.cues).sort());
  expect(KIND_PROFILES.map((p) => p.id)).toEqual([...KINDS]);
});
