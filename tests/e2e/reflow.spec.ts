import { expect, type Page, test } from "@playwright/test";
import { openSample } from "./reader-page";

const VIEWS = [
  "?mode=focus&claim=c3",
  "?mode=parallel&claim=c1&layers=claims.figures.voices.stance.wording.frames",
  "/claims",
  "/stance?target=china&source=s3",
  "/divergence?view=all",
  "/review",
  "/review?claim=c1",
  "/present?claim=2&names=on&differences=on",
  "/handout",
  "/search?q=port",
  "/methods",
  "/edit",
];
const PAGES = ["/", "/search?q=port", "/methods", "/stories/new"];

/** WCAG 2.2, 1.4.12: spacing that readers may set, and lose nothing by. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

/** What sticks out of the window, or is cut off without a sign that it is. */
const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wider = [document.documentElement, ...document.querySelectorAll("main")]
      .filter((one) => one.scrollWidth > width)
      .map((one) => `${one.tagName} is ${one.scrollWidth - width} px wider than the window`);
    const cut = [...document.querySelectorAll<HTMLElement>("body *")].filter((one) => {
      const says = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      if (!says || !one.checkVisibility() || one.closest("[aria-hidden=true]")) return false;
      const { overflowX, overflowY, textOverflow, webkitLineClamp, clipPath } = getComputedStyle(one);
      // Only a screen reader hears it.
      if (clipPath !== "none") return false;
      if (!/hidden|clip/.test(overflowX + overflowY) || webkitLineClamp !== "none") return false;
      const aside = one.scrollWidth > one.clientWidth + 2 && textOverflow !== "ellipsis";
      return aside || one.scrollHeight > one.clientHeight + 3;
    });
    return [...wider, ...cut.map((one) => `cut off: ${one.textContent}`)];
  });

for (const [what, viewport, language] of [
  ["at 320 px", { width: 320, height: 640 }, "en"],
  ["at 320 px in Spanish, whose words are longer", { width: 320, height: 640 }, "es"],
  ["at 200 % zoom of a laptop", { width: 683, height: 384 }, "en"],
  ["on a tablet in Spanish", { width: 820, height: 1180 }, "es"],
] as const) {
  test.describe(what, () => {
    test.use({ viewport });

    test("no page sticks out or is cut off, with the spacing that readers may set too", async ({ page }) => {
      const story = await openSample(page);
      await page.context().addCookies([{ name: "parallax-language", value: language, domain: "127.0.0.1", path: "/" }]);
      for (const address of [...VIEWS.map((view) => story + view), ...PAGES]) {
        await page.goto(address);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        expect(await misfits(page), address).toEqual([]);
        await page.addStyleTag({ content: SPACING });
        expect(await misfits(page), `${address}, with spacing`).toEqual([]);
      }
    });
  });
}
