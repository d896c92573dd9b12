import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Attribution } from "@/lib/analysis/attribution";
import { parseArticle } from "@/lib/analysis/document";
import { WORDING_TAGS } from "@/lib/analysis/finding";
import { findWording } from "@/lib/analysis/wording";
import { CHARGED, chargeOf, isChosen, SLANTED, slantOf } from "@/lib/analysis/wording/slant";
import { bareArticle } from "@/lib/ingest/article";
import { findQuotations } from "@/lib/text/quotation";

function read(text: string, attributions: readonly Attribution[] = []) {
  const doc = parseArticle(bareArticle(text));
  const findings = findWording(doc, findQuotations(doc.text, doc.paragraphs), attributions);
  return { doc, findings };
}

/** "tag: words" of all findings. */
const marks = (text: string): string[] => read(text).findings.map((f) => `${f.tag}: ${text.slice(f.start, f.end)}`);
const rules = (text: string): string[] => read(text).findings.map((f) => f.rule);

describe("word lists", () => {
  it.each([
    ["The council slammed the mayor over the new bus fares.", "loaded: slammed"],
    ["A flood of complaints reached the harbour office on Tuesday.", "loaded: flood"],
    ["Both towns are locked in a trade war over salt.", "loaded: trade war"],
    ["The minister insisted that the bridge had been inspected.", "loaded: insisted"],
    ["Villagers were leery of the offer from the mill.", "loaded: leery"],
    ["Ticket sales plummeted after the storm warning was lifted.", "loaded: plummeted"],
    ["The committee published a misguided report on fishing.", "evaluative: misguided"],
    ["It was a pivotal vote for the harbour.", "evaluative: pivotal"],
    ["Regrettably, the archive was closed for two years.", "evaluative: Regrettably"],
    ["The paper praised job creators in the valley.", "ideological-term: job creators"],
    ["The pamphlet calls the treaty a tool of imperialism.", "ideological-term: imperialism"],
    ["The army spoke of collateral damage in two villages.", "euphemism: collateral damage"],
    ["The firm announced a workforce reduction in March.", "euphemism: workforce reduction"],
    ["The ferry will undoubtedly be late on Sundays.", "booster: undoubtedly"],
    ["The bill was completely rewritten in committee.", "booster: completely"],
    ["The bridge was reportedly closed at noon.", "hedge: reportedly"],
    ["The delay was partly caused by fog.", "hedge: partly"],
  ])("%s -> %s", (text, expected) => {
    expect(marks(text)).toContain(expected);
  });

  it("matches inflected forms and irregular ones", () => {
    expect(marks("She tore into the plan.")).toContain("loaded: tore into");
    expect(marks("They were cracking down on street music.")).toContain("loaded: cracking down on");
  });

  it("reads hyphenated words in parts and marks the whole", () => {
    expect(marks("A far-right group met in the hall.")).toContain("ideological-term: far-right");
  });

  it("leaves names alone", () => {
    expect(marks("He visited the Great Barrier Museum and the Flood Institute in Lund.")).toEqual([]);
  });

  it("joins neighbours that judge together", () => {
    expect(marks("The plan drew a scathing, then a deeply unfair verdict.")).toContain("evaluative: deeply unfair");
  });

  it("never marks the same words twice", () => {
    const { findings } = read("The utterly disastrous, reckless and shameful war of words may perhaps be over.");
    for (const [i, a] of findings.entries()) for (const b of findings.slice(i + 1)) expect(a.end <= b.start).toBe(true);
  });
});

describe("plain readings are left alone", () => {
  it.each([
    ["They will come as soon as possible.", "possible"],
    ["It is the very same house.", "very"],
    ["They asked for any kind of bread.", "kind of"],
    ["The decision lies with the board.", "lies"],
    ["The board pushed back the deadline.", "pushed back"],
    ["Both states signed a free trade agreement in May.", "free trade"],
    ["Domestic demand rose by two percent.", "demand"],
    ["A non-partisan group counted the votes.", "partisan"],
    ["The number of jobless claims fell.", "claims"],
    ["The town boasts a harbour and two mills.", "boasts"],
    ["The new visa regime takes effect in June.", "regime"],
    ["The mayor was critical of the plan.", "critical"],
    ["She will assume office in the spring.", "assume"],
  ])("%s has no mark on %s", (text, word) => {
    expect(marks(text).some((m) => m.endsWith(`: ${word}`))).toBe(false);
  });
});

