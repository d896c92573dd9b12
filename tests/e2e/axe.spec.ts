import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { addFiles, asFiles, cards, FILES, file, makeStory } from "./articles";
import { ready } from "./reader-page";
import { toSample } from "./sample";

/** Every rule of WCAG 2.2 A and AA, and axe's best practices. */
async function check(page: Page) {
  // A colour on its way to another is neither of the two.
  await page.emulateMedia({ reducedMotion: "reduce" });
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((n) => n.html).join("\n  ")}`);
  expect(found).toEqual([]);
}

async function openSample(page: Page): Promise<string> {
  await toSample(page);
  await page.waitForURL(/\/stories\//);
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  return new URL(page.url()).pathname;
}

const LAPTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
// A phone has other parts of the page.
const SCREENS = [
  { name: "in light on a laptop", colorScheme: "light", viewport: LAPTOP },
  { name: "in dark on a laptop", colorScheme: "dark", viewport: LAPTOP },
  { name: "in dark on a phone", colorScheme: "dark", viewport: PHONE },
] as const;

const ALL = "layers=claims.figures.voices.stance.wording.frames";

/** The reader in both of its modes, and the views whose own tests do not ask axe (claims, stance, review and search do). */
const VIEWS = [
  `?mode=parallel&claim=c3&${ALL}&furniture=shown`,
  `?mode=focus&claim=c3&${ALL}`,
  "/divergence",
  "/divergence?view=naming",
  "/present?claim=2&names=on&differences=on",
  "/handout",
  "/methods",
];

for (const { name, ...screen } of SCREENS) {
  test.describe(`axe finds nothing ${name}`, () => {
    test.use(screen);

    test("in the library", async ({ page }) => {
      await page.goto("/");
      await check(page);
      await page.goto("/search?q=nothing+of+the+kind");
      await check(page);
    });

    test("on the page for a new story, empty, filled and refused", async ({ page }) => {
      await page.goto("/stories/new");
      await check(page);
      await addFiles(page, [
        ...asFiles(),
        file("with-menu.txt", `Subscribe to our newsletter\n\n${FILES[0]?.text}`),
        file("empty.txt", ""),
      ]);
      await expect(cards(page)).toHaveCount(4);
      await cards(page).first().getByText("How do you know?").click();
      await cards(page).first().getByLabel("Choose other passages to leave out").check();
      await cards(page).first().getByLabel("Title", { exact: true }).fill("");
      await page.getByRole("button", { name: "Compare" }).click();
      await expect(page.getByRole("alert").filter({ hasText: "Not saved yet" })).toBeFocused();
      await check(page);
    });

    test("on every view of a story", async ({ page }) => {
      test.slow();
      const address = await openSample(page);
      for (const view of VIEWS) {
        await page.goto(address + view);
        await expect(page.locator("main")).toBeAttached();
        await check(page);
      }
      await page.goto(`${address}?mode=parallel&layers=figures&marks=0`);
      await ready(page);
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog")).toBeVisible();
      await check(page);
      await page.goto(`${address}/stance`);
      await page.getByText("Change the targets").click();
      await page.getByRole("cell").getByRole("link").first().click();
      await expect(page.getByRole("heading", { level: 2, name: /toward/ })).toBeFocused();
      await check(page);
    });

    test("where a story is edited, also in the question before deleting", async ({ page }) => {
      await page.goto(`${await openSample(page)}/edit`);
      await page.getByText("Correct article A").click();
      await check(page);
      await page.getByRole("button", { name: "Delete this story…" }).click();
      await check(page);
    });

    test("while a story is compared, and when that fails", async ({ page }) => {
      const address = await makeStory(page, `Compared ${name}`);
      let server: "silent" | "gone" = "silent";
      await page.route("**/compute", (route) => (server === "gone" ? route.abort() : undefined));
      await page.goto(`${address}/edit`);
      await page.getByRole("button", { name: "Move article B up" }).click();
      await expect(page.getByText("the article is now A")).toBeVisible();
      await page.goto(address);
      await page.getByRole("progressbar").waitFor();
      await check(page);
      server = "gone";
      await page.reload();
      await expect(page.getByText("Not compared yet")).toBeVisible();
      await check(page);
    });

    test("on the page for what is not there", async ({ page }) => {
      await page.goto("/none");
      await check(page);
    });
  });
}
