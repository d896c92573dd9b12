import { describe, expect, it } from "vitest";
import { openAgenda } from "@/lib/annotation/agenda";
import { openDesk, openStory } from "./reviewed-story";

const story = openStory();
const layer = (c: Parameters<typeof openAgenda>[0], name: string) => {
  const found = openAgenda(c).find((one) => one.layer === name);
  if (!found) throw new Error(`no layer ${name}`);
  return found;
};

describe("what is still to be looked at", () => {
  it("is everything at first, in each layer, with words to look at", () => {
    for (const { layer: name, total, reviewed, open } of openAgenda(story.comparison)) {
      expect([name, open.length, reviewed]).toEqual([name, total, 0]);
      expect(total).toBeGreaterThan(0);
      if (name !== "stances") expect(open.every((task) => task.places.length > 0)).toBe(true);
    }
  });

  it("has the most divergent claim before the others, and the least certain word", () => {
    const { claims, findings } = story.comparison;
    const [first] = layer(story.comparison, "claims").open;
    const urgency = (c: (typeof claims)[number]) => 2 * c.divergence + 1 - c.score;
    expect(first?.subject).toEqual({
      what: "claim",
      claim: [...claims].sort((a, b) => urgency(b) - urgency(a))[0]?.id,
    });
    const least = Math.min(...findings.filter((f) => f.layer === "wording").map((f) => f.confidence));
    expect(layer(story.comparison, "wording").open[0]?.sure).toBe(least);
  });

  it("is one less by every decision, and what was rejected has been looked at", () => {
    const desk = openDesk(story);
    const before = layer(story.comparison, "wording");
    const [one, two] = before.open;
    if (!one || !two) throw new Error("no wording");
    desk.decide({ do: "confirm", subject: one.subject });
    const after = layer(desk.decide({ do: "reject", subject: two.subject }), "wording");
    expect([after.total, after.reviewed, after.open.length]).toEqual([before.total, 2, before.total - 2]);
    expect(after.open).not.toContainEqual(one);
    expect(layer(desk.undo(2), "wording").reviewed).toBe(1);
  });

  it("counts a difference by itself, apart from its claim", () => {
    const desk = openDesk(story);
    const [task] = layer(story.comparison, "differences").open;
    if (!task) throw new Error("no difference");
    const after = desk.decide({ do: "reject", subject: task.subject });
    expect(layer(after, "differences").reviewed).toBe(1);
    expect(layer(after, "claims").reviewed).toBe(0);
  });
});
