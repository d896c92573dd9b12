import { expect, type Page, test } from "@playwright/test";
import { readBy } from "./reader-page";
import { toSample } from "./sample";

test.use({ viewport: { width: 1366, height: 768 } });

/** The sample story, compared; its address. */
async function openSample(page: Page): Promise<string> {
  await toSample(page);
  await page.waitForURL(/\/stories\//);
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  return new URL(page.url()).pathname;
}

const part = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Parts of this page" }).getByRole("link", { name, exact: true });

test("at a glance: what they agree on, where they differ and who is silent, each with words that lead to the text", async ({
  page,
}) => {
  const address = await openSample(page);
  await page.goto(`${address}/divergence`);
  const summary = page.locator("#summary");
  for (const name of ["What they agree on", "Where they differ", "Who is silent on what"])
    await expect(summary.getByRole("heading", { level: 3, name })).toBeVisible();
  for (const type of ["figure", "time", "who did it", "how sure", "who says it", "wording"])
    await expect(summary.getByText(new RegExp(`^(contradiction · )?${type}$`)).first()).toBeVisible();
  await expect(summary.getByText(/^leaves out \d+ of \d+$/)).toHaveCount(5);
  // A difference shows the words of two sources or more.
  const sides = summary.locator("ol").nth(1).locator(":scope > li");
  for (const one of await sides.all()) expect(await one.locator("a[href*='claim=']").count()).toBeGreaterThanOrEqual(2);
  await readBy(page, "parallel");
  await summary.locator("a[href*='claim=']").first().click();
  await page.waitForURL(/claim=/);
  await expect(page.locator("[data-drawer]")).toBeVisible();
});

test("types are links: each shows all of its differences side by side, silence with its reasons", async ({ page }) => {
  const address = await openSample(page);
  await page.goto(`${address}/divergence`);
  const filter = page.getByRole("navigation", { name: "Show the type" });
  for (const type of ["figure", "time", "who did it", "how sure", "who says it", "wording"]) {
    const link = filter.getByRole("link", { name: new RegExp(`^${type} \\d+$`) });
    const count = Number((await link.innerText()).match(/\d+/)?.[0]);
    await link.click();
    await expect(link).toHaveAttribute("aria-current", "true");
    const entries = page.locator("#differences ol > li");
    await expect(entries).toHaveCount(count);
    for (const entry of await entries.all()) expect(await entry.locator("ul > li q").count()).toBeGreaterThan(1);
  }
  await filter.getByRole("link", { name: /^silence/ }).click();
  await expect(page).toHaveURL(/kind=silence/);
  await expect(page.getByText("written before it happened").first()).toBeVisible();
  await expect(page.getByText("does not touch the subject").first()).toBeVisible();
});

test("the filters and parts work without JavaScript", async ({ browser, baseURL, page: seen }) => {
  const address = await openSample(seen);
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await page.goto(`${address}/divergence`);
  await page.getByRole("link", { name: /^wording \d+/ }).click();
  await expect(page.locator("#differences h3")).toHaveCount(1);
  await part(page, "Pairs").click();
  await expect(page.getByRole("heading", { level: 2, name: "Pairs" })).toBeVisible();
  await page.close();
});

test("every part shows something of the sample, and every quote leads into the reader", async ({ page }) => {
  const address = await openSample(page);
  await page.goto(`${address}/divergence`);
  for (const name of ["By source", "Pairs", "Time line", "Names", "Voices", "Figures", "Frames"]) {
    await part(page, name).click();
    await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
    await expect(part(page, name)).toHaveAttribute("aria-current", "page");
    const links = await page
      .locator("main section a:has(q)")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    if (!["Voices", "Frames"].includes(name)) expect(links.length, name).toBeGreaterThan(5);
    for (const href of links) expect(href).toMatch(new RegExp(`^${address}\\?(claim|source)=`));
  }
});

test("by source: what each says alone, says differently and leaves out", async ({ page }) => {
  const address = await openSample(page);
  await page.goto(`${address}/divergence?view=sources`);
  for (const name of ["Says alone", "Says differently", "Leaves out"])
    await expect(page.getByRole("heading", { level: 4, name: new RegExp(`^${name}`) })).toHaveCount(5);
});

test("a pair opens with what both state and what one of them states, as many as the pair says", async ({ page }) => {
  const address = await openSample(page);
  await page.goto(`${address}/divergence?view=pairs`);
  const pairs = page.getByRole("navigation", { name: "Compare two sources" }).getByRole("link");
  await expect(pairs).toHaveCount(10);
  await pairs.first().click();
  await expect(page).toHaveURL(/pair=/);
  await expect(pairs.first()).toHaveAttribute("aria-current", "true");
  const both = page.locator("#pairs section").filter({ hasText: "Both state it, differently" });
  const count = Number((await both.getByRole("heading").innerText()).match(/\d+$/)?.[0]);
  await expect(both.locator("li")).toHaveCount(count);
});

test("a source that was published before a date is said not to have known it", async ({ page }) => {
  const address = await openSample(page);
  await page.goto(`${address}/divergence?view=times`);
  await expect(page.getByRole("cell").filter({ hasText: "not yet" }).first()).toBeVisible();
  await expect(page.getByText("told ahead").first()).toBeVisible();
  await expect(page.getByText("published on this day")).toHaveCount(5);
});

test("names tell what each does and what is done to it, with the words", async ({ page }) => {
  const address = await openSample(page);
  await page.goto(`${address}/divergence?view=naming`);
  const cell = page
    .getByRole("cell")
    .filter({ has: page.locator("details") })
    .first();
  await expect(cell.getByText(/^(acts|acted on) /).first()).toBeVisible();
  await cell.locator("summary").click();
  await expect(cell.locator("details q").first()).toBeVisible();
});

test("figures are filtered by verdict, and a sum is spelled out", async ({ page }) => {
  const address = await openSample(page);
  await page.goto(`${address}/divergence?view=figures`);
  const sum = page
    .getByRole("navigation", { name: "Show the verdict" })
    .getByRole("link", { name: /^agree by sum \d+$/ });
  const count = Number((await sum.innerText()).match(/\d+/)?.[0]);
  await sum.click();
  await expect(page.locator("#figures h3")).toHaveCount(count);
  await expect(page.getByText(/[\d.]+ \+ [\d.]+ = [\d.]+/).first()).toBeVisible();
});

test("the summary alone is two sheets of paper at most, without controls", async ({ page }) => {
  const address = await openSample(page);
  await page.goto(`${address}/divergence?view=summary`);
  await expect(page.locator("#differences")).toHaveCount(0);
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#summary")).toBeVisible();
  await expect(page.getByRole("navigation")).toHaveCount(0);
});

test("each part of the page is light", async ({ page, request }) => {
  const address = await openSample(page);
  for (const view of ["", "?view=sources", "?view=naming", "?view=figures", "?view=times", "?kind=wording"]) {
    const html = await (await request.get(`${address}/divergence${view}`)).text();
    expect(html.length, view).toBeLessThan(500_000);
  }
});
