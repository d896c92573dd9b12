import { expect, type Locator, type Page, test } from "@playwright/test";
import { asFiles, file, made, makeStory } from "./articles";
import {
  column,
  drawer,
  LAPTOP,
  mention,
  openSample,
  openTexts,
  ownMention,
  PHONE,
  query,
  readBy,
  sharedClaim,
  text,
} from "./reader-page";
import { toSample } from "./sample";

// Newcomers read one text at a time (reader-focus.spec.ts); these have chosen columns.
test.beforeEach(async ({ page }) => readBy(page, "parallel"));

test.describe("on a laptop", () => {
  test.use({ viewport: LAPTOP, contextOptions: { reducedMotion: "reduce" } });

  test("three texts are open and the others wait as spines; opening one folds the least recently used", async ({
    page,
  }) => {
    await openSample(page);
    await expect(openTexts(page)).toHaveCount(3);
    await page.getByRole("button", { name: /^Open source D/ }).click();
    await expect(text(page, "D")).toBeVisible();
    await expect(openTexts(page)).toHaveCount(3);
    await expect(text(page, "C")).toBeHidden();
    await expect.poll(() => query(page).get("source")).toBe("s4");
    for (const name of await openTexts(page).all()) {
      expect((await name.boundingBox())?.width).toBeGreaterThanOrEqual(22 * 16);
    }
  });

  test("touching a claim brings it into view in every column, names the silent, and opens the drawer", async ({
    page,
  }) => {
    await openSample(page);
    const claim = await sharedClaim(page);
    await ownMention(page, "A", claim).click();
    await expect(drawer(page)).toBeVisible();
    expect(query(page).get("claim")).toBe(claim);
    for (const one of await openTexts(page).all()) {
      const words = one.locator(`a[data-c~="${claim}"]`).first();
      if ((await words.count()) > 0) await expect(words).toBeInViewport();
    }
    const silent = await page.locator("[data-column][data-silent]").count();
    expect(silent).toBeGreaterThan(0);
    await expect(drawer(page).getByText("Silent:")).toHaveCount(silent);
    await expect(page.getByRole("status").filter({ hasText: /Stated by .* Silent: / })).toHaveCount(1);
    await expect(drawer(page).getByText("Why these are held to be one claim")).toBeVisible();
    await expect(drawer(page).locator("mark").first()).toBeVisible();
  });

  test("any two wordings can be compared", async ({ page }) => {
    const address = await openSample(page);
    await page.goto(`${address}/claims?sort=sources`);
    await page.getByRole("rowheader").first().getByRole("link").click();
    await expect(drawer(page)).toBeVisible();
    await expect(drawer(page).locator("[data-compared]")).toHaveCount(2);
    const second = drawer(page).getByLabel("Second wording");
    const before = await drawer(page).locator("[data-compared]").allTextContents();
    const other = second.locator("option:not(:checked)").last();
    await second.selectOption((await other.getAttribute("value")) ?? "");
    await expect.poll(() => drawer(page).locator("[data-compared]").allTextContents()).not.toEqual(before);
    await expect(drawer(page).locator("[data-compared]")).toHaveCount(2);
  });

  test("Back closes the drawer, Forward opens it, and a link shows the same", async ({ page }) => {
    const address = await openSample(page);
    const claim = await sharedClaim(page);
    await ownMention(page, "A", claim).click();
    await page.getByRole("button", { name: "Next shared claim" }).last().click();
    await expect.poll(() => query(page).get("claim")).not.toBe(claim);
    const linked = page.url();
    const title = await drawer(page).getByRole("heading", { level: 2 }).textContent();
    await page.goBack();
    await expect(drawer(page)).toBeHidden();
    expect(new URL(page.url()).pathname).toBe(address);
    await page.goForward();
    await expect(drawer(page)).toBeVisible();
    await page.goto("/");
    await page.goto(linked);
    await expect(drawer(page).getByRole("heading", { level: 2 })).toHaveText(title ?? "");
  });

  test("Escape closes the drawer and leaves no step behind", async ({ page }) => {
    await openSample(page);
    const claim = await sharedClaim(page);
    await ownMention(page, "A", claim).click();
    await expect(drawer(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(drawer(page)).toBeHidden();
    await expect.poll(() => query(page).has("claim")).toBe(false);
    await expect(ownMention(page, "A", claim)).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL("/");
  });

  test("the keys go from claim to claim, sentence to sentence, source to source", async ({ page }) => {
    await openSample(page);
    await page.keyboard.press("c");
    await expect(drawer(page)).toBeVisible();
    const first = query(page).get("claim");
    await expect(mention(page, "A", first ?? "")).toBeFocused();
    await page.keyboard.press("c");
    await expect.poll(() => query(page).get("claim")).not.toBe(first);
    await page.keyboard.press("Shift+C");
    await expect.poll(() => query(page).get("claim")).toBe(first);
    await page.keyboard.press("Escape");
    await expect(drawer(page)).toBeHidden();

    const cursor = page.locator("[data-cursor]");
    const at = Number(await cursor.getAttribute("data-n"));
    await page.keyboard.press("j");
    await expect(cursor).toHaveAttribute("data-n", String(at + 1));
    await expect(cursor).toBeFocused();
    await page.keyboard.press("k");
    await expect(cursor).toHaveAttribute("data-n", String(at));
    await page.keyboard.press("Enter");
    await expect(drawer(page).getByRole("heading", { level: 2 })).toBeFocused();
    await page.keyboard.press("Escape");

    await page.keyboard.press("]");
    await expect(column(page, "B")).toHaveAttribute("data-used", "true");
    await page.keyboard.press("[");
    await page.keyboard.press("[");
    await expect(column(page, "E")).toHaveAttribute("data-used", "true");
    await expect(text(page, "E")).toBeVisible();
  });

  test("the keys are listed, and rest with a modifier and in the list", async ({ page }) => {
    await openSample(page);
    await page.keyboard.press("Control+c");
    await page.keyboard.press("Alt+j");
    await expect(drawer(page)).toBeHidden();
    await expect(page.locator("[data-cursor]")).toHaveCount(0);
    await page.keyboard.press("?");
    const keys = page.getByRole("dialog", { name: "Keys" });
    await expect(keys).toBeVisible();
    await page.keyboard.press("c");
    await expect(drawer(page)).toBeHidden();
    await page.keyboard.press("Escape");
    await expect(keys).toBeHidden();
  });

  test("layers are switched at once, stay in the address, and each mark gives its rule", async ({ page }) => {
    await openSample(page);
    const layer = (name: string) => page.getByRole("button", { name: new RegExp(`^(ab )?${name} \\d`) });
    await layer("Claims").click();
    await layer("Wording").click();
    await expect.poll(() => query(page).get("layers")).toBe("wording");
    await expect(column(page, "A").getByText(/^\d+ wordings?$/)).toBeVisible();
    const word = text(page, "A").locator('[data-l~="wording"]').first();
    await word.click();
    await expect(drawer(page)).toContainText((await word.textContent()) ?? "?");
    await expect(drawer(page)).toContainText(/rule wording\/\S+ · confidence \d+ %/);
    await page.reload();
    await expect(layer("Wording")).toHaveAttribute("aria-pressed", "true");
    await expect(layer("Claims")).toHaveAttribute("aria-pressed", "false");
  });

  test("columns no longer follow when they are not to keep together", async ({ page }) => {
    await openSample(page);
    await page.getByRole("button", { name: "Keep together" }).click();
    const claim = await sharedClaim(page);
    const tops = () => page.locator("[data-scroller]").evaluateAll((all) => all.map((one) => one.scrollTop));
    const before = await tops();
    await ownMention(page, "A", claim).click();
    await expect(drawer(page)).toBeVisible();
    expect((await tops()).slice(1)).toEqual(before.slice(1));
  });

  test("rotating puts another source first and keeps its letter", async ({ page }) => {
    await openSample(page);
    await page.getByRole("button", { name: "Rotate the columns by one" }).click();
    await expect(page.locator("[data-column]").first()).toHaveAccessibleName(/^Source B:/);
    await expect.poll(() => query(page).get("order")).toBe("s2.s3.s4.s5.s1");
  });

  test("what was left out is shown struck through on request", async ({ page }) => {
    await openSample(page);
    const removed = text(page, "A").locator("p del").first();
    await expect(removed).toBeHidden();
    await text(page, "A").getByRole("button", { name: "show" }).click();
    await expect(removed).toBeVisible();
  });

  test("the tick strip of a text goes to its claims", async ({ page }) => {
    await openSample(page);
    const strip = await column(page, "A").locator("svg[data-strip]:visible").first().boundingBox();
    if (!strip) throw new Error("test: no strip");
    await page.mouse.click(strip.x + strip.width / 2, strip.y + strip.height * 0.5);
    await expect(drawer(page)).toBeVisible();
  });

  test("one Tab stop a text, however many claims it has", async ({ page }) => {
    await openSample(page);
    expect(await text(page, "A").locator("a[data-c]").count()).toBeGreaterThan(3);
    await expect(text(page, "A").locator("a[data-c][tabindex='0']")).toHaveCount(1);
  });
});

test.describe("on a wide screen", () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test("five columns stand side by side", async ({ page }) => {
    await openSample(page);
    await expect(openTexts(page)).toHaveCount(5);
    const boxes = await Promise.all((await openTexts(page).all()).map((one) => one.boundingBox()));
    expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: PHONE, hasTouch: true, contextOptions: { reducedMotion: "reduce" } });

  test("one source is on the page; a touched claim opens a sheet, and the next source keeps it", async ({ page }) => {
    await openSample(page);
    await expect(openTexts(page)).toHaveCount(1);
    const claim = await sharedClaim(page);
    await ownMention(page, "A", claim).tap();
    await expect(drawer(page)).toBeVisible();
    const other = await page
      .locator(`[data-column]:not(:first-child):has(a[data-c~="${claim}"])`)
      .first()
      .getAttribute("aria-label");
    const letter = other?.match(/^Source (.)/)?.[1] ?? "";
    await page.getByRole("button", { name: new RegExp(`^Source ${letter},`) }).tap();
    await expect(openTexts(page)).toHaveCount(1);
    expect(query(page).get("claim")).toBe(claim);
    const words = mention(page, letter, claim);
    await expect(words).toBeInViewport();
    const sheet = await drawer(page).boundingBox();
    await expect.poll(async () => ((await words.boundingBox())?.y ?? 0) < (sheet?.y ?? 0)).toBe(true);
    await page.getByRole("button", { name: "Close the drawer" }).tap();
    await expect(drawer(page)).toBeHidden();
  });

  test("the silent are told from the others on their chips", async ({ page }) => {
    await openSample(page);
    await mention(page, "A", await sharedClaim(page)).tap();
    await expect(page.getByRole("button", { name: /^Source .*, silent on this claim$/ }).first()).toBeVisible();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: LAPTOP });

  test("a link to a claim shows it in all its wordings, and each column says whether it states it", async ({
    page,
  }) => {
    await toSample(page);
    await page.locator("a[data-c]").first().click();
    await expect(drawer(page).getByRole("heading", { level: 2 })).toContainText(/^Claim \d+/);
    expect(await drawer(page).locator("q").filter({ visible: true }).count()).toBeGreaterThanOrEqual(3);
    await expect(openTexts(page)).toHaveCount(3);
    const said = page
      .locator("[data-column]")
      .getByText(/^(States it: |Silent)/)
      .filter({ visible: true });
    await expect(said).toHaveCount(3);
  });
});

async function fits(page: Page): Promise<void> {
  const wider = await page.locator("main").evaluate((main) => main.scrollWidth - document.documentElement.clientWidth);
  expect(wider, page.url()).toBeLessThanOrEqual(0);
}

test("two sources share the width, twelve fold to spines that can all be opened", async ({ page }) => {
  await page.setViewportSize(LAPTOP);
  await makeStory(page, "Two ferries", asFiles().slice(0, 2));
  await expect(openTexts(page)).toHaveCount(2);
  await fits(page);

  await makeStory(
    page,
    "Twelve ferries",
    Array.from({ length: 12 }, (_, n) => file(`f${n}.txt`, made(n + 1))),
  );
  await expect(openTexts(page)).toHaveCount(3);
  await fits(page);
  const last: Locator = page.getByRole("button", { name: /^Open source L/ });
  await last.scrollIntoViewIfNeeded();
  await last.click();
  await expect(text(page, "L")).toBeVisible();
});
