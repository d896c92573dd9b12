import { expect, type Page, test } from "@playwright/test";
import { addFiles, cards, FILES, file, made, makeStory } from "./articles";

const titles = (page: Page) => page.getByRole("heading", { level: 3 });
const status = (page: Page, text: string | RegExp) => page.getByRole("status").filter({ hasText: text });

test("the sample story is in the library, marked as an illustration", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Stories");
  const sample = page.getByRole("listitem").filter({ hasText: "An illustration" });
  for (const kind of ["Wire", "Think-tank", "WSWS", "Op-ed", "CGSP"]) await expect(sample).toContainText(kind);
  await sample.getByRole("link").click();
  await page.waitForURL(/\/stories\//);
});

test("stories are sought by words of titles and outlets, without case or accents", async ({ page }) => {
  for (const [index, title] of ["Güterbahn", "Ferry", "Mill"].entries()) {
    await page.goto("/stories/new");
    await addFiles(page, [file("one.txt", made(2 * index)), file("two.txt", made(2 * index + 1))]);
    await cards(page).first().getByLabel("Outlet").fill(`Outlet of ${title}`);
    await page.getByLabel("Title of the story").fill(`${title} trial`);
    await page.getByRole("button", { name: "Compare" }).click();
    await page.waitForURL(/\/stories\/(?!new$)/);
  }
  await page.goto("/");
  const search = page.getByRole("searchbox", { name: "Search all stories" });
  await search.fill("GUTERBAHN");
  await search.press("Enter");
  await expect(status(page, "One story for “GUTERBAHN”.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Güterbahn trial" })).toBeVisible();
  await search.fill("outlet of mill");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("link", { name: "Mill trial" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Ferry trial" })).toHaveCount(0);
  await search.fill("nothing of the kind");
  await search.press("Enter");
  await expect(status(page, "No story for")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "All stories" }).click();
  await expect(page.getByRole("link", { name: "Ferry trial" })).toBeVisible();
});

test("the list counts shared claims, and a page that is not there says so", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("listitem").filter({ hasText: "An illustration" })).toContainText(/\d+ shared claims/);
  await page.goto("/?page=999");
  await expect(page.getByText("There is no page 999.")).toBeVisible();
  await page.getByRole("link", { name: "To the first page" }).click();
  await expect(page.getByRole("list", { name: "Stories" })).toBeVisible();
});

