import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDecision } from "@/lib/annotation/decide";
import type { Review } from "@/lib/annotation/decision";
import { applyReviews } from "@/lib/annotation/review";
import type { DecisionRequest, ReviewSubject } from "@/lib/annotation/subject";
import { tagsOf } from "@/lib/annotation/tags";
import type { Comparison } from "@/lib/comparison/comparison";
import { readStory, STORIES } from "../stories/story-files";
import { openStory } from "./reviewed-story";

const whole = openStory();
/** The same words under another analysis: an article fewer, so that claims, ids and ledger are others. */
const fewer = openStory(readStory(STORIES.chancay).filter((article) => article.id !== "s3"));

const VERBS = ["confirm", "reject", "relabel", "rename", "join", "split", "move", "add", "alias"] as const;
const WHATS = ["claim", "difference", "figure", "stance", "finding", "name"] as const;
/** Numbers that pick a request in whatever comparison it meets. */
const picks = fc.record({
  verb: fc.constantFrom(...VERBS),
  what: fc.constantFrom(...WHATS),
  a: fc.nat(1000),
  b: fc.nat(1000),
  c: fc.nat(1000),
  undone: fc.boolean(),
});
type Picks = typeof picks extends fc.Arbitrary<infer P> ? P : never;

const at = <T>(items: readonly T[], n: number): T | undefined => items[n % Math.max(1, items.length)];

function subjectOf(c: Comparison, { what, a, b }: Picks): ReviewSubject | null {
  const claim = at(c.claims, a);
  switch (what) {
    case "claim":
      return claim ? { what, claim: claim.id } : null;
    case "difference": {
      const told = at(
        c.claims.filter((one) => one.differences.length > 0),
        a,
      );
      return told ? { what, claim: told.id, index: b % told.differences.length } : null;
    }
    case "figure": {
      const figure = at(c.figures, a);
      return figure ? { what, figure: figure.id } : null;
    }
    case "stance": {
      const stance = at(c.stances, a);
      return stance ? { what, source: stance.source, target: stance.target } : null;
    }
    case "finding": {
      const f = at(c.findings, a);
      return f ? { what, source: f.source, layer: f.layer, start: f.start, end: f.end, tag: f.tag } : null;
    }
    case "name": {
      const row = at(c.naming, a);
      return row ? { what, referent: row.id } : null;
    }
  }
}

function requestOf(c: Comparison, p: Picks): DecisionRequest | null {
  const seen = "";
  const [own, other] = [at(c.claims, p.a), at(c.claims, p.b)];
  const subject = subjectOf(c, p);
  switch (p.verb) {
    case "confirm":
    case "reject":
      return subject && { seen, do: p.verb, subject };
    case "relabel":
      return subject && { seen, do: "relabel", subject, tag: at(tagsOf(subject), p.c) ?? "A name" };
    case "rename":
      return own ? { seen, do: "rename", claim: own.id, label: `Label ${p.c}` } : null;
    case "join":
      return own && other ? { seen, do: "join", claim: own.id, with: other.id } : null;
    case "split":
      return own
        ? { seen, do: "split", claim: own.id, mentions: own.mentions.filter((_, i) => (p.c >> i) % 2 === 1) }
        : null;
    case "move": {
      const mention = own && at(own.mentions, p.c);
      return own && mention
        ? { seen, do: "move", mention, from: own.id, to: p.undone || other === own ? null : (other?.id ?? null) }
        : null;
    }
    case "add": {
      const source = at(c.sources, p.a);
      const sentence = source && at(source.sentences, p.c);
      return source && sentence && other
        ? { seen, do: "move", mention: { source: source.id, ...sentence }, from: null, to: other.id }
        : null;
    }
    case "alias": {
      const row = at(c.naming, p.a);
      const words = at(c.sources, p.b)?.text.match(/\p{L}+/gu) ?? [];
      return row ? { seen, do: "alias", referent: row.id, form: at(words, p.c) ?? "x" } : null;
    }
  }
}

/** A log as people write it: each decision read from the comparison that the ones before made. */
function logOf(all: readonly Picks[]): readonly Review[] {
  const log: Review[] = [];
  for (const p of all) {
    const seen = applyReviews(whole.comparison, log, whole.context);
    const request = requestOf(seen, p);
    const read = request && readDecision(seen, request);
    if (!read || "refusal" in read) continue;
    const number = log.length + 1;
    log.push({ number, by: "", at: "2030-01-01T00:00:00.000Z", undoneAt: null, decision: read.decision });
  }
  return log.map((review, i) => (all[i]?.undone ? { ...review, undoneAt: "2030-01-02T00:00:00.000Z" } : review));
}

const logs = fc.array(picks, { maxLength: 7 }).map(logOf);
const runs = { numRuns: 40 };

