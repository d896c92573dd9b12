import type { Page } from "@playwright/test";

/** Far more pages than the tests fill. */
const MOST_PAGES = 10;

/** Goes from the library to the sample story, on whatever page of the list the stories of other tests have pushed it. */
export async function toSample(page: Page): Promise<void> {
  for (let n = 1; n <= MOST_PAGES; n += 1) {
    await page.goto(n > 1 ? `/?page=${n}` : "/");
    const sample = page.getByRole("listitem").filter({ hasText: "An illustration" }).getByRole("link").first();
    if ((await sample.count()) === 0) continue;
    await sample.click();
    return;
  }
  throw new Error("sample: not in the library");
}
