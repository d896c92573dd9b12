import type { Browser } from "@playwright/test";
import type { Row } from "../row";
import { median } from "../time";
import { withPage } from "./open-page";

/** When the largest part of a page is painted, in milliseconds since it was asked for. */
const largestPaint = (browser: Browser, address: string): Promise<number> =>
  withPage(browser, address, async (page, _, open) => {
    await open();
    return page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
            type: "largest-contentful-paint",
            buffered: true,
          });
        }),
    );
  });

/** Both pages in turn, each time in a fresh context, after a round to warm up the servers. */
export async function measurePaint(
  browser: Browser,
  addresses: { readonly app: string; readonly plain: string },
  runs: number,
): Promise<Row> {
  const times: { app: number[]; plain: number[] } = { app: [], plain: [] };
  for (let run = 0; run <= runs; run += 1) {
    const plain = await largestPaint(browser, addresses.plain);
    const app = await largestPaint(browser, addresses.app);
    if (run === 0) continue;
    times.app.push(app);
    times.plain.push(plain);
  }
  return {
    what: "Reader in Chromium: largest paint / that of a plain page with the same five texts",
    measured: median(times.app) / median(times.plain),
    unit: "times",
    limit: 1.5,
    note: `${median(times.app).toFixed(0)} / ${median(times.plain).toFixed(0)} ms, ${runs} fresh visits each`,
  };
}