function expectValid(c: Comparison): void {
  const texts = new Map(c.sources.map((s) => [s.id, s.text]));
  const quoted = (source: string, { start, end, quote }: { start: number; end: number; quote: string }) =>
    expect(texts.get(source)?.slice(start, end)).toBe(quote);
  const claims = [...c.claims, ...(c.rejected?.claims ?? [])];
  for (const claim of claims) {
    for (const mention of claim.mentions) quoted(mention.source, mention);
    for (const difference of claim.differences) for (const e of difference.evidence) quoted(e.source, e);
    const stating = new Set(claim.mentions.map((m) => m.source));
    expect(claim.silent.map((s) => s.source).sort()).toEqual(
      c.sources
        .map((s) => s.id)
        .filter((id) => !stating.has(id))
        .sort(),
    );
    expect(claim.kinds).toEqual([...new Set(claim.differences.map((d) => d.kind))]);
    expect(claim.label.trim()).not.toBe("");
    expect(Math.min(claim.divergence, claim.score)).toBeGreaterThanOrEqual(0);
    expect(Math.max(claim.divergence, claim.score)).toBeLessThanOrEqual(1);
  }
  for (const claim of c.claims) expect(new Set(claim.mentions.map((m) => m.source)).size).toBeGreaterThan(1);
  for (const f of c.findings) quoted(f.source, f);
  for (const f of c.figures) for (const m of f.mentions) quoted(m.source, m);
  for (const s of c.stances) for (const e of s.evidence) quoted(s.source, e);
  for (const row of c.naming)
    for (const m of row.mentions)
      for (const form of m.forms) {
        expect(form.count).toBe(form.at.length);
        expect(form.count).toBeGreaterThan(0);
      }
  for (const ids of [claims.map((x) => x.id), c.figures.map((x) => x.id), c.naming.map((x) => x.id)])
    expect(new Set(ids).size).toBe(ids.length);
  const known = new Set(c.claims.map((x) => x.id));
  for (const d of c.divergence) for (const id of [...d.differs, ...d.silent]) expect(known).toContain(id);
  for (const p of c.pairs) for (const id of [...p.both, ...p.differ, ...p.apart]) expect(known).toContain(id);
  for (const t of c.times) if (t.claim !== null) expect(known).toContain(t.claim);
}

describe("any log on any comparison", () => {
  it("gives a valid comparison, the same every time", () => {
    fc.assert(
      fc.property(logs, (log) => {
        const frozen = JSON.stringify(whole.comparison);
        const after = applyReviews(whole.comparison, log, whole.context);
        expectValid(after);
        expect(applyReviews(whole.comparison, log, whole.context)).toEqual(after);
        expect(JSON.stringify(whole.comparison)).toBe(frozen);
      }),
      runs,
    );
  }, 60_000);

  it("gives a valid comparison of another analysis too, and each decision is applied or listed as lost", () => {
    fc.assert(
      fc.property(logs, (log) => {
        const after = applyReviews(fewer.comparison, log, fewer.context);
        expectValid(after);
        const active = log.filter((r) => r.undoneAt === null).map((r) => r.number);
        const told = [...(after.reviews ?? []), ...(after.lost ?? [])].map((r) => r.number).sort((a, b) => a - b);
        expect(told).toEqual(active);
      }),
      runs,
    );
  }, 60_000);

  it("changes nothing by what was taken back", () => {
    fc.assert(
      fc.property(logs, (log) => {
        const active = log.filter((review) => review.undoneAt === null);
        expect(applyReviews(whole.comparison, log, whole.context)).toEqual(
          applyReviews(whole.comparison, active, whole.context),
        );
      }),
      runs,
    );
  }, 60_000);

  it("leaves claims alone that no decision names", () => {
    fc.assert(
      fc.property(logs, (log) => {
        const after = applyReviews(whole.comparison, log, whole.context);
        for (const claim of after.claims)
          if (!claim.review && !claim.differences.some((d) => d.review) && !claim.mentions.some((m) => m.review)) {
            const rejected = after.rejected?.differences.some((one) => one.claim === claim.id);
            if (!rejected) expect(whole.comparison.claims).toContainEqual(claim);
          }
      }),
      runs,
    );
  }, 60_000);

  it("survives being kept as JSON", () => {
    fc.assert(
      fc.property(logs, (log) => {
        expect(applyReviews(whole.comparison, JSON.parse(JSON.stringify(log)), whole.context)).toEqual(
          applyReviews(whole.comparison, log, whole.context),
        );
      }),
      runs,
    );
  }, 60_000);

  it("lets no mention stand in the claim that it was moved out of", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1000), (a, b, c) => {
        const request = requestOf(whole.comparison, { verb: "move", what: "claim", a, b, c, undone: false });
        const read = request && readDecision(whole.comparison, request);
        if (!read || "refusal" in read || request.do !== "move") return;
        const log = [{ number: 1, by: "", at: "", undoneAt: null, decision: read.decision }];
        const after = applyReviews(whole.comparison, log, whole.context);
        const left = [...after.claims, ...(after.rejected?.claims ?? [])].find((one) => one.id === request.from);
        const { source, start, end } = request.mention;
        expect(left?.mentions.some((m) => m.source === source && m.start === start && m.end === end) ?? false).toBe(
          false,
        );
      }),
      runs,
    );
  }, 60_000);
});
