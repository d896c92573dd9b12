import { describe, expect, it } from "vitest";
import type { Raw } from "@/eval/eval-set";
import { newswcl50 } from "@/eval/sets/newswcl50";

const sentence = (i: number, text: string) => ({ i, text, tokens: text.split(" ") });
const event: Raw = {
  id: "e1",
  articles: [
    {
      id: "a1",
      sentences: [sentence(0, "Stark visits Chile \\n"), sentence(1, 'President Elmer Stark said : " We met . "')],
      mentions: [
        { sent: 0, start: 0, end: 1, text: "Stark", type: "ACTOR", concept: "secret" },
        { sent: 1, start: 0, end: 3, text: "President Elmer Stark", type: "ACTOR", concept: "secret" },
        { sent: 7, start: 0, end: 3 },
      ],
      properties: [{ sent: 0, start: 0, end: 1, text: "x", property: "Aggressor", target: "Stark" }],
    },
    { id: "a2", sentences: [], mentions: [{}] },
  ],
};
const tools = { encode: async () => [] };

describe("newswcl50", () => {
  it("keeps the gold out of what a system sees", () => {
    expect(JSON.stringify(newswcl50.read(event))).not.toMatch(/secret|Aggressor|ACTOR/);
  });

  it("answers with groups of mentions and a score for every target asked about", async () => {
    const [answer] = await newswcl50.predict([newswcl50.read(event)], tools);
    expect(answer).toMatchObject({
      id: "e1",
      clusters: [
        [
          ["a1", 0],
          ["a1", 1],
        ],
      ],
      portrayal: [{ article: "a1", target: "Stark" }],
    });
  });

  it("answers rows with nothing in them, and rows without properties with no portrayal", async () => {
    const rows = [
      { id: "e2" },
      { id: "e3", articles: [{ id: "a", sentences: [{ tokens: ["Yes", 3] }], mentions: null }] },
    ];
    const answers = await newswcl50.predict(rows.map(newswcl50.read), tools);
    expect(answers).toEqual([
      { id: "e2", clusters: [], portrayal: [] },
      { id: "e3", clusters: [], portrayal: [] },
    ]);
  });
});
