import { describe, expect, it } from "vitest";
import { analyzeArticle } from "../../lib/analysis/analyze";
import type { VoiceShare } from "../../lib/comparison/comparison";
import { shareVoices } from "../../lib/comparison/voices";
import { articleOf } from "./compare-texts";

function voicesOf(text: string): VoiceShare {
  const [share] = shareVoices(new Map([["s1", analyzeArticle(articleOf("s1", text))]]));
  if (!share) throw new Error("no share for the one article");
  return share;
}

describe("the share of words", () => {
  it("equals a hand count: direct speech of a named speaker", () => {
    // 5 said, 4 that report it, 6 of the author.
    const share = voicesOf('"We will close the ferry," said director Ida Holm. The boats lie in the harbor.');
    expect(share).toMatchObject({ words: 15, named: { direct: 5, indirect: 0 }, author: 10 });
    expect(share.unnamed).toEqual({ direct: 0, indirect: 0 });
    expect(share.speakers.map(({ name, words }) => [name, words])).toEqual([["Ida Holm", 5]]);
  });

  it("equals a hand count: reported speech of somebody unnamed", () => {
    // "Officials said" is the author's; what they said has 7 words.
    const share = voicesOf("Officials said the ferry would close in May. It rained.");
    expect(share).toMatchObject({ words: 10, unnamed: { direct: 0, indirect: 6 }, author: 4 });
    expect(share.named).toEqual({ direct: 0, indirect: 0 });
  });

  it("counts within one report what stands in marks as direct and the rest as indirect", () => {
    const share = voicesOf("Ida Holm said the closure was “a blow to every islander” in Havn.");
    expect(share.named.direct).toBe(5);
    expect(share.named.indirect).toBeGreaterThanOrEqual(3);
  });

  it("a quotation that nobody is said to have spoken is of an unnamed voice", () => {
    const share = voicesOf("The street was full.\n\n“Nobody told us that the boats would stop so soon.”");
    expect(share).toMatchObject({ words: 14, unnamed: { direct: 10, indirect: 0 }, author: 4 });
    expect(share.speakers).toMatchObject([{ name: null, words: 10 }]);
  });

  it("a word held at arm's length is the author's", () => {
    expect(voicesOf("The so-called “dead time” in which neighbors talked is gone.").author).toBe(
      voicesOf("The so-called “dead time” in which neighbors talked is gone.").words,
    );
  });

  it("what the author says of himself is the author's", () => {
    const share = voicesOf("I think the bridge will never pay for itself.");
    expect(share.author).toBe(share.words);
  });

  it("named, unnamed and author add up to all words, and speakers to what is not the author's", () => {
    const share = voicesOf(
      'Ida Holm said the ferry would close. "It is over for the whole island," she added. Critics called it a mistake. According to analysts, the bridge lost money.',
    );
    const { named, unnamed, author, words, speakers } = share;
    const said = named.direct + named.indirect + unnamed.direct + unnamed.indirect;
    expect(said + author).toBe(words);
    expect(speakers.reduce((n, s) => n + s.words, 0)).toBe(said);
    expect(speakers[0]?.name).toBe("Ida Holm");
  });

  it("every passage of a speaker lies in the text and holds words", () => {
    const text = 'Ida Holm said the ferry would close. "It is over for the whole island," she added.';
    for (const { passages } of voicesOf(text).speakers)
      for (const { start, end } of passages) expect(text.slice(start, end)).toMatch(/\p{L}/u);
  });
});
