import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { makeStory } from "./articles";
import { drawer, LAPTOP, openSample, PHONE, readBy, ready } from "./reader-page";

test.beforeEach(async ({ page }) => readBy(page, "parallel"));
test.use({ viewport: LAPTOP, contextOptions: { reducedMotion: "reduce" } });

const compared = (page: Page) => drawer(page).locator("[data-compared]");
const marks = async (page: Page, at: number): Promise<string[]> =>
  (await compared(page).nth(at).locator("mark").allInnerTexts()).map((words) => words.trim());

/** Opens a claim with at least so many wordings. */
async function openClaim(page: Page, address: string, wordings: number): Promise<string> {
  await page.goto(`${address}/claims?sort=sources`);
  await expect(page.getByRole("rowheader").first()).toBeVisible();
  for (const row of await page.getByRole("row").all()) {
    if ((await row.getByRole("cell").getByRole("link").count()) < wordings) continue;
    const href = (await row.getByRole("rowheader").getByRole("link").first().getAttribute("href")) ?? "";
    await page.goto(href);
    await ready(page);
    await expect(drawer(page).getByText("In their words")).toBeVisible();
    return new URL(href, page.url()).searchParams.get("claim") ?? "";
  }
  throw new Error("test: the story has no claim with so many wordings");
}

test("any two wordings are compared, and a swap turns what each alone says around", async ({ page }) => {
  await openClaim(page, await openSample(page), 3);
  const [first, second] = [drawer(page).getByLabel("First wording"), drawer(page).getByLabel("Second wording")];
  const values = await first.locator("option").evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  for (const a of values) {
    for (const b of values.filter((value) => value !== a)) {
      await first.selectOption(a);
      await second.selectOption(b);
      await expect(first).toHaveValue(a);
      await expect(second).toHaveValue(b);
      await expect(compared(page)).toHaveCount(2);
    }
  }
  const before = [await marks(page, 0), await marks(page, 1)];
  await drawer(page)
    .getByRole("button", { name: /^Swap / })
    .click();
  expect([await marks(page, 1), await marks(page, 0)]).toEqual(before);
  // Choosing the other's wording is a swap too: two different ones are always compared.
  await first.selectOption(await second.inputValue());
  expect([await marks(page, 0), await marks(page, 1)]).toEqual(before);
});

test("the words of one alone are told by the kind of line, by letter and aloud, not by colour", async ({ page }) => {
  await openClaim(page, await openSample(page), 2);
  const line = (at: number) =>
    compared(page)
      .nth(at)
      .locator("mark")
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationStyle);
  expect(await line(0)).not.toBe(await line(1));
  const only = await marks(page, 0);
  await expect(
    drawer(page)
      .getByRole("status")
      .filter({ hasText: only[0] ?? "" }),
  ).toHaveCount(1);

  await drawer(page).getByLabel("Woven into one").check();
  const woven = drawer(page).getByRole("figure");
  for (const words of [...only, ...(await marks(page, 1))])
    await expect(woven).toContainText(words.replace(/\s+/g, " ").split(" ")[0] ?? "");
  await expect(woven.locator("mark").first()).toContainText(/only [A-L]\d?:/);
});

test("by sentence parts, whole parts are marked, and the full words stay", async ({ page }) => {
  await openClaim(page, await openSample(page), 2);
  const quotes = await compared(page).locator("q").allInnerTexts();
  const few = (await marks(page, 0)).length;
  await drawer(page).getByText("Sentence parts").click();
  await expect(drawer(page).getByRole("radio", { name: "Sentence parts" })).toBeChecked();
  expect(await compared(page).locator("q").allInnerTexts()).toEqual(quotes);
  expect((await marks(page, 0)).length).toBeLessThanOrEqual(Math.max(few, 1));
});

