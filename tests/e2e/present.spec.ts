import { expect, type Page, test } from "@playwright/test";
import { toSample } from "./sample";

test.use({ viewport: { width: 1366, height: 768 } });

let address = "";
test.beforeEach(async ({ page }) => {
  await toSample(page);
  await page.waitForURL(/\/stories\//);
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  address = new URL(page.url()).pathname;
});

const stage = (page: Page) => page.getByRole("region", { name: "One claim a screen" });
const counter = (page: Page) => page.getByRole("navigation", { name: "Present" }).getByText(/^\d+ of \d+$/);

/** The smallest letters on the stage, the covered ones left out. */
const smallest = (page: Page) =>
  stage(page).evaluate((box) => {
    const sizes: number[] = [];
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || !element.checkVisibility() || element.closest(".visually-hidden"))
        continue;
      const zoom = element.closest("[class*=badge]") ? 1.5 : 1;
      if (!element.closest("[class*=badge]")) sizes.push(Number.parseFloat(getComputedStyle(element).fontSize) * zoom);
    }
    return Math.min(...sizes);
  });

test("one claim a screen by the keys of a keyboard and of a clicker", async ({ page }) => {
  await page.goto(`${address}/present`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(counter(page)).toHaveCount(0);
  await page.keyboard.press("ArrowRight");
  await expect(counter(page)).toHaveText(/^1 of/);
  await page.keyboard.press("ArrowRight");
  await expect(counter(page)).toHaveText(/^2 of/);
  await expect(page).toHaveURL(/claim=c\d+/);
  await page.keyboard.press("ArrowLeft");
  await expect(counter(page)).toHaveText(/^1 of/);
  await page.keyboard.press("End");
  const last = (await counter(page).innerText()).match(/(\d+) of (\d+)/);
  expect(last?.[1]).toBe(last?.[2]);
  await page.keyboard.press("Home");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  // What does not fit is shown first: in the end every claim has been on the screen.
  for (let press = 0; press < 12; press += 1) await page.keyboard.press(press % 2 ? " " : "PageDown");
  expect(Number((await counter(page).innerText()).match(/\d+/)?.[0])).toBeGreaterThan(2);
  await page.keyboard.press("Escape");
  await page.waitForURL(/\/claims$/);
});

test("the address opens the same screen, most divergent first unless the texts' order is asked for", async ({
  page,
}) => {
  await page.goto(`${address}/present`);
  await page.keyboard.press("End");
  const words = await stage(page).locator("blockquote").allInnerTexts();
  await page.goto(page.url());
  await expect(stage(page).locator("blockquote")).toHaveText(words);
  await page.goto(`${address}/present?sort=text`);
  await page.getByRole("link", { name: "Begin" }).click();
  await expect(page).toHaveURL(/claim=.*sort=text/);
});

test("names and kinds are hidden until asked for, the letters never", async ({ page }) => {
  await page.goto(`${address}/present?claim=1`);
  await expect(stage(page).getByText("Sample wire").filter({ visible: true })).toHaveCount(0);
  await expect(stage(page).getByText("source A")).toBeAttached();
  await page.keyboard.press("h");
  await expect(
    stage(page)
      .getByText(/^ ?Sample/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await expect(page).toHaveURL(/names=on/);
  await page.getByRole("link", { name: /^Hide who says it/ }).click();
  await expect(
    stage(page)
      .getByText(/^ ?Sample/)
      .filter({ visible: true }),
  ).toHaveCount(0);
});

test("differences are shown on a key, and silence always with its reason", async ({ page }) => {
  await page.goto(`${address}/present?claim=1`);
  const differences = page.getByRole("region", { name: "Where they differ" });
  await expect(differences).toBeHidden();
  await page.keyboard.press("d");
  await expect(differences).toBeVisible();
  await expect(
    stage(page)
      .getByText(/does not|written before/)
      .first(),
  ).toBeVisible();
});

for (const [width, height] of [
  [800, 600],
  [1920, 1080],
] as const) {
  test(`letters are 24 px or more at ${width} by ${height}, and nothing is cut off sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const query of ["", "?claim=1&names=on&differences=on", "?claim=2"]) {
      await page.goto(`${address}/present${query}`);
      if (query) expect(await smallest(page)).toBeGreaterThanOrEqual(24);
      const wide = await stage(page).evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(wide).toBeLessThanOrEqual(0);
    }
  });
}

test("the page's own headers are out of the way", async ({ page }) => {
  await page.goto(`${address}/present`);
  await expect(page.getByRole("banner")).toHaveCount(0);
  await expect(page.getByRole("navigation", { name: "Views of this story" })).toBeHidden();
});

test("it works by links without JavaScript", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const plain = await context.newPage();
  await plain.goto(`${address}/present`);
  await plain.getByRole("link", { name: "Begin" }).click();
  await expect(counter(plain)).toHaveText(/^1 of/);
  await plain.getByRole("link", { name: "Next" }).click();
  await expect(counter(plain)).toHaveText(/^2 of/);
  await plain.getByRole("link", { name: /^Show who says it/ }).click();
  await expect(
    stage(plain)
      .getByText(/^ ?Sample/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await expect(plain.getByRole("button", { name: /Full screen/ })).toBeHidden();
  await context.close();
});
