import { monitorEventLoopDelay } from "node:perf_hooks";
import { analyzeArticle } from "../../lib/analysis/analyze";
import { prepareComparison, textOf } from "../../lib/comparison/compare";
import { runComparison } from "../../lib/comparison/run";
import type { Encode } from "../../lib/text/embed";
import { parseAlone, readLayers } from "./layers";
import { makeLongSample } from "./made-story";
import type { Row } from "./row";
import { inTurn, median } from "./time";

/** How often the loop is looked at, in milliseconds. */
const LOOK = 5;
/** A page that answers within a tenth of a second seems to answer at once (Miller 1968). */
const AT_ONCE = 100;

/** Five articles of 1,000 words of which nothing is known: the encoder's share, the layers before it, the pauses. */
export async function measureUncached(encode: Encode, runs: number): Promise<readonly Row[]> {
  const articles = makeLongSample(1000);
  const prepared = prepareComparison(articles, articles.map(analyzeArticle));
  const texts = [...new Set(prepared.passages.map((p) => textOf(prepared, p)))];
  const pauses: { readonly longest: number; readonly usual: number }[] = [];
  const whole = await inTurn("wall", runs, {
    encoder: () => encode(texts),
    comparison: async () => {
      const delay = monitorEventLoopDelay({ resolution: LOOK });
      delay.enable();
      await runComparison(articles, { encode });
      delay.disable();
      pauses.push({ longest: delay.max / 1e6 - LOOK, usual: delay.percentile(95) / 1e6 - LOOK });
    },
  });
  const layers = await inTurn("processor", runs + 2, {
    parse: () => parseAlone(articles),
    layers: () => readLayers(articles),
  });
  return [
    {
      what: "Five articles of 1,000 words, nothing cached: comparison / encoder alone",
      measured: whole.comparison / whole.encoder,
      unit: "times",
      limit: 1.15,
      note: `${whole.comparison.toFixed(0)} / ${whole.encoder.toFixed(0)} ms on the clock for ${texts.length} sentences, ${runs} runs`,
    },
    {
      what: "the same: texts and all layers without vectors / compromise's parse",
      measured: layers.layers / layers.parse,
      unit: "times",
      limit: 2.5,
      note: `${layers.layers.toFixed(0)} / ${layers.parse.toFixed(0)} ms of processor time, ${runs + 2} runs`,
    },
    {
      what: "the same: longest pause of the event loop in a comparison",
      measured: median(pauses.slice(1).map((p) => p.longest)),
      unit: "ms",
      limit: AT_ONCE,
      note: `${pauses[0]?.longest.toFixed(0)} ms when everything runs for the first time; 95 of 100 looks: ${median(pauses.map((p) => p.usual)).toFixed(0)} ms`,
    },
  ];
}
