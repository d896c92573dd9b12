import type { Analysis } from "../analysis/analyze";
import type { Finding } from "../analysis/finding";
import { inOrder } from "../text/span";
import type { ReportedFinding } from "./comparison";

/** The findings of all articles in the contract's shape, a source at a time, in reading order. */
export function reportFindings(analyses: ReadonlyMap<string, Analysis>): readonly ReportedFinding[] {
  return [...analyses].flatMap(([source, analysis]) => {
    const text = analysis.document.article.text;
    const quote = ({ start, end }: { start: number; end: number }) => ({ start, end, quote: text.slice(start, end) });
    const plain = (f: Finding) => ({
      source,
      layer: f.layer,
      tag: f.tag,
      rule: f.rule,
      confidence: f.confidence,
      ...quote(f),
    });
    const said = analysis.attributions
      // An attitude ("supports the plan") is told in the author's words: nobody is made to say it.
      .filter((a) => a.content.length > 0 && a.act !== "attitude")
      .flatMap((a) =>
        // "A, he said, B": one finding a piece, so that the reporting words are nobody's speech.
        a.content.map((piece) => ({
          source,
          layer: "attribution" as const,
          tag: a.voice,
          rule: a.rule,
          confidence: a.confidence,
          ...quote(piece),
          speaker: a.speaker,
          cue: a.cue ? text.slice(a.cue.start, a.cue.end) : null,
          direct: a.direct,
        })),
      );
    return [...said, ...analysis.wording.map(plain), ...analysis.frames.map(plain)].sort(inOrder);
  });
}
