import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as analysis from "@/lib/analysis/analyze";
import { readDecision } from "@/lib/annotation/decide";
import type { DecisionRequest } from "@/lib/annotation/subject";
import * as alignment from "@/lib/comparison/alignment";
import type { Comparison } from "@/lib/comparison/comparison";
import type { Store } from "@/lib/store/client";
import { getComparison, peekComparison } from "@/lib/store/comparisons";
import { peekReviewed } from "@/lib/store/reviewed";
import { addReview, undoReview } from "@/lib/store/reviews";
import { type LibraryQuery, searchLibrary } from "@/lib/store/search";
import type { Code } from "@/lib/store/search/codes";
import { addArticles, createStory, listStories, removeArticle, setTargets } from "@/lib/store/stories";
import { hashVector } from "../comparison/compare-texts";
import { readStory, STORIES } from "../stories/story-files";
import { draft, openLibrary } from "./library";

vi.mock("@/lib/analysis/analyze", { spy: true });
vi.mock("@/lib/comparison/alignment", { spy: true });

const ANY: LibraryQuery = { words: "", outlet: "", kind: null, from: null, to: null, code: null };

const encode = async (texts: readonly string[]) => texts.map(hashVector);

describe("a reviewed story", () => {
  let store: Store;
  let close: () => Promise<void>;
  let id: string;

  beforeEach(async () => {
    ({ store, close } = await openLibrary());
    const drafts = readStory(STORIES.chancay).map(({ id: _, ...article }) => article);
    id = (await createStory(store, { title: "Chancay", drafts })).id;
  });
  afterEach(() => close());

  const compare = () => getComparison(store, id, { encode });
  const see = async (): Promise<Comparison> => (await peekReviewed(store, id))?.comparison as Comparison;
  async function decide(request: DecisionRequest, by = "Ana") {
    const read = readDecision(await see(), request);
    if ("refusal" in read) throw new Error(read.refusal);
    return addReview(store, id, { decision: read.decision, by });
  }

  it("is null before it is compared, and the saved comparison while nothing is decided", async () => {
    expect(await peekReviewed(store, id)).toBeNull();
    expect(await peekReviewed(store, "none")).toBeNull();
    await compare();
    const { fingerprint, ...seen } = await see();
    expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(seen).toEqual(await peekComparison(store, id));
  });

  it("shows decisions at once, in every reader's view, and neither aligns nor analyses anything for them", async () => {
    await compare();
    const [first] = (await see()).claims;
    vi.mocked(analysis.analyzeSteps).mockClear();
    vi.mocked(alignment.alignSteps).mockClear();
    await decide({ seen: "", do: "confirm", subject: { what: "claim", claim: first?.id ?? "" } });
    expect((await see()).claims[0]?.review).toMatchObject({ status: "confirmed", by: "Ana", decision: 1 });
    await decide({ seen: "", do: "reject", subject: { what: "claim", claim: first?.id ?? "" } });
    expect((await see()).claims[0]?.id).not.toBe(first?.id);
    await undoReview(store, id, 2);
    expect((await see()).claims[0]?.review?.status).toBe("confirmed");
    expect(analysis.analyzeSteps).not.toHaveBeenCalled();
    expect(alignment.alignSteps).not.toHaveBeenCalled();
  });

  it("is listed and found as its readers see it, and as it was once decisions are taken back", async () => {
    await compare();
    const before = await see();
    const wording = before.findings.filter((f) => f.layer === "wording" && f.source === "s2");
    const tag = wording[0]?.tag;
    const rejected = wording.filter((f) => f.tag === tag);
    const code = `wording/${tag}` as Code;
    const listed = async () => ({
      claims: (await listStories(store))[0]?.sharedClaims,
      found: (await searchLibrary(store, { ...ANY, code })).stories[0]?.matched ?? [],
    });
    const asCompared = await listed();
    expect(asCompared.claims).toBe(before.claims.length);
    expect(asCompared.found).toContain("s2");
    await decide({ seen: "", do: "reject", subject: { what: "claim", claim: before.claims[0]?.id ?? "" } });
    for (const f of rejected)
      await decide({ seen: "", do: "reject", subject: { what: "finding", ...f, layer: "wording" } });
    await see();
    const reviewed = await listed();
    expect(reviewed.claims).toBe(before.claims.length - 1);
    expect(reviewed.found).toEqual(asCompared.found.filter((id) => id !== "s2"));
    for (let n = 1; n <= rejected.length + 1; n += 1) await undoReview(store, id, n);
    await see();
    expect(await listed()).toEqual(asCompared);
  });

  it("is worked out once for a state of the log", async () => {
    await compare();
    const [first] = (await see()).claims;
    await decide({ seen: "", do: "reject", subject: { what: "claim", claim: first?.id ?? "" } });
    expect(await see()).toBe(await see());
  });

  it("has another fingerprint when ids and places may mean something else, and only then", async () => {
    await compare();
    const before = await see();
    const [first, second] = before.claims;
    await decide({ seen: "", do: "confirm", subject: { what: "claim", claim: first?.id ?? "" } });
    expect((await see()).fingerprint).toBe(before.fingerprint);
    await decide({ seen: "", do: "join", claim: first?.id ?? "", with: second?.id ?? "" });
    expect((await see()).fingerprint).not.toBe(before.fingerprint);
    await undoReview(store, id, 2);
    expect((await see()).fingerprint).toBe(before.fingerprint);
  });

  it("keeps what was decided when the story is compared anew with other targets and one more article", async () => {
    await compare();
    const claim = (await see()).claims.find((c) => c.mentions.length > 2);
    await decide({ seen: "", do: "rename", claim: claim?.id ?? "", label: "The port opened" });
    await setTargets(store, id, [{ do: "add", name: "The port", aliases: [] }]);
    await addArticles(store, id, [draft()]);
    expect(await peekReviewed(store, id)).toBeNull();
    await compare();
    const after = await see();
    expect(after.sources).toHaveLength(6);
    const renamed = after.claims.filter((c) => c.label === "The port opened");
    expect(renamed).toHaveLength(1);
    expect(renamed[0]?.mentions.map((m) => m.quote)).toEqual(claim?.mentions.map((m) => m.quote));
  });

  it("lists as lost what was decided about an article that is removed, and applies it when it is undone there", async () => {
    await compare();
    const seen = await see();
    const wording = seen.findings.find((f) => f.layer === "wording" && f.source === "s2");
    if (!wording) throw new Error("no wording in s2");
    await decide({ seen: "", do: "reject", subject: { what: "finding", ...wording, layer: "wording" } });
    await removeArticle(store, id, "s2");
    await compare();
    const after = await see();
    expect(after.lost).toMatchObject([{ number: 1, by: "Ana", words: [{ quote: wording.quote, source: "s2" }] }]);
    expect(after.reviews).toEqual([]);
  });
});
