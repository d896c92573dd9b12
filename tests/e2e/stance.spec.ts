import { expect, type Page, test } from "@playwright/test";
import { makeStory } from "./articles";
import { openSample, PHONE } from "./reader-page";

test.use({ viewport: { width: 1366, height: 768 } });

test("a stance opens its sentences, the author's apart from others', and each leads to its place", async ({ page }) => {
  const address = await openSample(page);
  await page.goto(`${address}/stance`);
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

/** Opens the editor, whether or not the change before left it open. */
const openEditor = (page: Page) =>
  page
    .locator("details")
    .filter({ hasText: "Change the targets" })
    .evaluate((details) => details.setAttribute("open", ""));

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

  await expect(async () => {
    await openEditor(page);
    await page.getByRole("button", { name: "Drop bridge of the test" }).click({ timeout: 2000 });
  }).toPass();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await expect(names.filter({ hasText: "bridge of the test" })).toHaveCount(0);

  await expect(async () => {
    await openEditor(page);
    await page.getByRole("button", { name: /^Take back: .* dropped/ }).click({ timeout: 2000 });
  }).toPass();
  await expect(names.filter({ hasText: "bridge of the test" })).toBeVisible();

  await expect(async () => {
    await openEditor(page);
    await page.getByLabel("New target").fill("  ", { timeout: 2000 });
    await page.getByRole("button", { name: "Add", exact: true }).click({ timeout: 2000 });
  }).toPass();
  await expect(page.getByRole("alert").filter({ hasText: "Give the target a name." })).toBeVisible();
});

test("the rule of a sentence leads to where it is explained", async ({ page }) => {
  const address = await openSample(page);
  await page.goto(`${address}/stance`);
  await page.getByRole("cell").getByRole("link").filter({ hasText: "critical" }).first().click();
  const rule = page
    .getByRole("complementary", { name: "Evidence" })
    .getByRole("link", { name: /^stance\// })
    .first();
  await expect(rule).toHaveAttribute("href", new RegExp(`^${address}/methods#stance-`));
});

test("on a phone each target is a list of its sources, and nothing lies beside the page", async ({ page }) => {
  await page.setViewportSize(PHONE);
  const address = await openSample(page);
  await page.goto(`${address}/stance`);
  await expect(page.getByRole("figure", { name: "Stance map" })).toBeVisible();
  const cell = page.getByRole("cell").getByRole("link").first();
  await cell.click();
  await expect(page.getByRole("complementary", { name: "Evidence" }).getByRole("heading").first()).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test("the page speaks Spanish, and the words of the articles stay English", async ({ page, baseURL }) => {
  const address = await openSample(page);
  await page.context().addCookies([{ name: "parallax-language", value: "es", url: baseURL ?? "" }]);
  await page.goto(`${address}/stance`);
  await expect(page.getByRole("heading", { name: "Mapa de posturas" })).toBeVisible();
  await expect(page.getByText("Cambiar los objetos")).toBeVisible();
  await page.getByRole("cell").getByRole("link").filter({ hasText: "crítica" }).first().click();
  await expect(page.getByRole("complementary", { name: "Pruebas" }).locator("q[lang=en]").first()).toBeVisible();
});
