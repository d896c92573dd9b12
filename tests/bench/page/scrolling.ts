import type { Browser } from "@playwright/test";
import type { Row } from "../row";
import { withPage } from "./open-page";

const STEPS = 60;
const STEP_PX = 240;
const STEP_MS = 50;

/** The longest task of the main thread while a column is scrolled by the wheel, with all layers shown. */
export async function measureScrolling(browser: Browser, address: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const slowed of [1, 4]) {
    const longest = await withPage(
      browser,
      `${address}?layers=claims.figures.voices.stance.wording.frames`,
      async (page, cdp, open) => {
        await open();
        await cdp.send("Emulation.setCPUThrottlingRate", { rate: slowed });
        await page.evaluate(() => {
          const tasks: number[] = [];
          Object.assign(window, { tasks });
          new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({
            type: "longtask",
          });
        });
        const column = await page.locator("[data-scroller]").first().boundingBox();
        if (!column) throw new Error("scrolling: no column");
        await page.mouse.move(column.x + column.width / 2, column.y + column.height / 2);
        for (let step = 0; step < STEPS; step += 1) {
          await page.mouse.wheel(0, STEP_PX);
          await page.waitForTimeout(STEP_MS);
        }
        return page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks));
      },
    );
    rows.push({
      what: `Reader in Chromium: longest task while scrolling${slowed > 1 ? `, processor ${slowed} times slower` : ""}`,
      measured: longest,
      unit: "ms",
      limit: 50,
      note: longest === 0 ? "none over 50 ms" : "a long task is one over 50 ms",
    });
  }
  return rows;
}
