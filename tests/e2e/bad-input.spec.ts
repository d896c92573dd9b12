import { expect, type Page, test } from "@playwright/test";
import { addFiles, asFiles, cards, FILES, file, made, makeStory } from "./articles";

const alert = (page: Page, text: string | RegExp) => page.getByRole("alert").filter({ hasText: text });

test.beforeEach(async ({ page }) => {
  await page.goto("/stories/new");
});

/** No trace of the program's inside anywhere on the page. */
test.afterEach(async ({ page }) => {
  await expect(page.locator("body")).not.toContainText(/\bat \S+ \(|node_modules|Error:|undefined|\[object/);
});

test("an empty text", async ({ page }) => {
  await page.getByRole("button", { name: "Read the pasted texts" }).click();
  await expect(alert(page, "Nothing was pasted yet.")).toBeFocused();
  await page.getByLabel("Paste an article, box 1").fill("...");
  await page.getByRole("button", { name: "Read the pasted texts" }).click();
  await expect(page.getByText("is empty; give the text of an article")).toBeVisible();
  await expect(page.getByLabel("Paste an article, box 1")).toHaveValue("...");
  await expect(page.getByLabel("Paste an article, box 1")).toBeFocused();
});

test("an empty file beside good ones", async ({ page }) => {
  await addFiles(page, [...asFiles(), file("empty.txt", "")]);
  await expect(cards(page)).toHaveCount(3);
  await expect(alert(page, '"empty.txt" is empty')).toBeVisible();
});

test("a text of two megabytes", async ({ page }) => {
  const long = `${"The ferry left the harbour of Velm at noon. ".repeat(48_000)}`;
  await addFiles(page, [file("long.txt", long), ...asFiles()]);
  await expect(alert(page, /"long.txt" is too long .*limit/)).toBeVisible();
  await expect(cards(page)).toHaveCount(3);
});

test("more than one request can carry", async ({ page }) => {
  const large = Buffer.alloc(15_000_000, "The ferry left. ");
  await addFiles(page, [file("a.txt", large), file("b.txt", large)]);
  await expect(alert(page, /3\d MB together, and 28 MB is the most at once/)).toBeFocused();
});

test("one article only", async ({ page }) => {
  await addFiles(page, asFiles(FILES.slice(0, 1)));
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(alert(page, "There is only one article; a comparison needs at least two")).toBeFocused();
  await expect(cards(page)).toHaveCount(1);
});

test("binary files, whatever they call themselves", async ({ page }) => {
  const pdf = file("report.txt", Buffer.from("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n", "latin1"));
  const zip = file("article.docx", Buffer.from("504b0304140006000800000021", "hex"), "application/zip");
  await addFiles(page, [pdf, zip, ...asFiles()]);
  await expect(cards(page)).toHaveCount(3);
  await expect(alert(page, '"report.txt"')).toContainText('"article.docx"');
});

test("files in UTF-16 and Latin-1 are read, and say so", async ({ page }) => {
  const text = "Cracks in Velm’s café bridge\n\nThe “café” bridge at Velm was closed on Monday, the mayor said.\n";
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
  const latin1 = Buffer.from(made(3).replace("Velm", "Vélm").replaceAll("Ruiz", "Ruíz"), "latin1");
  await addFiles(page, [file("utf16.txt", utf16), file("latin1.txt", latin1)]);
  await expect(cards(page)).toHaveCount(2);
  await expect(cards(page).first()).toContainText("The “café” bridge");
  await expect(cards(page).first()).toContainText("was read as UTF-16");
  await expect(cards(page).last()).toContainText("Ruíz");
  await expect(cards(page).last()).toContainText("was read as Latin-1");
});

test("the same article twice", async ({ page }) => {
  await addFiles(page, [...asFiles(), file("again.txt", FILES[0]?.text ?? "")]);
  await expect(cards(page)).toHaveCount(4);
  await expect(alert(page, "are the same article; remove one of them")).toBeVisible();
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(alert(page, "are the same article; remove one of them")).toBeFocused();
  await page.getByRole("button", { name: "Take out article D" }).click();
  await expect(cards(page)).toHaveCount(3);
  await page.getByRole("button", { name: "Compare" }).click();
  await page.waitForURL(/\/stories\/(?!new$)/);
});

test("forty files", async ({ page }) => {
  await addFiles(
    page,
    Array.from({ length: 40 }, (_, i) => file(`ferry-${i}.txt`, made(i))),
  );
  await expect(cards(page)).toHaveCount(40);
  await expect(alert(page, /40 texts .* 12/)).toBeVisible();
  await page.getByRole("button", { name: "Take out the last 28" }).click();
  await expect(cards(page)).toHaveCount(12);
  await page.getByRole("button", { name: "Compare" }).click();
  await page.waitForURL(/\/stories\/(?!new$)/);
});

test("a title that was emptied is asked for at its field", async ({ page }) => {
  await addFiles(page, asFiles());
  await cards(page).nth(1).getByLabel("Title", { exact: true }).fill("");
  await page.getByRole("button", { name: "Compare" }).click();
  const link = alert(page, "Give the article a title").getByRole("link");
  await link.click();
  await expect(cards(page).nth(1).getByLabel("Title", { exact: true })).toBeFocused();
});

test("an address without a story", async ({ page }) => {
  const answer = await page.goto("/stories/none");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
});

test("words that are cut in the middle of a sign are searched for like others", async ({ page, request }) => {
  const story = await makeStory(page, "Cut words");
  const cut = (length: number) => encodeURIComponent(`${"a".repeat(length)}😀`);
  for (const address of [
    `${story}/claims?q=${cut(199)}`,
    `${story}/search?q=${cut(499)}`,
    `/search?kind=wsws&q=${cut(499)}`,
    `/search?outlet=${cut(499)}`,
    "/search?q=%ED%A0%BD",
  ])
    expect((await request.get(address)).status()).toBe(200);
});

test("a comparison that another site asks for is refused", async ({ request }) => {
  const answer = await request.post("/stories/none/compute", { headers: { origin: "http://elsewhere.example" } });
  expect(answer.status()).toBe(403);
  expect(await answer.json()).toEqual({ error: expect.stringContaining("another site") });
});

test("pages forbid what they do not need", async ({ request }) => {
  const headers = (await request.get("/")).headers();
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers["content-security-policy"]).not.toContain("unsafe-eval");
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

test("a request that no page sends is refused without a trace", async ({ request }) => {
  const compute = await request.post("/stories/none/compute");
  expect(compute.status()).toBe(404);
  expect(await compute.json()).toEqual({ error: "This story is no longer in the library." });
  const theme = await request.post("/theme", { data: "not a form", headers: { "content-type": "text/plain" } });
  expect(theme.status()).toBe(204);
});