test.describe("a story that is there", () => {
  let address = "";
  test.beforeEach(async ({ page }, info) => {
    address = await makeStory(page, `Bridge ${info.title}`.slice(0, 60));
    await page.goto(`${address}/edit`);
    await expect(titles(page)).toHaveCount(3);
  });

  test("gets another title", async ({ page }) => {
    await page.getByLabel("Title of the story").fill("Another title");
    await page.getByRole("button", { name: "Save title" }).click();
    await expect(status(page, "Title saved.")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Another title");
    await page.getByLabel("Title of the story").fill(" ");
    await page.getByRole("button", { name: "Save title" }).click();
    await expect(page.getByText("Give the story a title.")).toBeVisible();
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Another title");
  });

  test("has its articles put in another order by keyboard, the focus staying on the article", async ({ page }) => {
    const before = await titles(page).allTextContents();
    const words = (heading = "") => heading.replace(/^[A-L]?Article [A-L]: /, "");
    await page.getByRole("button", { name: "Move article A down" }).focus();
    await page.keyboard.press("Enter");
    await expect(status(page, "the article is now B")).toBeVisible();
    await expect(page.getByRole("button", { name: "Move article B down" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(status(page, "the article is now C")).toBeVisible();
    const after = await titles(page).allTextContents();
    expect(after.map(words)).toEqual([1, 2, 0].map((i) => words(before[i])));
    await page.reload();
    expect(await titles(page).allTextContents()).toEqual(after);
  });

  test("loses an article after a confirmation that names it, but never the second to last", async ({ page }) => {
    const gone = page.getByRole("button", { name: "Remove article C…" });
    await gone.click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("Austerity cracked the Kessel Bridge");
    await expect(dialog.getByRole("button", { name: "Cancel" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(gone).toBeFocused();
    await expect(titles(page)).toHaveCount(3);

    await gone.click();
    await dialog.getByRole("button", { name: "Remove the article" }).click();
    await expect(status(page, "The article is removed.")).toBeVisible();
    await expect(titles(page)).toHaveCount(2);
    await page.getByRole("button", { name: "Remove article B…" }).click();
    await dialog.getByRole("button", { name: "Remove the article" }).click();
    await expect(status(page, "A story needs 2 articles.")).toBeVisible();
    await expect(titles(page)).toHaveCount(2);
  });

  test("takes another article and is compared anew", async ({ page }) => {
    await page
      .getByLabel("Paste an article")
      .fill(`${FILES[0]?.text.replace("nine thousand", "ten thousand")}\n${made(1)}`);
    await page.getByRole("button", { name: "Read the pasted texts" }).click();
    await expect(cards(page)).toHaveCount(1);
    await page.getByRole("button", { name: "Add to the story" }).click();
    await expect(page.getByText("Correct article D")).toBeVisible();
    await page.getByRole("link", { name: "Read", exact: true }).click();
    await expect(page.getByText("Ferry number 1").first()).toBeAttached();
  });

  test("has an article corrected later, its left-out passages too", async ({ page }) => {
    await page.getByText("Correct article B").click();
    const form = page.getByRole("listitem").filter({ hasText: "Correct article B" });
    await form.getByLabel("Kind").selectOption("cgsp");
    await form.getByLabel("Title", { exact: true }).fill("");
    await form.getByRole("button", { name: "Save corrections" }).click();
    await expect(form.getByText("Give the article a title")).toBeVisible();
    await expect(form.getByLabel("Kind")).toHaveValue("cgsp");

    await form.getByLabel("Title", { exact: true }).fill("A corrected title");
    await form.getByLabel("Choose other passages to leave out").check();
    await form
      .getByRole("checkbox", { name: /^Leave out/ })
      .last()
      .check();
    await form.getByRole("button", { name: "Save corrections" }).click();
    await expect(status(page, "Corrections saved.")).toBeVisible();
    await page.reload();
    await page.getByText("Correct article B").click();
    await expect(form.getByLabel("Kind")).toHaveValue("cgsp");
    await expect(form.getByText("Chosen by you.")).toBeVisible();
    await form.getByRole("checkbox", { name: /left out by you/ }).press("Space");
    await form.getByRole("button", { name: "Save corrections" }).click();
    await expect(form.getByRole("checkbox", { name: /left out by you/ })).toHaveCount(0);
  });

  test("is deleted after a confirmation that names it", async ({ page }, info) => {
    await page.getByRole("button", { name: "Delete this story…" }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText(info.title.slice(0, 30));
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "Delete this story…" }).click();
    await dialog.getByRole("button", { name: "Delete the story" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Stories");
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
  });
});

test("the theme is in the first byte of the next page, so that nothing flashes", async ({ page }) => {
  await page.goto("/");
  const html = page.locator("html");
  await expect(html).toHaveAttribute("data-theme", "system");
  await page.getByRole("button", { name: /Change to light/ }).click();
  await page.getByRole("button", { name: /Change to dark/ }).click();
  await expect(html).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("button", { name: /Change to auto/ })).toBeVisible();
  await expect(async () => {
    expect(await (await page.request.get("/stories/new")).text()).toContain('data-theme="dark"');
  }).toPass();
});

test("a title is saved without JavaScript, and the server goes on answering", async ({
  browser,
  baseURL,
  page: seen,
}) => {
  const address = await makeStory(seen, "Before a form without script");
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await page.goto(`${address}/edit`);
  await page.getByLabel("Title of the story").fill("After a form without script");
  await page.getByRole("button", { name: "Save title" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "After a form without script" })).toBeVisible();
  await page.goto("/");
  await expect(page.getByText("After a form without script")).toBeVisible();
  await page.close();
});
