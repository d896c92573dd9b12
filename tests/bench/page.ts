import { chromium } from "@playwright/test";
import type { Encode } from "../../lib/text/embed";
import { build } from "../../scripts/build.mjs";
import { findChromium } from "../../scripts/chromium.mjs";
import { makeLongSample } from "./made-story";
import { measureLayers } from "./page/layers";
import { measurePaint } from "./page/paint";
import { measureScrolling } from "./page/scrolling";
import { servePlain } from "./page/serve-plain";
import { serveStory } from "./page/serve-story";
import { weighScript } from "./page/weight";
import type { Row } from "./row";

/** Words of each of the five articles: as long as news gets. */
const WORDS = 800;
/** And of the story whose marks are counted: enough for two thousand of them. */
const MANY_WORDS = 2600;

/**
 * The reader's page in Chromium, as a person meets it: when its largest part is painted, against a plain page of HTML
 * with the same texts; what script it loads; how long a layer takes to show; whether scrolling stalls.
 */
export async function measurePage(encode: Encode, runs: number): Promise<readonly Row[]> {
  await build();
  const articles = makeLongSample(WORDS);
  const app = await serveStory({ five: articles, many: makeLongSample(MANY_WORDS, 11) }, encode);
  const plain = await servePlain(articles);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  });
  try {
    return [
      await measurePaint(browser, { app: app.addresses.five, plain: plain.address }, Math.max(7, runs * 3)),
      await weighScript(browser, app.addresses.five),
      await measureLayers(browser, app.addresses.many),
      ...(await measureScrolling(browser, app.addresses.many)),
    ];
  } finally {
    await browser.close();
    await plain.close();
    await app.close();
  }
}
