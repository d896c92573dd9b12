import { expect, type Page, test } from "@playwright/test";
import {
  column,
  drawer,
  LAPTOP,
  mention,
  openSample,
  openTexts,
  ownMention,
  query,
  readBy,
  ready,
  sharedClaim,
  text,
  WIDE,
} from "./reader-page";

const together = (page: Page) => page.getByRole("button", { name: "Keep together" });
const heights = (page: Page) => openTexts(page).evaluateAll((all) => all.map((one) => Math.round(one.scrollTop)));

/** Turns the wheel over a text, as a reader does. */
async function wheel(page: Page, letter: string, by: number): Promise<void> {
  const box = await text(page, letter).boundingBox();
  if (!box) throw new Error(`test: ${letter} is not open`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, by);
}

/** The claims that stand near the reading line of a text. */
const passed = (page: Page, letter: string) =>
  text(page, letter).evaluate((element) => {
    const line = element.getBoundingClientRect().top + element.clientHeight * 0.3;
    const near = [...element.querySelectorAll<HTMLElement>("a[data-c]")].filter(
      (link) => Math.abs(link.getBoundingClientRect().top - line) < 60,
    );
    return near.flatMap((link) => link.dataset.c?.split(" ") ?? []);
  });

test.describe("columns kept together", () => {
  test.use({ viewport: WIDE, contextOptions: { reducedMotion: "reduce" } });
  test.beforeEach(async ({ page }) => readBy(page, "parallel"));

  test("a banner says how much is aligned", async ({ page }) => {
    await openSample(page);
    const [aligned, all] = ((await page.getByText(/^\d+ of \d+ sentences stand in shared claims/).textContent()) ?? "")
      .match(/\d+/g)
      ?.map(Number) ?? [0, 0];
    const counted = await page.locator("[data-column] [data-n]:has(a[data-c])").count();
    expect(aligned).toBeGreaterThan(0);
    expect(Math.abs((aligned ?? 0) - counted)).toBeLessThanOrEqual(2);
    expect(all).toBe(await page.locator("[data-column] [data-n]").count());
  });

  test("the others follow the one that is scrolled, to the claim it passed, and say where they guess", async ({
    page,
  }) => {
    await openSample(page);
    await wheel(page, "A", 420);
    const banner = page.getByText(/Following A:/);
    await expect(banner).toBeVisible();
    const said = (await banner.textContent()) ?? "";
    const places = [...said.matchAll(/([B-E](?:(?:, | and )[B-E])*) at claim (\d+)/g)];
    expect(places.length).toBeGreaterThan(0);
    for (const [, letters = "", number] of places) {
      const row = page.locator("[data-k]").filter({ visible: true });
      expect(await row.count()).toBeGreaterThan(0);
      for (const letter of letters.match(/[B-E]/g) ?? []) {
        const claims = await text(page, letter)
          .locator("a[data-k]")
          .evaluateAll(
            (links, wanted) =>
              links
                .filter((link) =>
                  link
                    .getAttribute("data-k")
                    ?.split(" ")
                    .includes(wanted ?? ""),
                )
                .flatMap((link) => (link as HTMLElement).dataset.c?.split(" ") ?? []),
            number,
          );
        await expect.poll(async () => (await passed(page, letter)).some((claim) => claims.includes(claim))).toBe(true);
      }
    }
  });

  test("a column that follows does not lead: the one that is scrolled stays where the reader put it", async ({
    page,
  }) => {
    await openSample(page);
    await wheel(page, "A", 500);
    await expect(page.getByText(/Following A:/)).toBeVisible();
    await page.waitForTimeout(400);
    const before = await heights(page);
    await page.waitForTimeout(500);
    expect(await heights(page)).toEqual(before);
    expect(before[0]).toBe(500);
    await wheel(page, "B", -200);
    await expect(page.getByText(/Following B:/)).toBeVisible();
  });

  test("switched off, by button or by key, each column scrolls by itself", async ({ page }) => {
    await openSample(page);
    await together(page).click();
    await expect(page.getByText("Each column scrolls by itself.")).toBeVisible();
    await wheel(page, "A", 500);
    await expect.poll(async () => (await heights(page))[0]).toBe(500);
    expect((await heights(page)).slice(1)).toEqual([0, 0, 0, 0]);
    await expect.poll(() => query(page).get("together")).toBe("off");
    await page.keyboard.press("s");
    await expect(together(page)).toHaveAttribute("aria-pressed", "true");
  });

  test("a selected claim is not undone by following it", async ({ page }) => {
    await openSample(page);
    const claim = await sharedClaim(page);
    await wheel(page, "A", 300);
    await ownMention(page, "A", claim).click();
    await expect(drawer(page)).toBeVisible();
    await page.waitForTimeout(300);
    for (const letter of ["A", "B", "C", "D", "E"]) {
      const words = mention(page, letter, claim);
      if ((await words.count()) > 0) await expect(words).toBeInViewport();
    }
  });
});

