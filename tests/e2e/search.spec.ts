import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { toSample } from "./sample";

const box = (page: Page) => page.getByRole("searchbox");
const said = (page: Page, text: string | RegExp) => page.getByRole("status").filter({ hasText: text });

async function sampleAddress(page: Page): Promise<string> {
  await toSample(page);
  await page.waitForURL(/\/stories\//);
  return new URL(page.url()).pathname;
}

/** The words of a link that is to open the reader at them: without the signs that say it is cut. */
const words = (text: string | null): string => (text ?? "").replace(/^… | …$/g, "").trim();

test.describe("the library", () => {
  test("is searched in its texts; a passage opens the reader at its sentence", async ({ page }) => {
    await page.goto("/");
    await box(page).fill("deepwater inaugur");
    await box(page).press("Enter");
    await expect(page).toHaveURL(/\/search\?q=deepwater/);
    await expect(said(page, "One story for")).toBeVisible();
    const passage = page
      .getByRole("list", { name: /^Passages in/ })
      .getByRole("link")
      .first();
    await expect(passage.locator("mark").first()).toHaveText(/deepwater|inaugur/i);
    const quote = words(await passage.textContent());
    await passage.click();
    await page.waitForURL(/source=s\d+&sentence=\d+/);
    await expect(page.locator("[data-cursor]").first()).toContainText(quote.slice(0, 60));
  });

  test("is narrowed by filters that stand in the address, without those left empty", async ({ page }) => {
    await page.goto("/search?q=port");
    await page.getByText("Filters", { exact: true }).click();
    await page.getByLabel("Kind").selectOption("wsws");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page).toHaveURL(/\/search\?q=port&kind=wsws$/);
    await expect(said(page, "with these filters")).toBeVisible();
    const passages = page
      .getByRole("list", { name: /^Passages in/ })
      .first()
      .getByRole("listitem");
    for (const passage of await passages.all()) await expect(passage).toContainText("WSWS");
    await page.getByLabel("Published until").fill("1999-01-01");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(said(page, "No story")).toBeVisible();
    await page.getByRole("link", { name: "Search without the filters" }).click();
    await expect(page).toHaveURL(/\/search\?q=port$/);
  });

  test("finds stories by what was found in them", async ({ page }) => {
    // With the outlet, since the stories of other tests have loaded words too, and fill pages.
    await page.goto("/search?code=wording/loaded&outlet=Sample");
    await expect(page.getByRole("listitem").filter({ hasText: "An illustration" })).toBeVisible();
  });

  test("answers anything that can be typed", async ({ page }) => {
    const typed = [
      '"',
      '"port',
      "%_\\",
      "AND NOT (",
      "😀",
      "'; DROP TABLE",
      "x".repeat(5000),
      "a* NEAR b",
      "<b>port</b>",
    ];
    for (const q of typed) {
      const answer = await page.goto(`/search?q=${encodeURIComponent(q)}`);
      expect(answer?.status()).toBe(200);
      await expect(page.getByRole("status").first()).toBeVisible();
    }
    await page.goto("/search?q=%25&kind=none&from=2024-13-45&to=x&page=-3&code=frame/x");
    await expect(page.getByText("There is no word in that.")).toBeVisible();
    await page.goto("/search?from=2024-02-02&to=2024-01-01");
    await expect(page.getByText("These days end before they begin.")).toBeVisible();
  });

  test("can be searched without a mouse: / goes to the box", async ({ page }) => {
    await page.goto("/");
    await page.waitForLoadState("networkidle");
    await page.keyboard.press("/");
    await expect(box(page)).toBeFocused();
    await page.keyboard.type("a/b");
    await expect(box(page)).toHaveValue("a/b");
  });

  test("speaks Spanish", async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: "parallax-language", value: "es", url: baseURL ?? "" }]);
    await page.goto("/search?q=port");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Buscar en la biblioteca");
    await expect(said(page, "con «port»")).toBeVisible();
  });
});

test.describe("a story", () => {
  test("is searched source by source, and a source without the words says so", async ({ page }) => {
    const address = await sampleAddress(page);
    await page.goto(`${address}/search?q=warships`);
    const counts = page.getByRole("list", { name: "Passages by source" }).getByRole("listitem");
    await expect(counts).toHaveCount(5);
    const numbers = (await counts.allInnerTexts()).map((text) => Number(text.match(/\d+/)?.[0]));
    const letters = ["A", "B", "C", "D", "E"];
    for (const [i, letter] of letters.entries()) {
      const section = page.getByRole("region", { name: `Passages in source ${letter}` });
      if (numbers[i] === 0) await expect(section).toContainText(`Not in ${letter}.`);
      else await expect(section.getByRole("listitem")).toHaveCount(numbers[i] as number);
    }
    expect(numbers.some((n) => n > 0) && numbers.some((n) => n === 0)).toBe(true);
    const hit = page
      .getByRole("region", { name: /^Passages in source/ })
      .getByRole("link")
      .first();
    const quote = words(await hit.textContent());
    await hit.click();
    await page.waitForURL(/sentence=/);
    await expect(page.locator("[data-cursor]").first()).toContainText(quote.slice(0, 60));
  });

  test("is narrowed to a source and to what was found, without words too", async ({ page }) => {
    const address = await sampleAddress(page);
    await page.goto(`${address}/search`);
    await page.getByLabel("Only in").selectOption("wording");
    await page.getByLabel("Source").selectOption({ index: 3 });
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page).toHaveURL(/search\?source=s3&in=wording$/);
    const section = page.getByRole("region", { name: "Passages in source C" });
    await expect(section.locator("mark").first()).toBeVisible();
    await expect(page.getByRole("region", { name: /^Passages in source/ })).toHaveCount(1);
  });

  test("tells no name when it is read blind, and neither does the library", async ({ page, context, baseURL }) => {
    const address = await sampleAddress(page);
    await context.addCookies([{ name: "parallax-blind", value: address.split("/").at(-1) ?? "", url: baseURL ?? "" }]);
    for (const path of [`${address}/search?q=port`, "/search?q=port", "/"]) {
      const html = await (await page.request.get(path)).text();
      expect(html).not.toMatch(/Sample (wire|Institute|socialist daily|tribune|Global South Monitor)/);
    }
    await page.goto(`${address}/search?q=port`);
    await expect(page.getByLabel("Kind")).toHaveCount(0);
    await expect(page.getByRole("region", { name: "Passages in source A" }).locator("mark").first()).toBeVisible();
  });
});

test("both searches work without JavaScript", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await page.goto("/");
  await box(page).fill("port china");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/search\?q=port\+?(%20)?china$/);
  await page.getByRole("link", { name: "All passages in this story" }).first().click();
  await box(page).fill("lima");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await expect(page.locator("mark").first()).toHaveText(/lima/i);
  await page.close();
});

for (const scheme of ["light", "dark"] as const) {
  test(`nothing stands in the way of anybody, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const address = await sampleAddress(page);
    for (const path of ["/", "/search?q=port&kind=wsws", "/search?q=zzzzz", "/search", `${address}/search?q=port`]) {
      await page.goto(path);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  });
}

test("fits a narrow phone", async ({ page }) => {
  const address = await sampleAddress(page);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ["/", "/search?q=port&kind=wsws", `${address}/search?q=port`]) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});
