import { describe, expect, it } from "vitest";
import type { Anchor } from "@/lib/annotation/decision";
import { applyReviews } from "@/lib/annotation/review";
import type { Comparison, SharedClaim } from "@/lib/comparison/comparison";
import { readStory, STORIES } from "../stories/story-files";
import { openDesk, openStory } from "./reviewed-story";

const story = openStory();
const desk = () => openDesk(story);
const { comparison } = story;

const claimOf = (c: Comparison, id: string): SharedClaim => {
  const found = [...c.claims, ...(c.rejected?.claims ?? [])].find((claim) => claim.id === id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
};
const pick = (test: (claim: SharedClaim) => boolean): SharedClaim => {
  const found = comparison.claims.find(test);
  if (!found) throw new Error("the story has no such claim");
  return found;
};
const spansOf = (claim: SharedClaim) => claim.mentions.map((m) => `${m.source} ${m.start}-${m.end}`).sort();
const sourcesOf = (claim: SharedClaim) => new Set(claim.mentions.map((m) => m.source)).size;

describe("a finding", () => {
  const wording = comparison.findings.find((f) => f.layer === "wording") as Comparison["findings"][number];
  const subject = { what: "finding", ...wording } as const;

  it("is confirmed with who and when, and nothing else changes", () => {
    const after = desk().decide({ do: "confirm", subject }, "Ana");
    const at = comparison.findings.indexOf(wording);
    expect(after.findings[at]).toEqual({
      ...wording,
      review: { status: "confirmed", by: "Ana", at: "1970-01-01T00:00:01.000Z", decision: 1 },
    });
    const { reviews, lost, rejected, ...rest } = after;
    expect({ ...rest, findings: comparison.findings }).toEqual(comparison);
    expect([reviews?.length, lost, rejected?.findings]).toEqual([1, [], []]);
  });

  it("leaves its list when it is rejected, and comes back when that is taken back", () => {
    const own = desk();
    const after = own.decide({ do: "reject", subject });
    expect(after.findings).toHaveLength(comparison.findings.length - 1);
    expect(after.rejected?.findings).toMatchObject([{ quote: wording.quote, review: { status: "rejected" } }]);
    expect(own.undo(1)).toBe(comparison);
  });

  it("gets another tag, by which it is decided about from then on", () => {
    const own = desk();
    own.decide({ do: "relabel", subject, tag: "booster" });
    const after = own.decide({ do: "confirm", subject: { ...subject, tag: "booster" } });
    const at = comparison.findings.indexOf(wording);
    expect(after.findings[at]).toMatchObject({ tag: "booster", review: { status: "confirmed", decision: 2 } });
  });

  it("gets no tag of another layer, and no tag at all where the page is of another state", () => {
    expect(() => desk().decide({ do: "relabel", subject, tag: "economic" })).toThrow("tag");
    expect(() => desk().decide({ do: "confirm", subject: { ...subject, tag: "none such" } })).toThrow("gone");
  });

  it("of a voice that is rejected gives its words back to the author", () => {
    const voice = comparison.findings.find((f) => f.layer === "attribution" && !f.direct);
    const after = desk().decide({ do: "reject", subject: { what: "finding", ...voice } as typeof subject });
    const shares = (c: Comparison) => c.voices.find((v) => v.source === voice?.source);
    expect(shares(after)?.author).toBeGreaterThan(shares(comparison)?.author ?? 0);
  });
});

describe("figures, stances and names", () => {
  it("take another verdict", () => {
    const [figure] = comparison.figures;
    const after = desk().decide({
      do: "relabel",
      subject: { what: "figure", figure: figure?.id ?? "" },
      tag: "different-period",
    });
    expect(after.figures[0]).toMatchObject({ verdict: "different-period", review: { status: "changed" } });
  });

  it("take another stance, with a score that fits it", () => {
    const stance = comparison.stances.find((s) => s.score < 0) as Comparison["stances"][number];
    const { source, target } = stance;
    const subject = { what: "stance", source, target } as const;
    const own = desk();
    const find = (c: Comparison) => c.stances.find((s) => s.source === source && s.target === target);
    expect(find(own.decide({ do: "relabel", subject, tag: "supportive" }))).toMatchObject({
      label: "supportive",
      score: 0.1,
      confidence: 1,
    });
    expect(find(own.decide({ do: "relabel", subject, tag: "critical" }))?.score).toBe(stance.score);
    expect(find(own.decide({ do: "reject", subject }))).toBeUndefined();
  });

  it("take another name, and are rejected", () => {
    const [row] = comparison.naming;
    const subject = { what: "name", referent: row?.id ?? "" } as const;
    const own = desk();
    expect(own.decide({ do: "relabel", subject, tag: " The  state " }).naming[0]?.referent).toBe("The state");
    expect(own.decide({ do: "reject", subject }).naming).toHaveLength(comparison.naming.length - 1);
  });
});

describe("a claim", () => {
  const many = pick((c) => sourcesOf(c) > 2);
  const other = pick(
    (c) =>
      c !== many && c.mentions.every((m) => !many.mentions.some((x) => x.source === m.source && x.start === m.start)),
  );

  it("takes another label and another relation", () => {
    const own = desk();
    own.decide({ do: "rename", claim: many.id, label: "  The port   opened " });
    const after = own.decide({ do: "relabel", subject: { what: "claim", claim: many.id }, tag: "partial" });
    expect(claimOf(after, many.id)).toEqual({
      ...many,
      label: "The port opened",
      relation: "partial",
      review: expect.objectContaining({ status: "changed", decision: 2 }),
    });
  });

  it("that is rejected is no longer counted for or against any source", () => {
    const after = desk().decide({ do: "reject", subject: { what: "claim", claim: many.id } });
    expect(after.claims.map((c) => c.id)).toEqual(comparison.claims.map((c) => c.id).filter((id) => id !== many.id));
    expect(after.rejected?.claims[0]?.review?.status).toBe("rejected");
    for (const { differs, silent } of after.divergence) expect([...differs, ...silent]).not.toContain(many.id);
    for (const { both, apart } of after.pairs) expect([...both, ...apart]).not.toContain(many.id);
    expect(after.times.some((time) => time.claim === many.id)).toBe(false);
  });

  it("that was rejected comes back when it is confirmed", () => {
    const own = desk();
    own.decide({ do: "reject", subject: { what: "claim", claim: many.id } });
    const after = own.decide({ do: "confirm", subject: { what: "claim", claim: many.id } });
    expect(claimOf(after, many.id).review?.status).toBe("confirmed");
    expect(after.claims.map((c) => c.id)).toEqual(comparison.claims.map((c) => c.id));
  });

  it("takes another in: all mentions, and what differs among them, found anew", () => {
    const after = desk().decide({ do: "join", claim: many.id, with: other.id });
    const joined = claimOf(after, many.id);
    expect(spansOf(joined)).toEqual([...new Set([...spansOf(many), ...spansOf(other)])].sort());
    expect(after.claims.map((c) => c.id)).toEqual(comparison.claims.map((c) => c.id).filter((id) => id !== other.id));
    const stating = new Set(joined.mentions.map((m) => m.source));
    expect(joined.silent.map((s) => s.source).sort()).toEqual(
      comparison.sources.map((s) => s.id).filter((id) => !stating.has(id)),
    );
    expect(joined.explanation).toContain(`stated by ${stating.size} of 5`);
    expect(joined.score).toBe(1);
  });

  it("is as the engine made it when it is split and joined again, but for the mark and how sure it is", () => {
    const own = desk();
    const taken = many.mentions.slice(0, 2).map(({ source, start, end }) => ({ source, start, end }));
    const split = own.decide({ do: "split", claim: many.id, mentions: taken });
    const part = `${many.id}-r1`;
    expect(spansOf(claimOf(split, part))).toEqual(spansOf({ ...many, mentions: many.mentions.slice(0, 2) }));
    const back = claimOf(own.decide({ do: "join", claim: many.id, with: part }), many.id);
    const { score: _, divergence: __, grounds: ___, review: ____, ...same } = back;
    const { score, divergence, grounds, ...engine } = many;
    expect(same).toEqual(engine);
    expect(back.divergence).toBeGreaterThanOrEqual(divergence);
  });

  it("gives a mention to another, and then holds it no more", () => {
    const { source, start, end } = many.mentions[0] as SharedClaim["mentions"][number];
    const after = desk().decide({
      do: "move",
      mention: { source, start, end },
      from: many.id,
      to: other.id,
    });
    const holding = after.claims.filter((c) => c.mentions.some((m) => m.source === source && m.start === start));
    expect(claimOf(after, many.id).mentions).toHaveLength(many.mentions.length - 1);
    expect(holding.map((c) => c.id)).toContain(other.id);
    expect(holding.map((c) => c.id)).not.toContain(many.id);
    expect(
      claimOf(after, other.id).mentions.find((m) => m.start === start && m.source === source)?.review?.status,
    ).toBe("changed");
  });

  it("that a person leaves to one source is no shared claim, and is not lost", () => {
    const two = pick((c) => c.mentions.length === 2);
    const { source, start, end } = two.mentions[0] as SharedClaim["mentions"][number];
    const own = desk();
    const after = own.decide({ do: "move", mention: { source, start, end }, from: two.id, to: null });
    expect(after.claims.some((c) => c.id === two.id)).toBe(false);
    expect(after.rejected?.claims).toMatchObject([{ id: two.id, review: { status: "changed" } }]);
    const back = own.decide({ do: "move", mention: { source, start, end }, from: null, to: two.id });
    expect(spansOf(claimOf(back, two.id))).toEqual(spansOf(two));
  });

  it("takes in a sentence that is in no claim yet, with its voice and figures read", () => {
    const free = comparison.sources.flatMap(({ id, sentences }) =>
      sentences
        .filter(
          (s) =>
            !comparison.claims.some((c) =>
              c.mentions.some((m) => m.source === id && m.start < s.end && s.start < m.end),
            ),
        )
        .map((s) => ({ source: id, ...s })),
    );
    const quiet = many.silent[0]?.source ?? many.mentions[0]?.source;
    const sentence = free.filter((s) => s.source === quiet).at(-1);
    if (!sentence) throw new Error("every sentence is in a claim");
    const after = claimOf(desk().decide({ do: "move", mention: sentence, from: null, to: many.id }), many.id);
    const added = after.mentions.find((m) => m.source === sentence.source && m.start === sentence.start);
    const text = comparison.sources.find((s) => s.id === sentence.source)?.text ?? "";
    expect(added?.quote).toBe(text.slice(sentence.start, sentence.end));
    expect(added?.sentence).toEqual({ start: sentence.start, end: sentence.end });
    expect(after.silent.some((s) => s.source === sentence.source)).toBe(false);
  });

  it("without one of its differences has another relation, and the difference is kept apart", () => {
    const claim = pick((c) => c.relation === "figures-differ" && c.differences[0]?.kind === "figure");
    const after = desk().decide({ do: "reject", subject: { what: "difference", claim: claim.id, index: 0 } });
    const left = claimOf(after, claim.id);
    expect(left.kinds).not.toContain("figure");
    expect(left.relation).not.toBe("figures-differ");
    expect(left.divergence).toBeLessThan(claim.divergence);
    expect(after.rejected?.differences).toMatchObject([
      { claim: claim.id, difference: { kind: "figure", review: { status: "rejected" } } },
    ]);
  });

  it("keeps what was decided of a difference when its claim takes another in", () => {
    const claim = pick((c) => c.differences.length > 0 && c !== other);
    const own = desk();
    own.decide({ do: "confirm", subject: { what: "difference", claim: claim.id, index: 0 } });
    const after = own.decide({ do: "join", claim: other.id, with: claim.id });
    const kept = claimOf(after, other.id).differences.some((d) => d.review?.decision === 1);
    expect(kept || after.lost?.some((one) => one.number === 1)).toBe(true);
  });

  it.each([
    ["joined with itself", "sameClaim", () => ({ do: "join", claim: many.id, with: many.id }) as const],
    ["joined with none", "gone", () => ({ do: "join", claim: many.id, with: "c999" }) as const],
    [
      "split of all its mentions",
      "splitAll",
      () => ({ do: "split", claim: many.id, mentions: many.mentions }) as const,
    ],
    ["split of none", "splitNone", () => ({ do: "split", claim: many.id, mentions: [] }) as const],
    ["called nothing", "empty", () => ({ do: "rename", claim: many.id, label: " " }) as const],
    ["called by no sign", "empty", () => ({ do: "rename", claim: many.id, label: "\u200b\u2060" }) as const],
    ["called by a text", "long", () => ({ do: "rename", claim: many.id, label: "a".repeat(301) }) as const],
    [
      "moved to where it is",
      "sameClaim",
      () => ({ do: "move", mention: many.mentions[0] as never, from: many.id, to: many.id }) as const,
    ],
    [
      "moved from nowhere to nowhere",
      "nowhere",
      () => ({ do: "move", mention: many.mentions[0] as never, from: null, to: null }) as const,
    ],
    [
      "given words beyond the text",
      "noWords",
      () => ({ do: "move", mention: { source: "s1", start: 1e9, end: 1e9 + 1 }, from: null, to: many.id }) as const,
    ],
    [
      "given words that it has",
      "inClaim",
      () => ({ do: "move", mention: many.mentions[0] as never, from: null, to: many.id }) as const,
    ],
  ])("is not %s", (_, refusal, request) => {
    expect(() => desk().decide(request())).toThrow(refusal);
  });
});

it("control signs in a label that a person gives are spaces", () => {
  const { id } = pick(() => true);
  const after = desk().decide({ do: "rename", claim: id, label: "agree\0\x01b\n" });
  expect(claimOf(after, id).label).toBe("agree b");
});

describe("an alias", () => {
  const [row] = comparison.naming as [Comparison["naming"][number]];
  const count = (c: Comparison, id: string) =>
    c.naming.find((r) => r.id === id)?.mentions.flatMap((m) => m.forms.flatMap((f) => f.at)).length ?? 0;

  it("is found in every text as whole words and counted in the row", () => {
    const own = desk();
    const after = own.decide({ do: "alias", referent: row.id, form: "shipping" });
    const found = comparison.sources.flatMap(({ text }) => text.match(/\bshipping\b/gi) ?? []).length;
    expect(count(after, row.id)).toBeGreaterThan(count(comparison, row.id));
    expect(count(after, row.id)).toBeLessThanOrEqual(count(comparison, row.id) + found);
    expect(after.naming[0]?.review?.status).toBe("changed");
    expect(own.undo(1)).toBe(comparison);
  });

  it("that no text holds, or that is counted already, is refused", () => {
    expect(() => desk().decide({ do: "alias", referent: row.id, form: "Atlantis" })).toThrow("noForm");
    const form = row.mentions[0]?.forms[0]?.text ?? "";
    expect(() => desk().decide({ do: "alias", referent: row.id, form })).toThrow("knownForm");
  });
});

describe("a log", () => {
  const two = pick((c) => c.mentions.length === 2);

  it("is applied in the order of its numbers, and what was taken back not at all", () => {
    const own = desk();
    own.decide({ do: "rename", claim: two.id, label: "First" });
    own.decide({ do: "rename", claim: two.id, label: "Second" });
    expect(claimOf(applyReviews(comparison, [...own.log].reverse(), story.context), two.id).label).toBe("Second");
    expect(claimOf(own.undo(2), two.id).label).toBe("First");
  });

  it("keeps decisions that no longer find their place, with their words", () => {
    const own = desk();
    own.decide({ do: "reject", subject: { what: "claim", claim: two.id } });
    const articles = readStory(STORIES.chancay).filter((a) => a.id !== two.mentions[0]?.source);
    const left = openStory(articles);
    const after = applyReviews(left.comparison, own.log, left.context);
    expect(after.claims).toEqual(left.comparison.claims);
    expect(after.reviews).toEqual([]);
    expect(after.lost).toMatchObject([
      { number: 1, do: "reject", on: two.label, words: two.mentions.map(({ quote }) => ({ quote })) },
    ]);
  });

  it("is applied to the same words under other ids, when the texts were analysed anew", () => {
    const own = desk();
    own.decide({ do: "rename", claim: two.id, label: "Mine" });
    const renumbered: Comparison = {
      ...comparison,
      claims: [...comparison.claims].reverse().map((claim, i) => ({ ...claim, id: `x${i}` })),
    };
    const after = applyReviews(renumbered, own.log, story.context);
    expect(after.claims.filter((c) => c.label === "Mine").map(spansOf)).toEqual([spansOf(two)]);
  });

  it("says nothing of a claim in which only one of the sources is the same", () => {
    const own = desk();
    own.decide({ do: "confirm", subject: { what: "claim", claim: two.id } });
    const [kept] = two.mentions as [SharedClaim["mentions"][number]];
    const elsewhere = comparison.claims.find((c) => c !== two && c.mentions.every((m) => m.source !== kept.source));
    const changed: Comparison = {
      ...comparison,
      claims: comparison.claims.flatMap((c) =>
        c !== two ? [c] : [{ ...two, mentions: [kept, ...(elsewhere?.mentions.slice(0, 1) ?? [])] }],
      ),
    };
    expect(applyReviews(changed, own.log, story.context).lost).toHaveLength(1);
  });

  it("finds words that moved in their text by the words around them", () => {
    const own = desk();
    own.decide({ do: "rename", claim: two.id, label: "Mine" });
    const shift = (anchor: Anchor): Anchor => ({ ...anchor, start: anchor.start + 40, end: anchor.end + 40 });
    const log = own.log.map((review) => ({
      ...review,
      decision: JSON.parse(JSON.stringify(review.decision), (_, value) => (value?.exact ? shift(value) : value)),
    }));
    expect(claimOf(applyReviews(comparison, log, story.context), two.id).label).toBe("Mine");
  });
});