test.describe("columns arranged", () => {
  test.use({ viewport: LAPTOP, contextOptions: { reducedMotion: "reduce" } });
  test.beforeEach(async ({ page }) => readBy(page, "parallel"));

  const order = (page: Page) =>
    page.locator("[data-column]").evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.column));

  test("shuffling draws an order, opens the first of it, keeps it in the address, and is taken back", async ({
    page,
  }) => {
    await openSample(page);
    await page.getByRole("button", { name: "Shuffle the columns" }).click();
    await expect.poll(() => query(page).get("order")).not.toBeNull();
    const drawn = await order(page);
    expect([...drawn].sort()).toEqual(["s1", "s2", "s3", "s4", "s5"]);
    expect(drawn).not.toEqual(["s1", "s2", "s3", "s4", "s5"]);
    expect(query(page).get("order")).toBe(drawn.join("."));
    for (const id of drawn.slice(0, 3))
      await expect(page.locator(`[data-column="${id}"] [data-scroller]`)).toBeVisible();
    await page.reload();
    await ready(page);
    expect(await order(page)).toEqual(drawn);
    await page.getByRole("button", { name: "Columns in the story’s order" }).click();
    await expect.poll(() => query(page).get("order")).toBeNull();
    expect(await order(page)).toEqual(["s1", "s2", "s3", "s4", "s5"]);
  });

  test("any column folds to a spine and none opens in its place; opened, it catches up with the claim", async ({
    page,
  }) => {
    await openSample(page);
    await page.getByRole("button", { name: "Fold B" }).click();
    await expect(text(page, "B")).toBeHidden();
    await expect(openTexts(page)).toHaveCount(2);
    await expect.poll(() => query(page).get("folded")).toBe("s2");
    const claim = await page.locator('[data-column="s2"] a[data-c]').last().getAttribute("data-c");
    await page.keyboard.press("c");
    for (let steps = 0; query(page).get("claim") !== claim?.split(" ")[0] && steps < 60; steps += 1) {
      await page.keyboard.press("c");
      await page.waitForTimeout(20);
    }
    await page.getByRole("button", { name: /^Open source B/ }).click();
    await expect(mention(page, "B", claim?.split(" ")[0] ?? "")).toBeInViewport();
    await expect.poll(() => query(page).has("folded")).toBe(false);
    for (const letter of ["A", "B", "C"]) await page.getByRole("button", { name: `Fold ${letter}` }).click();
    await expect(openTexts(page)).not.toHaveCount(0);
    await expect(column(page, "D")).toBeVisible();
  });
});

test.describe("claims by number and by band", () => {
  test.use({ viewport: LAPTOP, contextOptions: { reducedMotion: "reduce" } });

  const card = (page: Page) => page.locator("[data-card][data-opened]");

  test("a claim’s number and Enter show its wordings", async ({ page }) => {
    await openSample(page);
    await page.keyboard.press("3");
    await expect(page.getByText("Claim 3…")).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(card(page).getByText("Claim 3", { exact: true })).toBeAttached();
    await expect(page.getByText("Claim 3…")).toHaveCount(0);
  });

  test("two digits belong together, one waits a moment, and a number that is none is said", async ({ page }) => {
    await openSample(page);
    await page.keyboard.type("12");
    await expect(page.getByText(/^Claim 12 of \d+$/)).toBeVisible();
    await page.keyboard.type("2");
    await expect(page.getByText(/^Claim 2 of \d+$/)).toBeVisible();
    const count = Number((await page.getByText(/^Claim 2 of \d+$/).textContent())?.split(" ").at(-1));
    await page.keyboard.type(String(count + 1));
    await expect(
      page.getByRole("status").filter({ hasText: `There is no claim ${count + 1}: there are ${count}.` }),
    ).toHaveCount(1);
    await expect(page.getByText(/^Claim 2 of \d+$/)).toBeVisible();
  });

  test("digits rest in a field", async ({ page }) => {
    await openSample(page);
    await page.keyboard.press("?");
    await page.keyboard.type("3");
    await page.keyboard.press("Escape");
    await expect(card(page)).toHaveCount(0);
  });

  test("a band is a slider over the claims of its text: the arrows step, a touch jumps", async ({ page }) => {
    await openSample(page);
    const band = page.getByRole("slider", { name: /^Claims of B, / });
    await band.focus();
    await expect(band).toHaveAttribute("aria-valuetext", "No claim of this text is selected");
    await page.keyboard.press("ArrowRight");
    await expect(text(page, "B")).toBeVisible();
    await expect(band).toHaveAttribute(
      "aria-valuetext",
      /^Claim \d+: .+\. (Told alike|Differs in .+; divergence \d+ %)$/,
    );
    await expect(band).toHaveAttribute("aria-valuenow", "1");
    await page.keyboard.press("End");
    const last = await band.getAttribute("aria-valuemax");
    await expect(band).toHaveAttribute("aria-valuenow", last ?? "");
    await expect(band).toBeFocused();

    const box = await page.getByRole("slider", { name: /^Claims of C, / }).boundingBox();
    if (!box) throw new Error("test: no band");
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(text(page, "C")).toBeVisible();
    await expect(page.locator("[data-column='s3'] a[data-on]").first()).toBeInViewport();
  });

  test("a band shows the layers that are shown, in few paths", async ({ page }) => {
    await openSample(page, "?layers=none");
    const paths = page.locator("[data-band='s1'] path");
    await expect(paths).toHaveCount(0);
    for (const name of ["Claims", "Figures", "Wording"]) {
      await page.getByRole("button", { name: new RegExp(`^(ab )?${name} \\d`) }).click();
    }
    expect(await paths.count()).toBeGreaterThanOrEqual(3);
    expect(await paths.count()).toBeLessThanOrEqual(5);
  });

  test("the slash opens the search of this story", async ({ page }) => {
    const address = await openSample(page);
    await page.keyboard.press("/");
    await expect(page).toHaveURL(new RegExp(`${address}/search`));
  });
});
