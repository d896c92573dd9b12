import { expect, type Page, test } from "@playwright/test";
import { toSample } from "./sample";

test.use({ viewport: { width: 1366, height: 768 } });

async function openSample(page: Page): Promise<string> {
  await toSample(page);
  await page.waitForURL(/\/stories\//);
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  return new URL(page.url()).pathname;
}

test("on paper there are no tabs, buttons or switches", async ({ page }) => {
  const address = await openSample(page);
  await page.emulateMedia({ media: "print" });
  for (const path of ["?claim=c1", "/claims", "/stance", "/divergence"]) {
    await page.goto(address + path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("navigation", { name: "Views of this story" })).toBeHidden();
    await expect(page.getByRole("button", { name: /Keys|Layers|Close/ })).toHaveCount(0);
  }
});