test("says how it diverges in exact words, leads to the rule, and names who is silent and why", async ({ page }) => {
  const address = await openSample(page);
  await page.goto(`${address}/claims?kind=figure`);
  await page.getByRole("rowheader").first().getByRole("link").first().click();
  await page.waitForURL(/claim=/);
  await page.reload();
  const rule = drawer(page)
    .getByRole("link", { name: /^How it was found: divergence\// })
    .first();
  await expect(rule).toHaveAttribute("href", /\/methods#divergence/);
  for (const silent of await drawer(page).locator("[data-silent]").all())
    await expect(silent).toContainText(/does not say this|written before it happened|does not touch the subject/);
  await expect(drawer(page).getByText(/^\d+ % sure$/)).toBeVisible();
});

test("everything about a claim is reached by keyboard alone", async ({ page }) => {
  await openSample(page);
  await page.keyboard.press("c");
  await page.keyboard.press("Enter");
  await expect(drawer(page).getByRole("heading", { level: 2 })).toBeFocused();
  const reached = new Set<string>();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => {
      const at = document.activeElement;
      return at?.closest("[data-drawer]")
        ? (at.getAttribute("aria-label") ?? at.closest("label")?.textContent ?? at.textContent ?? "")
        : null;
    });
    if (name === null) break;
    reached.add(name.trim());
  }
  for (const name of ["First wording", "Second wording", "Words", "Woven into one", "Review", "Close the drawer"])
    expect([...reached]).toContain(name);
});

test("a person renames a claim, splits it, and finds both in the list of reviews", async ({ page }) => {
  const address = await makeStory(page, "Claims changed");
  await openClaim(page, address, 3);
  const open = async () => {
    const review = drawer(page).getByText("Review", { exact: true }).first();
    if (!(await drawer(page).getByText("Change the claim").isVisible())) await review.click();
  };
  await open();
  const form = (name: string) => drawer(page).getByRole("group", { name });

  await form("Rename it").getByLabel("Its words").fill("  ");
  await form("Rename it").getByRole("button").click();
  await expect(drawer(page).getByText("Write what the claim says")).toBeVisible();
  await form("Rename it").getByLabel("Its words").fill("What the test calls it");
  await form("Rename it").getByRole("button").click();
  await expect(drawer(page).getByRole("heading", { level: 2 })).toContainText("What the test calls it");
  await expect(drawer(page).locator("[data-reviewed]").first()).toBeVisible();

  await form("Split it").getByRole("button").click();
  await expect(drawer(page).getByText("Tick at least one wording")).toBeVisible();
  const wordings = drawer(page).getByLabel("First wording").locator("option");
  const before = await wordings.count();
  await form("Split it").getByRole("checkbox").last().check();
  await form("Split it").getByRole("button").click();
  await expect(wordings).toHaveCount(before - 1);

  await page.goto(`${address}/review`);
  await expect(page.getByText("What the test calls it").first()).toBeVisible();
});

test("review stays folded until asked for, and has no fault that axe finds when open", async ({ page }) => {
  await openClaim(page, await openSample(page), 2);
  await expect(drawer(page).getByText("Change the claim")).toHaveCount(0);
  await drawer(page).getByText("Review", { exact: true }).first().click();
  await expect(drawer(page).getByText("Change the claim")).toBeVisible();
  await drawer(page).getByLabel("Woven into one").check();
  expect((await new AxeBuilder({ page }).include("[data-drawer]").analyze()).violations).toEqual([]);
});

test("on a phone nothing in the sheet runs out of the screen", async ({ page }) => {
  const address = await openSample(page);
  await page.setViewportSize(PHONE);
  await openClaim(page, address, 2);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const outside = await drawer(page)
      .locator("button, select, a, summary")
      .evaluateAll((all, most) => all.filter((one) => one.getBoundingClientRect().right > most).length, width);
    expect(outside).toBe(0);
  }
});

test("printed, a claim keeps all wordings, differences and silences, and no controls", async ({ page }) => {
  await openClaim(page, await openSample(page), 2);
  await page.emulateMedia({ media: "print" });
  await expect(drawer(page).getByText("In their words")).toBeVisible();
  await expect(drawer(page).getByText("How it diverges")).toBeVisible();
  await expect(drawer(page).getByLabel("First wording")).toBeHidden();
  await expect(drawer(page).getByText("Review", { exact: true })).toHaveCount(1);
  await expect(drawer(page).getByText("Review", { exact: true })).toBeHidden();
});
