import { expect, type Locator, type Page, test } from "@playwright/test";
import { makeStory } from "./articles";

test.use({ viewport: { width: 1366, height: 900 } });

/** Nobody presses a key more often than this to get anywhere. */
const PATIENCE = 120;

/** Goes on with Tab, or back with Shift+Tab, until it stands on what is wanted; nothing else is used in these tests. */
async function tabTo(page: Page, wanted: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let pressed = 0; pressed < PATIENCE; pressed += 1) {
    if (await wanted.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`keyboard: ${PATIENCE} times ${key} and not at ${wanted}`);
}

async function press(page: Page, wanted: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await tabTo(page, wanted, key);
  await page.keyboard.press("Enter");
}

const link = (page: Page, name: string | RegExp) => page.getByRole("link", { name, exact: typeof name === "string" });
const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
const menu = (page: Page, name: string) => page.locator("summary").filter({ hasText: new RegExp(`^${name}$`) });
const views = (page: Page) => page.getByRole("navigation", { name: "Views of this story" });
const view = (page: Page, name: string) => views(page).getByRole("link", { name, exact: true });

/** Chooses something of a menu of the story. */
async function choose(page: Page, from: string, wanted: (page: Page, name: string) => Locator, name: string) {
  await press(page, menu(page, from), "Shift+Tab");
  await press(page, wanted(page, name));
}

/** Every task with keys alone: no click, and no focus set by the test. */
test("reading: from the library to a claim's wordings, a layer switched, columns turned", async ({ page }) => {
  await makeStory(page, "Read by keys");
  await page.goto("/");
  await press(page, link(page, /Read by keys/).first());
  await page.waitForURL(/\/stories\//);
  await press(page, link(page, "Side by side"));
  await expect(page.locator("[data-column]").first()).toBeVisible();

  const figures = button(page, /^(ab )?Figures/);
  const before = await figures.getAttribute("aria-pressed");
  await tabTo(page, figures);
  await page.keyboard.press("Space");
  await expect(figures).not.toHaveAttribute("aria-pressed", before ?? "");
  await press(page, button(page, /^Rotate/));

  // Two keys: the claim's number, and Enter where a longer number could follow.
  await page.keyboard.press("1");
  await page.keyboard.press("Enter");
  const drawer = page.locator("[data-drawer]");
  await expect(drawer.getByRole("heading", { level: 2 })).toContainText("Claim 1");
  await expect(drawer.getByRole("heading", { name: "In their words" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();
  // The strip that shows the whole text: its claims by arrows.
  const band = page.getByRole("slider").first();
  await tabTo(page, band, "Shift+Tab");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(band).toHaveAttribute("aria-valuenow", "2");
  await expect(page).toHaveURL(/claim=c\d+/);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("comparing: every view, a type of divergence, the words of a stance, a claim in the grid", async ({ page }) => {
  await page.goto(await makeStory(page, "Compared by keys"));
  await press(page, view(page, "Divergence"));
  await page.waitForURL(/\/divergence/);
  const types = page.getByRole("navigation", { name: "Show the type" });
  await press(page, types.getByRole("link").nth(1));
  await page.waitForURL(/type=|kind=/);
  await press(page, page.locator("main a[href*='claim=']").first());
  await page.waitForURL(/claim=/);

  await press(page, view(page, "Stance"), "Shift+Tab");
  await page.waitForURL(/\/stance/);
  await press(page, page.getByRole("cell").getByRole("link").first());
  await expect(page.getByRole("heading", { level: 2, name: /toward/ })).toBeFocused();

  await press(page, view(page, "Claims"), "Shift+Tab");
  await page.waitForURL(/\/claims/);
  await press(page, page.getByRole("rowheader").getByRole("link").first());
  await page.waitForURL(/claim=/);
});

test("deciding: signed, confirmed, taken back, a claim renamed", async ({ page }) => {
  await page.goto(await makeStory(page, "Decided by keys"));
  await press(page, view(page, "Review"));
  await page.waitForURL(/\/review/);
  await tabTo(page, page.getByLabel("You sign as"));
  await page.keyboard.insertText("Ana Ruiz");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Your name is kept on this device.")).toBeVisible();
  await press(page, button(page, "Confirm").first());
  const log = page.getByRole("region", { name: /^Decisions/ });
  await expect(log.locator("li[data-state]").first()).toContainText("Ana Ruiz");
  await press(page, log.getByRole("button", { name: "Take back decision 1" }));
  await expect(log.locator("li[data-state]").first()).toContainText("taken back");

  await page.goto(`${page.url().split("?")[0]}?claim=c1`);
  await tabTo(page, page.getByLabel("What the claim says"));
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText("The bridge is shut");
  await press(page, button(page, "Rename"));
  await expect(page.getByRole("heading", { level: 2 })).toContainText("The bridge is shut");
});

test("finding: words in the library, and in the story", async ({ page }) => {
  await makeStory(page, "Found by keys");
  await page.goto("/");
  await tabTo(page, page.getByRole("searchbox"));
  await page.keyboard.insertText("bridge");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/search\?q=bridge/);
  await press(
    page,
    page
      .getByRole("list", { name: /^Passages in/ })
      .getByRole("link")
      .first(),
  );
  await page.waitForURL(/source=s\d+&sentence=\d+/);
  await choose(page, "More", link, "Search this story");
  await page.waitForURL(/\/search$/);
  await tabTo(page, page.getByRole("searchbox"));
  await page.keyboard.insertText("bridge");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/search\?q=bridge/);
});

test("teaching: names hidden and shown, a claim a screen, a handout, a file, the other language and theme", async ({
  page,
}) => {
  const address = await makeStory(page, "Taught by keys");
  await page.goto(`${address}/claims`);
  await press(page, menu(page, "More"));
  await press(page, button(page, "Hide who wrote what"));
  await press(page, button(page, /Show who wrote what|Reveal/), "Shift+Tab");
  await expect(button(page, /Show who wrote what|Reveal/)).toBeHidden();

  await choose(page, "More", link, "Present on a screen");
  await page.waitForURL(/\/present/);
  await page.keyboard.press("ArrowRight");
  await page.waitForURL(/claim=/);
  await page.keyboard.press("Escape");
  await page.waitForURL(/\/claims$/);

  await choose(page, "More", link, "Handout to print");
  await page.waitForURL(/\/handout/);
  await tabTo(page, page.getByLabel("Names of the sources beside the letters"));
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await page.waitForURL(/names=on/);

  await press(page, menu(page, "Share"), "Shift+Tab");
  const file = page.waitForEvent("download");
  await press(page, link(page, /for Excel/));
  expect((await file).suggestedFilename()).toMatch(/\.csv$/);
  await page.keyboard.press("Escape");

  await press(page, button(page, "Change the language to Español"), "Shift+Tab");
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
});
