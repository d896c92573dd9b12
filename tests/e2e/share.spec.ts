import fs from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { toSample } from "./sample";

test.use({ viewport: { width: 1366, height: 768 } });

async function openSample(page: Page): Promise<string> {
  await toSample(page);
  await page.waitForURL(/\/stories\//);
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  return new URL(page.url()).pathname;
}

const menu = (page: Page, name: string) => page.locator("summary").filter({ hasText: new RegExp(`^${name}$`) });

test("the tabs are the views, and the menu holds what else can be done", async ({ page }) => {
  const address = await openSample(page);
  const tabs = page.getByRole("navigation", { name: "Views of this story" }).getByRole("link");
  await expect(tabs).toHaveText(["Read", "Claims", "Stance", "Divergence", "Review"]);
  await expect(tabs.first()).toHaveAttribute("aria-current", "page");
  await menu(page, "More").click();
  for (const [name, path] of [
    ["Present on a screen", "present"],
    ["Handout to print", "handout"],
    ["Search this story", "search"],
    ["How it was found", "methods"],
    ["Edit articles", "edit"],
  ] as const)
    await expect(page.getByRole("link", { name, exact: true })).toHaveAttribute("href", `${address}/${path}`);
  await page.getByRole("link", { name: "How it was found" }).click();
  await page.waitForURL(/\/methods$/);
  await expect(page.getByRole("link", { name: "Present on a screen" })).toBeHidden();
});

test("a menu opens and closes by keyboard", async ({ page }) => {
  await openSample(page);
  await menu(page, "Share").focus();
  await page.keyboard.press("Enter");
  const first = page.getByRole("button", { name: "Copy a link to this view" });
  await expect(first).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(first).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(first).toBeHidden();
  await expect(menu(page, "Share")).toBeFocused();
});

test("a copied link is the address of exactly this view", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const address = await openSample(page);
  await page.goto(`${address}/claims?sort=text&kind=figure`);
  await menu(page, "Share").click();
  await page.getByRole("button", { name: "Copy a link to this view" }).click();
  await expect(page.getByText("Link copied")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test("where the clipboard is not allowed the address stands in a field, selected", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  const address = await openSample(page);
  await page.goto(`${address}/claims?sort=text`);
  await menu(page, "Share").click();
  await page.getByRole("button", { name: "Copy a link to this view" }).click();
  const field = page.getByLabel("Address of this view");
  await expect(field).toHaveValue(page.url());
  expect(
    await field.evaluate((input: HTMLInputElement) =>
      input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
    ),
  ).toBe(page.url());
});

test("files are named by what they are for, and say what the page says", async ({ page, request }) => {
  const address = await openSample(page);
  for (const [name, ending] of [
    ["for Word", "docx"],
    ["for Excel", "csv"],
    ["for other programs", "json"],
    ["report to edit", "md"],
    ["report in one file that opens offline", "html"],
  ] as const) {
    await menu(page, "Share").click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: `${name} .${ending}` }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^perus-chancay-port.*\\.${ending}$`));
    const bytes = fs.readFileSync(await download.path());
    expect(bytes.length).toBeGreaterThan(500);
    if (ending === "docx") expect(bytes.toString("latin1", 0, 2)).toBe("PK");
    if (ending !== "json") continue;
    const json = JSON.parse(bytes.toString("utf8"));
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

test("the report in one file opens offline and asks for nothing", async ({ browser, page, request }) => {
  const address = await openSample(page);
  for (const [language, heading] of [
    ["en", "Shared claims"],
    ["es", "Afirmaciones compartidas"],
  ] as const) {
    const html = await (await request.get(`${address}/export?format=html&language=${language}`)).text();
    const context = await browser.newContext({ offline: true, viewport: { width: 390, height: 800 } });
    const offline = await context.newPage();
    const asked: string[] = [];
    offline.on("request", (one) => asked.push(one.url()));
    await offline.setContent(html);
    await expect(offline.getByRole("heading", { level: 2, name: heading })).toBeVisible();
    expect(asked.filter((url) => !url.startsWith("data:"))).toEqual([]);
    for (const image of await offline.getByRole("img").all())
      expect(await image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
    expect(await offline.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await context.close();
  }
});

test("the handout prints the chosen claims with letters alone, and the key on a page of its own", async ({ page }) => {
  const address = await openSample(page);
  await page.goto(`${address}/handout?claims=1,2`);
  await expect(page.getByRole("heading", { name: /^Claim \d+$/ })).toHaveText(["Claim 1", "Claim 2"]);
  const claim = page.getByRole("region", { name: "Claim 1" });
  await expect(claim.locator("q").first()).toBeVisible();
  await expect(claim).not.toContainText("Sample wire");
  await expect(page.getByRole("region", { name: "Key" })).toContainText("Sample wire");
  await page.getByLabel("Names of the sources beside the letters").check();
  await page.getByRole("button", { name: "Update the handout" }).click();
  await page.waitForURL(/names=on/);
  await expect(page.getByRole("region", { name: "Claim 1" })).toContainText("Sample wire");

  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Update the handout" })).toBeHidden();
  const key = page.getByRole("region", { name: "Key" });
  expect(await key.evaluate((one) => getComputedStyle(one).breakBefore)).toBe("page");
});

test("handout and header work without JavaScript, and offer nothing that needs it", async ({
  browser,
  baseURL,
  page,
}) => {
  const address = await openSample(page);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL,
    viewport: { width: 320, height: 640 },
  });
  const plain = await context.newPage();
  await plain.goto(`${address}/handout`);
  await plain.locator("summary").filter({ hasText: "Share" }).click();
  await expect(plain.getByRole("link", { name: "for Word .docx" })).toBeVisible();
  await expect(plain.getByRole("button", { name: "Copy a link to this view" })).toBeHidden();
  await plain.getByLabel("Without questions and lines for notes").check();
  await plain.getByRole("button", { name: "Update the handout" }).click();
  await plain.waitForURL(/questions=off/);
  await expect(plain.getByText("What do all of these say?")).toHaveCount(0);
  await context.close();
});
