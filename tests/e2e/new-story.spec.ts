import { expect, type Page, test } from "@playwright/test";
import { addFiles, asFiles, cards, FILES, file, makeStory } from "./articles";

const [first, second, third] = FILES.map(({ text }) => text) as [string, string, string];

const WITH_FURNITURE = `Menu
Home | World | Opinion | Subscribe

${first}

Sign up for our newsletter to get the news in your inbox every morning.
`;

const openEditing = (page: Page) => page.goto(`${new URL(page.url()).pathname}/edit`);

test("three pasted texts become a story that can be read", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "New story" }).first().click();
  await page.getByLabel("Paste an article, box 1").fill(first);
  await page.getByLabel("Paste an article, box 2").fill(second);
  await page.getByRole("button", { name: "Add another box" }).click();
  await expect(page.getByLabel("Paste an article, box 3")).toBeFocused();
  await page.getByLabel("Paste an article, box 3").fill(third);
  await page.getByRole("button", { name: "Read the pasted texts" }).click();

  await expect(cards(page)).toHaveCount(3);
  await expect(cards(page).first().getByRole("heading")).toBeFocused();
  await expect(page.getByLabel("Title of the story")).toHaveValue(/Kessel Bridge/);
  await page.getByRole("button", { name: "Compare" }).click();

  await page.waitForURL(/\/stories\/(?!new$)/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Kessel Bridge");
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  await expect(page.getByText("nine thousand times").filter({ visible: true }).first()).toBeVisible();
});

test("several texts in one box are several articles", async ({ page }) => {
  await page.goto("/stories/new");
  await page.getByLabel("Paste an article, box 1").fill(`${first}\n\n=====\n\n${second}`);
  await page.getByRole("button", { name: "Read the pasted texts" }).click();
  await expect(cards(page)).toHaveCount(2);
});

test("several files are read at once, and a broken one does not lose the others", async ({ page }) => {
  await page.goto("/stories/new");
  const picture = file("photo.jpg", Buffer.from("ffd8ffe000104a46494600010100000100010000", "hex"), "image/jpeg");
  await addFiles(page, [...asFiles(), picture]);
  await expect(cards(page)).toHaveCount(3);
  await expect(page.getByRole("alert").filter({ hasText: "photo.jpg" })).toBeVisible();
  await expect(page.getByText("3 articles read. 1 file not taken.")).toBeAttached();
});

test("files can be dropped anywhere on the page", async ({ page }) => {
  await page.goto("/stories/new");
  await page.waitForLoadState("networkidle");
  const data = await page.evaluateHandle((files) => {
    const transfer = new DataTransfer();
    for (const { name, text } of files) transfer.items.add(new File([text], name, { type: "text/plain" }));
    return transfer;
  }, FILES);
  await page.locator("h1").dispatchEvent("dragenter", { dataTransfer: data });
  await expect(page.getByText("Drop the files to add them")).toBeVisible();
  await page.locator("h1").dispatchEvent("drop", { dataTransfer: data });
  await expect(page.getByText("Drop the files to add them")).toHaveCount(0);
  await expect(cards(page)).toHaveCount(3);
});

test("page furniture is struck out where it stands, and what is kept stays kept", async ({ page }) => {
  await page.goto("/stories/new");
  await addFiles(page, [file("with-furniture.txt", WITH_FURNITURE), ...asFiles(FILES.slice(1))]);
  const card = cards(page).first();
  const call = card.getByRole("checkbox", { name: /Keep .*newsletter/ });
  await expect(call).not.toBeChecked();
  const words = card.getByText("Sign up for our newsletter to get the news");
  await expect(words).toHaveCSS("text-decoration-line", "line-through");
  await words.click();
  await expect(call).toBeChecked();
  await expect(words).not.toHaveCSS("text-decoration-line", "line-through");

  await page.getByRole("button", { name: "Compare" }).click();
  await page.waitForURL(/\/stories\/(?!new$)/);
  await openEditing(page);
  await page.getByText("Correct article A").click();
  await expect(page.getByRole("checkbox", { name: /Keep .*newsletter/ })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: /Keep .*Home/ })).not.toBeChecked();
});

test("a passage that was not recognised can be left out by hand", async ({ page }) => {
  await page.goto("/stories/new");
  await addFiles(page, asFiles());
  const card = cards(page).first();
  const paragraph = card.getByRole("checkbox", { name: /^Leave out/ }).last();
  await expect(paragraph).toBeHidden();
  await card.getByLabel("Choose other passages to leave out").check();
  await paragraph.check();
  await page.getByRole("button", { name: "Compare" }).click();
  await page.waitForURL(/\/stories\/(?!new$)/);
  await openEditing(page);
  await page.getByText("Correct article A").click();
  await expect(page.getByRole("checkbox", { name: /left out by you/ })).not.toBeChecked();
});

