import { expect, type Page, test } from "@playwright/test";
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
  ready,
  sharedClaim,
  text,
} from "./reader-page";
import { toSample } from "./sample";

const card = (page: Page, claim: string) => page.locator(`[data-card="${claim}"]`);
const margin = (page: Page) => page.getByRole("complementary", { name: "What the others say to the same" });
const mode = (page: Page, name: string) => page.getByRole("link", { name, exact: true });

test.describe("one text on a laptop", () => {
  test.use({ viewport: LAPTOP, contextOptions: { reducedMotion: "reduce" } });

  test("a newcomer meets one text with the others beside it, and chooses columns for good", async ({ page }) => {
    const address = await openSample(page);
    await expect(openTexts(page)).toHaveCount(1);
    await expect(margin(page)).toBeVisible();
    await expect(mode(page, "One text")).toHaveAttribute("aria-current", "true");

    await mode(page, "Side by side").click();
    await expect(openTexts(page)).toHaveCount(3);
    await expect.poll(() => query(page).get("mode")).toBe("parallel");
    await page.goto(address);
    await expect(openTexts(page)).toHaveCount(3);
    // A link copied from here shows the same to whoever reads one text at a time.
    await expect.poll(() => query(page).get("mode")).toBe("parallel");

    await page.keyboard.press("m");
    await expect(openTexts(page)).toHaveCount(1);
    await page.goto(address);
    await expect(openTexts(page)).toHaveCount(1);
  });

  test("what the server draws is right at once: nothing moves when the page wakes", async ({ page }) => {
    const address = await openSample(page);
    // A font that comes late moves words on any page; here only what the reader itself does counts.
    await page.route(/\.woff2/, (route) => route.abort());
    for (const [chosen, search] of [
      ["focus", "?claim=c1"],
      ["parallel", ""],
    ] as const) {
      await readBy(page, chosen);
      await page.addInitScript(() => {
        const seen = window as unknown as { moved: number };
        seen.moved = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.moved += (entry as unknown as { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(address + search);
      await ready(page);
      await expect(page.locator(chosen === "focus" ? "[data-placed]" : "[data-column][data-used]")).toHaveCount(1);
      expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBeLessThan(0.01);
    }
  });

  test("cards stand in the order of their words and never over each other", async ({ page }) => {
    await openSample(page);
    const boxes = () =>
      page.locator("[data-card]").evaluateAll((cards) =>
        cards.map((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return { top, bottom, id: (one as HTMLElement).dataset.card ?? "" };
        }),
      );
    await expect(page.locator("[data-placed]")).toHaveCount(1);
    // Asked until it holds: between a card's growing and the next frame, the ones below it have not been moved yet.
    const apart = () =>
      expect(async () => {
        const all = await boxes();
        expect(all.length).toBeGreaterThan(3);
        all.slice(1).forEach((one, i) => {
          expect(one.top).toBeGreaterThanOrEqual(all[i]?.bottom ?? 0);
        });
      }).toPass({ timeout: 5000 });
    await apart();
    const claim = await sharedClaim(page);
    await ownMention(page, "A", claim).click();
    await expect(card(page, claim)).toHaveAttribute("data-opened", "true");
    await apart();
    const words = await mention(page, "A", claim).boundingBox();
    const beside = await card(page, claim).boundingBox();
    expect(Math.abs((words?.y ?? 0) - (beside?.y ?? 999))).toBeLessThan(12);
    expect(beside?.x).toBeGreaterThan((words?.x ?? 0) + 100);
  });

  test("a touched claim opens beside its words: what the others say, word for word, and who is silent", async ({
    page,
  }) => {
    await openSample(page);
    const claim = await sharedClaim(page);
    await ownMention(page, "A", claim).click();
    const opened = card(page, claim);
    await expect(opened.getByRole("button", { expanded: true })).toBeVisible();
    await expect(drawer(page)).toBeHidden();
    const other = page.locator(`[data-column]:not([data-used]):has(a[data-c~="${claim}"])`).first();
    const said = (await other.locator(`a[data-c~="${claim}"]`).first().textContent()) ?? "";
    await expect(opened).toContainText(said.trim());
    await expect(opened.getByText(/^silent: /).first()).toBeVisible();

    await opened.getByRole("button", { name: /^Compare the words/ }).click();
    await expect(drawer(page)).toBeVisible();
    await expect.poll(() => query(page).get("drawer")).toBe("full");
    await page.keyboard.press("Escape");
    await expect(drawer(page)).toBeHidden();
    await expect(opened).not.toHaveAttribute("data-opened");
  });

  test("another text keeps the claim, and one that is silent on it says so in the drawer", async ({ page }) => {
    await openSample(page);
    const claim = await sharedClaim(page);
    await ownMention(page, "A", claim).click();
    const states = (letter: string) =>
      page.locator(`[data-column="s${letter.charCodeAt(0) - 64}"] a[data-c~="${claim}"]`);
    for (const letter of ["B", "C", "D", "E"]) {
      await page.getByRole("button", { name: new RegExp(`^Source ${letter},`) }).click();
      await expect(text(page, letter)).toBeVisible();
      expect(query(page).get("claim")).toBe(claim);
      if ((await states(letter).count()) > 0) {
        await expect(mention(page, letter, claim)).toBeInViewport();
        await expect(card(page, claim)).toHaveAttribute("data-opened", "true");
      } else {
        await expect(column(page, letter)).toContainText("Silent");
        await expect(drawer(page)).toBeVisible();
      }
    }
  });

  test("without a claim selected, the next text opens where this one was left", async ({ page }) => {
    await openSample(page);
    await text(page, "A").evaluate((element) => element.scrollTo(0, 700));
    const near = await text(page, "A").evaluate((element) => {
      const line = element.getBoundingClientRect().top + element.clientHeight * 0.3;
      const links = [...element.querySelectorAll<HTMLElement>("a[data-c]")];
      return (
        links
          .filter((link) => link.getBoundingClientRect().top <= line)
          .at(-1)
          ?.dataset.c?.split(" ")[0] ?? ""
      );
    });
    const letter = await page
      .locator(`[data-column]:not([data-used]):has(a[data-c~="${near}"])`)
      .first()
      .getAttribute("aria-label");
    const next = letter?.match(/^Source (.)/)?.[1] ?? "";
    await page.getByRole("button", { name: new RegExp(`^Source ${next},`) }).click();
    await expect(mention(page, next, near)).toBeInViewport();
    expect(query(page).has("claim")).toBe(false);
  });

  test("the cards are walked by the arrow keys, with one Tab stop for all of them", async ({ page }) => {
    await openSample(page);
    const stops = margin(page).locator("[data-card-title][tabindex='0']");
    await expect(stops).toHaveCount(1);
    await stops.focus();
    await page.keyboard.press("Enter");
    const first = query(page).get("claim");
    await expect(margin(page).locator(`[data-card="${first}"] [data-card-title]`)).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => query(page).get("claim")).not.toBe(first);
    await expect(margin(page).locator("[data-opened] [data-card-title]")).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => query(page).get("claim")).toBe(first);
  });

  test("a mark that is no claim opens the drawer", async ({ page }) => {
    await openSample(page, "?layers=wording");
    await expect(margin(page)).toBeHidden();
    await expect(page.locator("[data-card]").first()).toBeHidden();
    await text(page, "A").locator('[data-l~="wording"]').first().click();
    await expect(drawer(page)).toContainText("Marked in A");
  });

  test("in Spanish the words of the tool are Spanish, and those of the articles stay as they are", async ({ page }) => {
    const address = await openSample(page);
    await page.context().addCookies([{ name: "parallax-language", value: "es", domain: "127.0.0.1", path: "/" }]);
    await page.goto(`${address}?claim=c1`);
    await ready(page);
    await expect(page.getByRole("link", { name: "En paralelo" })).toBeVisible();
    await expect(page.getByRole("complementary", { name: "Lo que dicen las otras sobre lo mismo" })).toBeVisible();
    await expect(page.getByRole("article", { name: "Texto de A" }).locator("[lang='en']").first()).toBeVisible();
    await expect(page.locator("[data-opened] q").first()).toHaveAttribute("lang", "en");
    const own = await page.locator("[data-reader]").evaluate((reader) => {
      const copy = reader.cloneNode(true) as HTMLElement;
      // What only browsers without scripts show is markup here, not words.
      for (const quoted of copy.querySelectorAll("[lang='en'], [role='status'], noscript")) {
        if (!quoted.closest("[lang='es']")) quoted.remove();
      }
      return copy.textContent ?? "";
    });
    expect(own).toContain("Afirmaciones");
    expect(own).not.toMatch(/\b(claims?|silent|differs|together|sentences?|words)\b/i);
  });
});

test.describe("one text without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: LAPTOP });

  test("the way of reading and a claim are links", async ({ page }) => {
    await toSample(page);
    await page.locator("a[data-c]").first().click();
    await expect(page.locator("[data-card][data-opened] q").first()).toBeVisible();
    await mode(page, "Side by side").click();
    await expect(openTexts(page)).toHaveCount(3);
    await expect(drawer(page)).toBeVisible();
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: PHONE, hasTouch: true, contextOptions: { reducedMotion: "reduce" } });

  /** A finger that goes from one place to another in a few steps. */
  async function swipe(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
    const session = await page.context().newCDPSession(page);
    const at = (part: number) => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at(0)] });
    for (const part of [0.25, 0.5, 0.75, 1]) {
      await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [at(part)] });
    }
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  }

  test("a swipe turns to the next source and keeps the claim; it goes on from the last to the first", async ({
    page,
  }) => {
    await openSample(page);
    await expect(openTexts(page)).toHaveCount(1);
    const claim = await sharedClaim(page);
    await ownMention(page, "A", claim).tap();
    await expect(drawer(page)).toBeVisible();
    await swipe(page, { x: 300, y: 220 }, { x: 120, y: 230 });
    await expect(text(page, "B")).toBeVisible();
    expect(query(page).get("claim")).toBe(claim);
    await swipe(page, { x: 120, y: 220 }, { x: 300, y: 210 });
    await expect(text(page, "A")).toBeVisible();
    await swipe(page, { x: 120, y: 220 }, { x: 300, y: 210 });
    await expect(text(page, "E")).toBeVisible();
  });

  test("what scrolls, begins at the edge or is short is no swipe", async ({ page }) => {
    await openSample(page);
    await swipe(page, { x: 200, y: 700 }, { x: 130, y: 300 });
    await swipe(page, { x: 8, y: 500 }, { x: 240, y: 500 });
    await swipe(page, { x: 200, y: 500 }, { x: 170, y: 500 });
    await expect(text(page, "A")).toBeVisible();
    await expect(page.getByRole("button", { name: /^Source A,/ })).toHaveAttribute("aria-pressed", "true");
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  });

  test("either way of reading shows one text and the sheet", async ({ page }) => {
    for (const chosen of ["focus", "parallel"]) {
      await openSample(page, `?mode=${chosen}&claim=c1`);
      await expect(openTexts(page)).toHaveCount(1);
      await expect(drawer(page)).toBeVisible();
      await expect(margin(page)).toBeHidden();
    }
  });
});
