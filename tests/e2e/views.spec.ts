import fs from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { makeStory } from "./articles";

test.use({ viewport: { width: 1366, height: 768 } });

async function openSample(page: Page): Promise<string> {
  await page.goto("/");
  await page.getByRole("listitem").filter({ hasText: "An illustration" }).getByRole("link").click();
  await page.waitForURL(/\/stories\//);
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  return new URL(page.url()).pathname;
}

const view = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Views of this story" }).getByRole("link", { name });

test("the grid has a row for each claim, sorts and filters by links, and a cell opens the reader there", async ({
  page,
}) => {
  await openSample(page);
  await view(page, "Claims").click();
  await expect(view(page, "Claims")).toHaveAttribute("aria-current", "page");
  const rows = page.getByRole("rowheader");
  const all = await rows.count();
  const percents = (await rows.allInnerTexts()).map((row) => Number(row.match(/(\d+)\s%/)?.[1]));
  expect(percents).toEqual([...percents].sort((a, b) => b - a));

  const filter = page.getByRole("navigation", { name: "Sort and filter the claims" });
  await filter.getByRole("link", { name: "Order in the text" }).click();
  await expect(page).toHaveURL(/sort=text/);
  const numbers = (await rows.allInnerTexts()).map((row) => Number.parseInt(row, 10));
  expect(numbers).toEqual(Array.from({ length: all }, (_, n) => n + 1));

  const figure = filter.getByRole("link", { name: /^figure/ });
  const few = Number((await figure.innerText()).match(/\d+/)?.[0]);
  await figure.click();
  await expect(rows).toHaveCount(few);
  await expect(page.getByText(`${few} of ${all} shared claims`)).toBeVisible();

  const cell = page.getByRole("row").nth(1).getByRole("cell").getByRole("link").first();
  await cell.click();
  await page.waitForURL(/claim=/);
  await expect(page.locator("[data-drawer]")).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/kind=figure/);
});

test("the grid sorts and filters without JavaScript", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await page.goto("/");
  await page.getByRole("listitem").filter({ hasText: "An illustration" }).getByRole("link").click();
  await view(page, "Claims").click();
  const before = await page.getByRole("rowheader").count();
  await page.getByRole("link", { name: /^wording \d+/ }).click();
  expect(await page.getByRole("rowheader").count()).toBeLessThan(before);
  await page.close();
});

test("head row and claims stay in sight while the grid scrolls", async ({ page }) => {
  const address = await openSample(page);
  await page.goto(`${address}/claims`);
  await page.getByRole("region", { name: "Claims by source" }).evaluate((grid) => grid.scrollTo(200, 900));
  await expect(page.getByRole("columnheader").nth(1)).toBeInViewport();
  await expect(page.getByRole("columnheader").first()).toBeInViewport();
});

test("a stance opens its sentences, the author's apart from others', and each leads to its place", async ({ page }) => {
  await openSample(page);
  await view(page, "Stance").click();
  const cells = page.getByRole("cell").getByRole("link");
  await cells.filter({ hasNotText: "neutral" }).first().click();
  const evidence = page.getByRole("complementary", { name: "Evidence" });
  await expect(evidence.getByRole("heading", { name: "The author’s own words" })).toBeVisible();
  const quote = evidence.getByRole("link").first();
  const words = (await quote.innerText()).replace(/^[“"]|[”"]$/g, "").slice(0, 40);
  await quote.click();
  await page.waitForURL(/sentence=/);
  await expect(page.locator("[data-cursor]")).toBeInViewport();
  const sentence = (await page.locator("[data-cursor]").textContent()) ?? "";
  expect(sentence.includes(words) || words.includes(sentence.slice(0, 20))).toBe(true);
});

test("targets are renamed, added and dropped, and each change can be taken back", async ({ page }) => {
  const address = await makeStory(page, "Targets");
  await page.goto(`${address}/stance`);
  const names = page.getByRole("rowheader");
  await page.getByText("Change the targets").click();
  await page.getByLabel("New target").fill("bridge of the test");
  await page.getByLabel("Other names").fill("bridge");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(names.filter({ hasText: "bridge of the test" })).toBeVisible();
  await expect(page.getByText("changed by you").first()).toBeVisible();

  await page.getByText("Change the targets").click();
  await page.getByRole("button", { name: "Drop bridge of the test" }).click();
  await expect(names.filter({ hasText: "bridge of the test" })).toHaveCount(0);

  await page.getByText("Change the targets").click();
  await page.getByRole("button", { name: /^Take back: .* dropped/ }).click();
  await expect(names.filter({ hasText: "bridge of the test" })).toBeVisible();

  await page.getByText("Change the targets").click();
  await page.getByLabel("New target").fill("  ");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Give the target a name." })).toBeVisible();
});

test("the divergence page shows each source's own way, and every quote leads into the reader", async ({ page }) => {
  const address = await openSample(page);
  await view(page, "Divergence").click();
  for (const name of ["By source", "Figures", "Names", "Frames"])
    await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
  for (const name of ["Says alone", "Says differently", "Leaves out"])
    await expect(page.getByRole("heading", { level: 4, name: new RegExp(`^${name}`) })).toHaveCount(5);
  const links = await page
    .locator("main section a[href*='/stories/']")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const places = links.filter((href) => !href.includes("/divergence"));
  expect(places.length).toBeGreaterThan(20);
  for (const href of places) expect(href).toMatch(new RegExp(`^${address}\\?(claim|source)=`));
});

test("exports are files with names of their own, and say what the page says", async ({ page, request }) => {
  const address = await openSample(page);
  for (const [name, ending] of [
    ["Report, to read and edit", "md"],
    ["Claims, for Excel", "csv"],
    ["Everything, for other programs", "json"],
  ] as const) {
    await page.getByText("Export", { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: new RegExp(name) }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^perus-chancay-port.*\\.${ending}$`));
    const written = fs.readFileSync(await download.path(), "utf8");
    if (ending !== "json") {
      expect(written.length).toBeGreaterThan(500);
      continue;
    }
    const json = JSON.parse(written);
    expect(json.schema).toBe("parallax.comparison/1");
    for (const claim of json.claims) {
      for (const { source, start, end, quote } of claim.mentions) {
        const { text } = json.sources.find((one: { id: string }) => one.id === source);
        expect(text.slice(start, end)).toBe(quote);
      }
    }
  }
  expect((await request.get(`${address}/export?format=exe`)).status()).toBe(400);
  expect((await request.get("/stories/none/export?format=json")).status()).toBe(404);
});

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
