import type { Analysis } from "../analysis/analyze";
import type { Quotation } from "../text/quotation";
import { overlaps, type Span } from "../text/span";
import type { VoiceShare, VoiceSpeaker } from "./comparison";

/**
 * Who gets to speak in each article: every word of its text is the author's, or of somebody who is named, or of somebody
 * who is not. Direct are words in quotation marks, indirect those reported in the author's grammar. An attitude ("backs
 * the plan") is told in the author's words and counts as the author's but for what stands in marks.
 */
export const shareVoices = (analyses: ReadonlyMap<string, Analysis>): readonly VoiceShare[] =>
  [...analyses].map(([source, analysis]) => shareOf(source, analysis));

interface Piece extends Span {
  readonly name: string | null;
  readonly named: boolean;
  readonly quoted: readonly Span[];
}

/** Shorter quotations outside any report are words held at arm's length, titles or names, and no speech. */
const SPEECH = 5;

function shareOf(source: string, analysis: Analysis): VoiceShare {
  const words = analysis.document.sentences.flatMap((s) => s.words).filter((w) => w.end > w.start);
  const pieces = [...findPieces(analysis), ...findUnspoken(analysis, words)].sort((a, b) => a.start - b.start);
  const share = { named: { direct: 0, indirect: 0 }, unnamed: { direct: 0, indirect: 0 }, author: 0 };
  const speakers = new Map<string | null, { words: number; passages: Span[] }>();
  let at = 0;
  for (const word of words) {
    while (at < pieces.length && (pieces[at] as Piece).end <= word.start) at += 1;
    const piece = pieces[at];
    if (!piece || word.start < piece.start) {
      share.author += 1;
      continue;
    }
    const direct = piece.quoted.some((q) => q.start <= word.start && word.start < q.end);
    share[piece.named ? "named" : "unnamed"][direct ? "direct" : "indirect"] += 1;
    const speaker = speakers.get(piece.name) ?? { words: 0, passages: [] };
    speaker.words += 1;
    if (speaker.passages.at(-1)?.start !== piece.start) speaker.passages.push({ start: piece.start, end: piece.end });
    speakers.set(piece.name, speaker);
  }
  return {
    source,
    words: words.length,
    ...share,
    speakers: [...speakers]
      .map(([name, own]): VoiceSpeaker => ({ name, ...own }))
      .sort((a, b) => b.words - a.words || (a.passages[0]?.start ?? 0) - (b.passages[0]?.start ?? 0)),
  };
}

/** "I think", "this brief argues": the author names himself. */
const SELF =
  /^(?:I|we|my \w+|(?:this|our) (?:brief|report|paper|article|analysis|column|essay|newsletter|note|study))$/i;

function findPieces({ attributions }: Analysis): readonly Piece[] {
  return attributions
    .filter((a) => !SELF.test(a.speaker ?? ""))
    .flatMap(({ act, content, quoted, speaker, voice }) =>
      (act === "attitude" ? quoted : content).map(({ start, end }) => ({
        start,
        end,
        name: speaker,
        named: voice === "named",
        quoted,
      })),
    );
}

/** Quotations that nobody is said to have spoken. */
function findUnspoken({ attributions, quotations, wording }: Analysis, words: readonly Span[]): readonly Piece[] {
  const reported = attributions.flatMap((a) => (a.act === "attitude" ? a.quoted : a.content));
  const held = wording.filter((f) => f.tag === "scare-quote");
  const isSpeech = (q: Quotation) =>
    words.filter((w) => q.start <= w.start && w.end <= q.end).length >= SPEECH &&
    ![...reported, ...held].some((span) => overlaps(span, q));
  return quotations
    .filter(isSpeech)
    .map(({ outer }) => ({ ...outer, name: null, named: false, quoted: [{ start: outer.start, end: outer.end }] }));
}
