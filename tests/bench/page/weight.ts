import type { Browser } from "@playwright/test";
import type { Row } from "../row";
import { withPage } from "./open-page";

/** All script that a first visit loads, as it crosses the wire. */
export const weighScript = (browser: Browser, address: string): Promise<Row> =>
  withPage(browser, address, async (page, cdp, open) => {
    await cdp.send("Network.enable");
    const scripts = new Set<string>();
    let bytes = 0;
    cdp.on("Network.responseReceived", ({ requestId, type }) => {
      if (type === "Script") scripts.add(requestId);
    });
    cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength;
    });
    await open();
    // What is loaded once the page is idle counts as well.
    await page.waitForTimeout(1500);
    return {
      what: "Reader in Chromium: script sent on a first visit, compressed",
      measured: bytes / 1000,
      unit: "kB",
      limit: 180,
      note: `${scripts.size} files`,
    };
  });