describe("hedges in context", () => {
  it("marks modals that leave open whether it is so", () => {
    expect(marks("The canal might freeze and the mill could close; it may rain.")).toEqual([
      "hedge: might",
      "hedge: could",
      "hedge: may",
    ]);
  });

  it("does not take the month, a permission or an ability for a hedge", () => {
    for (const text of [
      "The school opened in May 2019.",
      "No visitor may enter the vault.",
      "Guests may only use the side door.",
      "He could not find the key.",
      "She could see the lighthouse from her desk.",
      "They asked what they could carry.",
    ]) {
      expect(marks(text).filter((m) => m.startsWith("hedge"))).toEqual([]);
    }
  });

  it("does not take the future for a hedge", () => {
    expect(marks("The museum will open in June and would close in August.")).toEqual([]);
  });

  it("marks what blurs a number, not what counts one", () => {
    expect(marks("About 40 boats and nearly half the nets were lost.")).toContain("hedge: About");
    expect(marks("The book is about boats.")).toEqual([]);
  });

  it("marks groups of nobody in particular", () => {
    expect(marks("Some experts doubt it.")).toContain("hedge: Some experts");
    expect(rules("Some older voters doubt it.")).toContain("wording/hedge-vague-group");
    expect(marks("Some bread was left.")).toEqual([]);
  });
});

describe("boosters in context", () => {
  it("marks superlatives that cannot be measured", () => {
    expect(marks("It was the most pointless meeting of the year.").join()).toContain("most pointless");
    expect(marks("It is the largest lake and the most populous shore.")).toEqual([]);
  });

  it("marks words that make a number small", () => {
    expect(marks("The fund has just three members.")).toContain("evaluative: just three");
    expect(marks("A whopping 90 percent voted.")).toContain("booster: whopping");
  });
});

describe("scare quotes", () => {
  it("marks a word held at arm's length", () => {
    expect(marks("The town got its “reform” in the end.")).toContain("scare-quote: “reform”");
    expect(marks("The so-called experts went home.").join()).toContain("so-called");
  });

  it("counts less where a speaker governs the fragment", () => {
    const text = 'The mayor called the plan "a good start" on Monday.';
    const start = text.indexOf("a good");
    const attribution: Attribution = {
      content: [{ start, end: start + 12 }],
      quoted: [{ start: start - 1, end: start + 13 }],
      source: { start: 0, end: 9 },
      cue: { start: 10, end: 16 },
      speaker: "The mayor",
      voice: "unnamed",
      direct: true,
      act: "speech",
      force: "plain",
      rule: "attribution/test",
      confidence: 1,
    };
    const [free] = read(text).findings.filter((f) => f.tag === "scare-quote");
    const [governed] = read(text, [attribution]).findings.filter((f) => f.tag === "scare-quote");
    expect(governed?.rule).toBe("wording/scare-quote-fragment");
    expect(governed?.confidence ?? 1).toBeLessThan(free?.confidence ?? 0);
  });

  it("leaves speech, titles, nicknames and glosses alone", () => {
    for (const text of [
      '"We are late," she said.',
      'She said: "We are late."',
      'The film "Northern Lights" opened on Friday.',
      'Anton "Lefty" Berg won the race.',
      "The people of the islands (“Vikar”) fish for cod.",
      'He spoke for long: "We shall go on with the work until the last stone of this wall is laid."',
    ]) {
      expect(marks(text).filter((m) => m.startsWith("scare-quote"))).toEqual([]);
    }
  });
});

describe("quoted words", () => {
  it("are the speaker's: less sure, and the rule says so", () => {
    const own = read("The reckless plan failed.").findings[0];
    const text = '"This is a reckless plan and we will vote against it in the spring," he said.';
    const quoted = read(text).findings.find((f) => text.slice(f.start, f.end) === "reckless");
    expect(quoted?.rule).toMatch(/\/quoted$/);
    expect(quoted?.confidence ?? 1).toBeLessThan(own?.confidence ?? 0);
  });
});