test("what is corrected before saving is what is saved", async ({ page }) => {
  await page.goto("/stories/new");
  await addFiles(page, asFiles());
  const card = cards(page).first();
  await card.getByLabel("Kind").selectOption("other");
  await card.getByLabel("Outlet").fill("The Velm Gazette");
  await card.getByLabel("Date").fill("2025-03-09");
  await page.getByRole("button", { name: "Compare" }).click();
  await page.waitForURL(/\/stories\/(?!new$)/);
  await page.goto(`${page.url()}/edit`);
  await page.getByText("Correct article A").click();
  await expect(page.getByLabel("Kind").first()).toHaveValue("other");
  await expect(page.getByLabel("Outlet").first()).toHaveValue("The Velm Gazette");
  await expect(page.getByLabel("Date").first()).toHaveValue("2025-03-09");
});

test("a title that was typed is not replaced by a proposal", async ({ page }) => {
  await page.goto("/stories/new");
  await addFiles(page, asFiles(FILES.slice(0, 2)));
  await page.getByLabel("Title of the story").fill("My bridge");
  await addFiles(page, asFiles(FILES.slice(2)));
  await expect(cards(page)).toHaveCount(3);
  await expect(page.getByLabel("Title of the story")).toHaveValue("My bridge");
});

test("when the server does not answer, everything stays and a sentence says so", async ({ page }) => {
  await page.goto("/stories/new");
  await addFiles(page, asFiles());
  await cards(page).first().getByLabel("Byline").fill("Somebody Else");
  await page.getByLabel("Paste an article, box 1").fill("A note that is not sent yet.");
  await page.route("**/stories/new", (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "The server did not answer" })).toBeFocused();
  await expect(cards(page).first().getByLabel("Byline")).toHaveValue("Somebody Else");
  await expect(page.getByLabel("Paste an article, box 1")).toHaveValue("A note that is not sent yet.");

  await page.unroute("**/stories/new");
  await page.getByLabel("Paste an article, box 1").fill("");
  await page.getByRole("button", { name: "Compare" }).click();
  await page.waitForURL(/\/stories\/(?!new$)/);
});

test("a comparison that fails says so and can be tried again", async ({ page }) => {
  await page.route("**/compute", (route) =>
    route.fulfill({ status: 500, body: '{"error":"The comparison could not be made."}\n' }),
  );
  await page.goto("/stories/new");
  await addFiles(
    page,
    [...asFiles(), file("one-more.txt", `${first}\nAnd a last line that no other test has.\n`)].slice(1),
  );
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "The comparison could not be made." })).toBeVisible();
  await page.unroute("**/compute");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  await expect(page.getByText("6.4 million crowns").first()).toBeVisible();
});

test("the whole way goes by keyboard alone", async ({ page }) => {
  await page.goto("/stories/new");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the page" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Choose files")).toBeFocused();
  for (const text of [first, second]) {
    await page.keyboard.press("Tab");
    await page.keyboard.insertText(text);
  }
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(cards(page)).toHaveCount(2);
  await page.getByRole("button", { name: "Compare" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/stories\/(?!new$)/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("pasted texts can still be read, corrected and saved", async ({ page }) => {
    await page.goto("/stories/new");
    await page.getByLabel("Paste an article, box 1").fill(first);
    await page.getByLabel("Paste an article, box 2").fill(second);
    await page.getByRole("button", { name: "Read the pasted texts" }).click();
    await expect(cards(page)).toHaveCount(2);
    await cards(page).first().getByLabel("Outlet").fill("The Velm Gazette");
    await page.getByRole("button", { name: "Compare" }).click();
    await page.waitForURL(/\/stories\/(?!new$)/);
    await page.goto(`${page.url()}/edit`);
    await expect(page.getByText("The Velm Gazette")).toBeVisible();
  });
});

test("a story is listed in the library with its sources and shared claims", async ({ page }) => {
  const address = await makeStory(page, "A bridge in the library");
  await page.goto("/");
  const row = page.getByRole("listitem").filter({ hasText: "A bridge in the library" });
  await expect(row.getByRole("link")).toHaveAttribute("href", address);
  await expect(row).toContainText(/4\s*–\s*7 Mar 2025/);
  await expect(row).toContainText(/\d+ shared claims?/);
});
