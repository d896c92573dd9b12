import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { openSample, PHONE } from "./reader-page";
import { toSample } from "./sample";

test.use({ viewport: { width: 1366, height: 768 } });

const rows = (page: Page) => page.getByRole("rowheader");
const filter = (page: Page) => page.getByRole("navigation", { name: "Sort and filter the claims" });

async function openClaims(page: Page, search = ""): Promise<string> {
  const address = await openSample(page);
  await page.goto(`${address}/claims${search}`);
  await expect(rows(page).first()).toBeVisible();
  return address;
}

/** How many claims a choice of the filter leaves, as it says itself. */
const counted = async (words: Promise<string>): Promise<number> => Number((await words).match(/(\d+)\s*$/)?.[1]);

test("the grid has a row for each claim, sorts and filters by links, and a cell opens the reader there", async ({
  page,
}) => {
  await openClaims(page);
  const percents = (await rows(page).allInnerTexts()).map((row) => Number(row.match(/(\d+)\s%/)?.[1]));
  expect(percents.length).toBeGreaterThan(10);
  expect(percents).toEqual([...percents].sort((a, b) => b - a));

  await filter(page).getByRole("link", { name: "Order in the text" }).click();
  await expect(page).toHaveURL(/sort=text/);
  const numbers = (await rows(page).allInnerTexts()).map((row) => Number.parseInt(row, 10));
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));

  const figure = filter(page).getByRole("link", { name: /^figure \d/ });
  const few = await counted(figure.innerText());
  await figure.click();
  await expect(page.getByText(new RegExp(`^${few} of \\d+ shared claims`))).toBeVisible();
  await expect(rows(page).filter({ hasNotText: /differs in .*figure/ })).toHaveCount(0);

  await page.getByRole("row").nth(1).getByRole("cell").getByRole("link").first().click();
  await page.waitForURL(/claim=/);
  await page.goBack();
  await expect(page).toHaveURL(/kind=figure/);
});

test("every claim stands in the grid once: in a row of its own, or under the one that it nearly repeats", async ({
  page,
}) => {
  await openClaims(page);
  const all = Number((await page.getByText(/^\d+ shared claims/).innerText()).match(/^\d+/)?.[0]);
  const links = rows(page).getByRole("link");
  expect(await links.count()).toBe(all);
  expect(new Set(await links.evaluateAll((list) => list.map((link) => link.getAttribute("href")))).size).toBe(all);
  const under = rows(page).filter({ hasText: "Says nearly the same:" }).first();
  await under.getByRole("link").nth(1).click();
  await page.waitForURL(/claim=/);
});

test("filters by relation, by source, by silence and by review add up, and can all be dropped", async ({ page }) => {
  await openClaims(page);
  await filter(page).getByText("More filters").click();
  const relation = filter(page).getByRole("link", { name: /^wording differs \d/ });
  const few = await counted(relation.innerText());
  await relation.click();
  await expect(page.getByText(new RegExp(`^${few} of \\d+ shared claims`))).toBeVisible();
  await expect(rows(page).filter({ hasNotText: "wording differs" })).toHaveCount(0);

  const silent = filter(page).getByRole("link", { name: /^silent: D/ });
  await silent.click();
  await expect(page).toHaveURL(/relation=wording-differs&silent=s4/);
  for (const row of await page.getByRole("row").all()) {
    const cells = row.getByRole("cell");
    if ((await cells.count()) > 0) await expect(cells.nth(3)).toHaveAttribute("data-silent", "true");
  }
  await filter(page)
    .getByRole("link", { name: /^not reviewed \d/ })
    .click();
  await expect(page).toHaveURL(/review=unreviewed/);
  await expect(filter(page).getByText("More filters, 3 in use")).toBeVisible();
  await page.getByRole("link", { name: "Show all" }).click();
  await expect(page).toHaveURL(/\/claims$/);
});

test("words are found in the claims without JavaScript, and keep the other filters", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await toSample(page);
  await page.goto(`${page.url()}/claims`);
  const all = await rows(page).count();
  await page.getByRole("link", { name: /^wording \d/ }).click();
  await page.getByRole("searchbox", { name: "Words in the claims" }).fill("COPPER");
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page).toHaveURL(/q=COPPER/);
  await expect(page).toHaveURL(/kind=wording/);
  expect(await rows(page).count()).toBeLessThan(all);
  expect(await rows(page).count()).toBeGreaterThan(0);
  await expect(
    page
      .getByRole("row")
      .filter({ hasNotText: /copper/i })
      .getByRole("cell"),
  ).toHaveCount(0);

  await page.getByRole("searchbox", { name: "Words in the claims" }).fill("zeppelin");
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page.getByText("No claim fits all of this at once.")).toBeVisible();
  await page.close();
});

test("head row and claims stay in sight while the grid scrolls", async ({ page }) => {
  await openClaims(page);
  await page.getByRole("region", { name: "Claims by source" }).evaluate((grid) => grid.scrollTo(200, 900));
  await expect(page.getByRole("columnheader").nth(1)).toBeInViewport();
  await expect(page.getByRole("columnheader").first()).toBeInViewport();
});

test("every empty cell says why its source is silent", async ({ page }) => {
  await openClaims(page);
  const empty = page.getByRole("cell").filter({ hasNot: page.getByRole("link") });
  const reasons = await empty.allInnerTexts();
  expect(reasons.length).toBeGreaterThan(10);
  for (const reason of reasons)
    expect(reason).toMatch(/^silent\s+(does not say this|written before it happened|does not touch the subject)$/);
});

test("on a phone a claim is a card that says whose words are whose, and nothing runs out of the screen", async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await openClaims(page);
  const first = page.getByRole("row").nth(1);
  await expect(first.getByText("Wire", { exact: true })).toBeVisible();
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test("the grid speaks Spanish, and quotes stay English", async ({ page }) => {
  const address = await openSample(page);
  await page.context().addCookies([{ name: "parallax-language", value: "es", domain: "127.0.0.1", path: "/" }]);
  await page.goto(`${address}/claims`);
  await expect(page.getByRole("navigation", { name: "Ordenar y filtrar las afirmaciones" })).toBeVisible();
  const quotes = page.locator("table q");
  expect(await quotes.count()).toBeGreaterThan(20);
  expect(await quotes.evaluateAll((all) => all.every((quote) => quote.getAttribute("lang") === "en"))).toBe(true);
});

test("the grid with its filters open has no fault that axe finds", async ({ page }) => {
  await openClaims(page, "?review=unreviewed&q=port");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
