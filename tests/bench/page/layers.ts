import type { Browser } from "@playwright/test";
import type { Row } from "../row";
import { withPage } from "./open-page";

const SLOWED = 4;
const SWITCHES = 60;

/** From the click on a layer to the end of the frame that shows it, with the processor slowed down. */
export const measureLayers = (browser: Browser, address: string): Promise<Row> =>
  withPage(browser, address, async (page, cdp, open) => {
    await open();
    const marks = await page.locator("[data-m], a[data-c]").count();
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
    const times: number[] = [];
    for (let n = 0; n < SWITCHES; n += 1) {
      times.push(
        await page.evaluate(async (at) => {
          const buttons = document.querySelectorAll<HTMLButtonElement>("button:has(> [data-layer])");
          const button = buttons[at % buttons.length];
          if (!button) throw new Error("layers: no button");
          const start = performance.now();
          button.click();
          await new Promise<void>((resolve) => {
            requestAnimationFrame(() => {
              // A message is handled after the frame is painted.
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve();
              port2.postMessage(null);
            });
          });
          return performance.now() - start;
        }, n),
      );
      await page.waitForTimeout(50);
    }
    const sorted = times.sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number;
    return {
      what: `Reader in Chromium: switching a layer, ${marks} marks, processor ${SLOWED} times slower, 95th percentile`,
      measured: at(0.95),
      unit: "ms",
      limit: 100,
      note: `median ${at(0.5).toFixed(0)} ms, ${SWITCHES} switches`,
    };
  });
