import { describe, expect, it } from "vitest";
import { type Analysis, analyzeArticle } from "@/lib/analysis/analyze";
import { linkEntities } from "@/lib/comparison/naming";
import type { TargetEdit } from "@/lib/comparison/story";
import { chooseTargets } from "@/lib/comparison/targets";
import { bareArticle } from "@/lib/ingest/article";

const article = (id: string, text: string) => bareArticle(text, { id });

const TEXTS = [
  "Chile raised the tariffs on Monday. President Ana Ruiz defended the tariffs. Chile gains nothing, and the tariffs hurt farmers in South America. Norland Steel Group objected.",
  "The tariffs of Chile are cruel. Ruiz attacked Norland Steel Group. Chile imposed the tariffs in haste, President Ana Ruiz admitted in Lima.",
  "Norland Steel Group praised Chile. It called the tariffs fair. The tariffs help, Ms. Ruiz said. Ruiz smiled. South America waited.",
];

function choose(edits: readonly TargetEdit[] = [], texts = TEXTS) {
  const analyses = new Map<string, Analysis>(
    texts.map((t, i) => [`s${i + 1}`, analyzeArticle(article(`s${i + 1}`, t))]),
  );
  const entities = linkEntities([...analyses].map(([source, a]) => ({ source, entities: a.entities })));
  return chooseTargets(entities, analyses, edits);
}
const names = (edits: readonly TargetEdit[] = []) => choose(edits).map((t) => t.target.name);

describe("chooseTargets", () => {
  it("takes actors and contested things of the story, no regions and no cities", () => {
    expect([...names()].sort()).toEqual(["Ana Ruiz", "Chile", "Norland Steel Group", "tariffs"]);
  });

  it("says where each source mentions a target, in order and in its own text", () => {
    for (const { mentions } of choose()) {
      for (const [source, spans] of mentions) {
        const text = TEXTS[Number(source.slice(1)) - 1] as string;
        spans.forEach((s, i) => {
          expect(text.slice(s.start, s.end).length).toBe(s.end - s.start);
          if (i > 0) expect(s.start).toBeGreaterThanOrEqual(spans[i - 1]?.start as number);
        });
      }
    }
  });

  it("gives the same targets twice", () => {
    expect(JSON.stringify(choose())).toBe(JSON.stringify(choose()));
  });

  it("leaves out who only one source speaks of", () => {
    expect(choose([], ["Peru paid. Peru left.", "Kenya paid. Kenya left."])).toEqual([]);
  });
});

describe("the person's edits", () => {
  it("rename keeps the old name as an alias", () => {
    const [target] = choose([{ do: "rename", target: "Ana Ruiz", name: "the president" }]).filter(
      (t) => t.target.name === "the president",
    );
    expect(target?.target.aliases).toContain("Ana Ruiz");
    expect(target?.target.chosen).toBe("person");
  });

  it("drop takes a target away, and an edit of a target that is gone does nothing", () => {
    expect(names([{ do: "drop", target: "chile" }])).not.toContain("Chile");
    expect(names([{ do: "drop", target: "nobody" }])).toEqual(names());
  });

  it("merge joins the mentions", () => {
    const before = choose();
    const count = (name: string, list: ReturnType<typeof choose>) =>
      [...(list.find((t) => t.target.name === name)?.mentions.values() ?? [])].reduce((n, m) => n + m.length, 0);
    const after = choose([{ do: "merge", target: "Ana Ruiz", into: "Chile" }]);
    expect(after.map((t) => t.target.name)).not.toContain("Ana Ruiz");
    expect(count("Chile", after)).toBe(count("Chile", before) + count("Ana Ruiz", before));
  });

  it("add finds name and aliases in the texts as whole words, whatever the case", () => {
    const farmers = choose([{ do: "add", name: "Farmers", aliases: ["south america"] }]).at(-1);
    expect(farmers?.target).toMatchObject({ name: "Farmers", aliases: ["south america"], chosen: "person" });
    expect([...(farmers?.mentions ?? [])].map(([s, m]) => [s, m.length])).toEqual([
      ["s1", 2],
      ["s3", 1],
    ]);
  });

  it("apply in their order", () => {
    const list = names([
      { do: "add", name: "Farmers", aliases: [] },
      { do: "rename", target: "Farmers", name: "Growers" },
      { do: "drop", target: "Growers" },
    ]);
    expect(list).toEqual(names());
  });

  it("take a name with signs of regular expressions as it is", () => {
    expect(() => choose([{ do: "add", name: "C++ (a*[", aliases: ["", "  "] }])).not.toThrow();
  });
});
