import type { Browser, CDPSession, Page } from "@playwright/test";

/** A laptop's window. */
const VIEWPORT = { width: 1366, height: 768 };

/** Opens a page in a context of its own, with nothing cached and the columns side by side; closes it after `work`. */
export async function withPage<T>(
  browser: Browser,
  address: string,
  work: (page: Page, cdp: CDPSession, open: () => Promise<unknown>) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: "en-GB" });
  await context.addCookies([{ name: "parallax-mode", value: "parallel", url: address }]);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  try {
    return await work(page, cdp, () => page.goto(address, { waitUntil: "networkidle" }));
  } finally {
    await context.close();
  }
}