describe("reported words", () => {
  it("are in part the speaker's", () => {
    const text = "The mayor said the reckless plan had failed.";
    const attribution: Attribution = {
      content: [{ start: text.indexOf("the reckless"), end: text.length - 1 }],
      quoted: [],
      source: { start: 0, end: 9 },
      cue: { start: 10, end: 14 },
      speaker: "The mayor",
      voice: "unnamed",
      direct: false,
      act: "speech",
      force: "plain",
      rule: "attribution/test",
      confidence: 1,
    };
    const found = read(text, [attribution]).findings.find((f) => text.slice(f.start, f.end) === "reckless");
    expect(found?.rule).toMatch(/\/reported$/);
  });
});

describe("slant of a sentence", () => {
  const slant = (text: string) => {
    const { doc, findings } = read(text);
    return Math.max(...doc.sentences.map((s) => slantOf(doc.text, s, findings)));
  };

  it("is high for comment and low for report", () => {
    expect(slant("And you can't trust these shameless crooks, can you?")).toBeGreaterThan(SLANTED);
    expect(slant("The council said on Monday that 14 bridges were inspected in 2019.")).toBeLessThan(SLANTED);
  });
});

describe("every finding", () => {
  it("lies inside the text, in order, not over another, with a known tag", () => {
    const pieces = fc.constantFrom(
      "The reckless",
      " so-called ",
      "“reform”",
      " may ",
      "May 3",
      '"',
      "\n\n",
      " could possibly ",
      "😀",
      "\u0000",
      "’",
      " far-right ",
      "slammed",
      "é́",
      " about 30 ",
      ". ",
      "\ud83d",
      " most corrupt ",
      "(“x”)",
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 30 }).map((p) => p.join("")),
      fc.string({ unit: "binary", maxLength: 200 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { findings } = read(text);
        let last = 0;
        for (const f of findings) {
          expect(f.start).toBeGreaterThanOrEqual(last);
          expect(f.end).toBeGreaterThan(f.start);
          expect(f.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(f.start, f.end).trim()).toBe(text.slice(f.start, f.end));
          expect(WORDING_TAGS as readonly string[]).toContain(f.tag);
          expect(f.rule).toMatch(/^wording\/[a-z-]+(?:\/(?:quoted|reported))?$/);
          expect(f.confidence).toBeGreaterThan(0);
          expect(f.confidence).toBeLessThanOrEqual(1);
          last = f.end;
        }
        expect(read(text).findings).toEqual(findings);
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});

describe("words that the tagger does not know", () => {
  it.each([
    ["He made overtly bigoted comments about the miners.", "evaluative: bigoted"],
    ["The meetings have become bellicose.", "evaluative: bellicose"],
    ["It is a blatant lie.", "loaded: blatant lie"],
    ["That plan is hopelessly bonkers.", "evaluative: hopelessly bonkers"],
  ])("%s -> %s", (text, expected) => {
    expect(marks(text)).toContain(expected);
  });
});

describe("words of camps", () => {
  it("are marked though they take a capital", () => {
    expect(marks("He called it an Orwellian scheme.").join()).toContain("Orwellian");
    expect(marks("She fears the rise of Marxist ideas.").join()).toContain("Marxist");
  });

  it("are left alone inside the name of a party", () => {
    expect(marks("The vote in the Communist Party was held in Lund.")).toEqual([]);
  });

  it("the capital of a sentence's first word makes no name of a judgement", () => {
    expect(marks("Outraged senators left the hall.").join()).toContain("Outraged");
  });
});

describe("chosen words", () => {
  it("are those by which a reader sees a side taken, not praise or alarm in common use", () => {
    const { findings, doc } = read("The shameless mayor welcomed a good harvest amid the crisis.");
    expect(findings.filter(isChosen).map((f) => doc.text.slice(f.start, f.end))).toEqual(["shameless"]);
  });

  it("charge a sentence, less so in another's mouth", () => {
    const own = read("The mayor is a shameless liar.");
    const quoted = read('The baker said: "The mayor is a shameless liar."');
    const charge = ({ doc, findings }: ReturnType<typeof read>) =>
      doc.sentences.reduce((n, s) => n + chargeOf(s, findings), 0);
    expect(charge(own)).toBeGreaterThan(CHARGED);
    expect(charge(quoted)).toBeLessThan(charge(own));
    expect(charge(read("The mayor opened the fair on Monday."))).toBe(0);
  });
});
