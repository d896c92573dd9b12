import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { addFiles, FILES, file } from "./articles";

const LAPTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

const PLACES = ["harbour", "market", "quarry", "orchard", "library", "chapel", "sawmill", "ferry", "school", "tower"];
const DEEDS = ["repaired", "painted", "measured", "photographed", "visited", "described", "closed", "swept", "rented"];
const PEOPLE = ["the carpenter", "a retired nurse", "two students", "the surveyor", "a baker", "the night watch"];
const of = (list: readonly string[], n: number): string => list[n % list.length] ?? "";

/** Sentences that no other test has, so that their vectors are not saved yet and the encoder has work for seconds. */
const filler = (seed: number): string =>
  Array.from({ length: 60 }, (_, i) => {
    const n = seed * 60 + i;
    const day = `on day ${n}`;
    return `Near the ${of(PLACES, n)}, ${of(PEOPLE, n * 7)} ${of(DEEDS, n * 5)} the ${of(PLACES, n * 3 + 1)} ${day}.`;
  }).join(" ");

/** The story of the test before may still be in the work. */
const PATIENCE = 30_000;

let stories = 0;

/** Starts a story whose comparison takes seconds, and gives its address. */
async function startLongStory(page: Page): Promise<string> {
  stories += 1;
  await page.goto("/stories/new");
  await addFiles(
    page,
    FILES.map(({ name, text }, i) =>
      file(name, `${text}\n\n${filler((Date.now() % 100_000_000) + stories * 10 + i)}\n`),
    ),
  );
  await page.getByLabel("Title of the story").fill(`A long bridge ${stories}`);
  await page.getByRole("button", { name: "Compare" }).click();
  await page.waitForURL(/\/stories\/(?!new$)[^/]+$/);
  return new URL(page.url()).pathname;
}

const banner = (page: Page) => page.getByText(/^Claims are being compared/);
const text = (page: Page, letter: string) => page.getByRole("article", { name: `Text of ${letter}` });
const layer = (page: Page, name: string) => page.getByRole("button", { name: new RegExp(`^${name} `) });

test.describe("on a laptop", () => {
  test.use({ viewport: LAPTOP, contextOptions: { reducedMotion: "reduce" } });

  test("texts and their layers are read while claims are compared, and nothing moves when these come", async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await startLongStory(page);

    await expect(banner(page)).toHaveText(/: \d+ of \d+ sentences$/, { timeout: PATIENCE });
    await expect(page.getByRole("progressbar")).toHaveCount(1);
    await expect(page.getByRole("status").filter({ hasText: "The texts can be read." })).toBeAttached();
    await expect(text(page, "A")).toBeVisible();
    await expect(page.locator("a[data-c]")).toHaveCount(0);
    await expect(page.getByText("No shared claim found")).toHaveCount(0);

    await layer(page, "Wording").click();
    const word = text(page, "A").locator("[data-l~='wording']").first();
    await word.click();
    await expect(page.locator("[data-drawer]")).toContainText("Marked in A");
    const said = await page.locator("[data-drawer] q").first().textContent();
    await text(page, "A").evaluate((element) => element.scrollTo(0, 400));
    expect((await page.request.get("/")).ok()).toBe(true);

    // What moves from here on, but for what the reader does, is counted.
    await page.evaluate(() => {
      const seen = window as unknown as { moved: number; kept: Element | null };
      seen.moved = 0;
      seen.kept = document.querySelector("[data-reader]");
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.moved += (entry as unknown as { value: number }).value;
      }).observe({ type: "layout-shift", buffered: false });
    });
    await expect(banner(page)).toBeVisible();
    const before = await text(page, "A").boundingBox();

    await expect(page.locator("a[data-c]").first()).toBeAttached({ timeout: PATIENCE });
    await expect(banner(page)).toHaveCount(0);
    await expect(page.getByRole("status").filter({ hasText: "The comparison is ready." })).toBeAttached();
    expect(await text(page, "A").boundingBox()).toEqual(before);
    expect(await text(page, "A").evaluate((element) => element.scrollTop)).toBe(400);
    await expect(page.locator("[data-drawer] q").first()).toHaveText(said ?? "");
    const { moved, same } = await page.evaluate(() => {
      const seen = window as unknown as { moved: number; kept: Element | null };
      return { moved: seen.moved, same: seen.kept === document.querySelector("[data-reader]") };
    });
    expect(same).toBe(true);
    expect(moved).toBeLessThan(0.01);
    await expect(layer(page, "Wording")).toHaveAttribute("aria-pressed", "true");
    await expect(page.locator("a[data-c][tabindex='0']").first()).toBeAttached();
    expect(errors).toEqual([]);
  });

  test("when the server is lost, the texts stay and the banner says so", async ({ page }) => {
    const address = await startLongStory(page);
    await expect(banner(page)).toBeVisible({ timeout: PATIENCE });
    await page.route("**/compute", (route) => route.abort());
    await page.goto(address);
    await expect(page.getByRole("alert").filter({ hasText: "The server cannot be reached" })).toBeVisible();
    await expect(text(page, "A")).toBeVisible();
    await page.unroute("**/compute");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator("a[data-c]").first()).toBeAttached({ timeout: PATIENCE });
  });

  test("a link to a claim is kept until the claim is there", async ({ page }) => {
    const address = await startLongStory(page);
    await expect(banner(page)).toBeVisible({ timeout: PATIENCE });
    await page.goto(`${address}?claim=c1`);
    await expect(banner(page)).toBeVisible();
    await expect(page.locator("[data-drawer]")).toHaveCount(0);
    await layer(page, "Voices").click();
    await expect.poll(() => new URL(page.url()).searchParams.get("layers")).toBe("claims.voices");
    expect(new URL(page.url()).searchParams.get("claim")).toBe("c1");
    const card = page.locator("[data-card='c1'][data-opened]");
    await expect(card).toBeVisible({ timeout: PATIENCE });
    await expect(card.getByRole("button", { name: /^Compare the words/ })).toBeVisible();
    await expect(layer(page, "Voices")).toHaveAttribute("aria-pressed", "true");
  });
});

test.describe("without JavaScript", () => {
  test.use({ viewport: LAPTOP });

  test("a page opened meanwhile shows the texts", async ({ page, browser, baseURL }) => {
    const address = await startLongStory(page);
    await expect(banner(page)).toBeVisible({ timeout: PATIENCE });
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const plain = await context.newPage();
    await plain.goto(address);
    await expect(text(plain, "A")).toBeVisible();
    expect(await plain.content()).toContain("Load the page again");
    await context.close();
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const viewport of [LAPTOP, PHONE]) {
    test(`axe finds nothing in ${colorScheme} at ${viewport.width} px while claims are compared`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ colorScheme, viewport, reducedMotion: "reduce" });
      const page = await context.newPage();
      await startLongStory(page);
      await expect(banner(page)).toBeVisible({ timeout: PATIENCE });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`)).toEqual([]);
      await expect(banner(page)).toBeVisible();
      const wider = await page
        .locator("main")
        .evaluate((main) => main.scrollWidth - document.documentElement.clientWidth);
      expect(wider).toBeLessThanOrEqual(0);
      await context.close();
    });
  }
}
