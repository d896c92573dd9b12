import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { addFiles, file } from "./articles";
import { openSample } from "./reader-page";

test.use({ viewport: { width: 1366, height: 768 } });

const PAGES = [
  "",
  "?mode=focus",
  "?mode=parallel",
  "/claims",
  "/stance",
  "/stance?target=united-states&source=s3",
  "/divergence",
  "/divergence?view=all",
  "/review",
  "/present",
  "/handout",
  "/search",
  "/search?q=port",
  "/methods",
  "/edit",
  "/pictures/stance",
  "/pictures/pairs",
  "/pictures/frames",
  "/pictures/voices",
  "/pictures/timeline",
];

/** Outlets, bylines and files of the sample story. */
const SECRET =
  /Sample (?:wire|Institute|socialist|tribune|Global|Correspondent|Fellow|Writer|Columnist|Editor)|(?:wire|wsws|cgsp|op-ed|think-tank)\.txt/;

/** Hides the names as a reader does, and waits until the page is blind. */
async function hide(page: Page): Promise<void> {
  await page
    .locator("summary")
    .filter({ hasText: /^More$/ })
    .click();
  await page.getByRole("button", { name: "Hide who wrote what" }).click();
  await expect(show(page)).toBeVisible();
}

const show = (page: Page) => page.getByRole("button", { name: "Show who wrote what" });

async function leaksOf(request: APIRequestContext, address: string, secret: RegExp): Promise<string[]> {
  const leaks: string[] = [];
  // The second is what a link within the app fetches.
  for (const path of PAGES)
    for (const headers of [{}, { RSC: "1" }] as Record<string, string>[]) {
      const answer = await request.get(address + path, { headers });
      expect([path, answer.status()]).toEqual([path, 200]);
      const found = secret.exec(await answer.text());
      if (found) leaks.push(`${path}: ${found[0]}`);
    }
  return leaks;
}

test("while names are hidden no page has one in its source; one click shows them", async ({ page }) => {
  // Forty pages.
  test.setTimeout(180_000);
  const address = await openSample(page);
  expect(await page.content()).toMatch(SECRET);
  await hide(page);
  expect(new URL(page.url()).pathname).toBe(address);
  expect(await page.content()).not.toMatch(SECRET);
  expect(await leaksOf(page.request, address, SECRET)).toEqual([]);

  await page.goto(`${address}/claims`);
  await show(page).click();
  await expect(show(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/claims$/);
  await page.goto(address);
  expect(await page.content()).toMatch(SECRET);
});

test("the page that would tell says so and offers to show", async ({ page }) => {
  const address = await openSample(page);
  await hide(page);
  await page.goto(`${address}/edit`);
  await expect(page.getByRole("heading", { name: "This page would tell who wrote what" })).toBeVisible();
  await page.getByRole("main").getByRole("button", { name: "Show who wrote what" }).last().click();
  await expect(page.getByText("Correct article A")).toBeVisible();
});

test("a link can open a story with its names hidden, and they stay hidden", async ({ page }) => {
  const address = await openSample(page);
  const answer = await page.goto(`${address}/claims?sort=text&blind=on`);
  expect(await answer?.text()).not.toMatch(SECRET);
  await expect(page).toHaveURL(`${address}/claims?sort=text`);
  await expect(show(page)).toBeVisible();
  await page.goto(address);
  await expect(show(page)).toBeVisible();
});

test("only the word off shows what a link hid, and an id written otherwise is hidden too", async ({ page }) => {
  const address = await openSample(page);
  const first = address.split("/")[2]?.charCodeAt(0).toString(16) ?? "";
  const written = address.replace(/(?<=^\/stories\/)./, `%${first}`);
  const answer = await page.goto(`${written}?blind=on`);
  expect(answer?.status()).toBe(200);
  expect(await answer?.text()).not.toMatch(SECRET);
  for (const value of ["true", "ON", "1", ""]) {
    const shown = await page.request.get(`${address}?blind=${value}`);
    expect([value, SECRET.test(await shown.text())]).toEqual([value, false]);
  }
  expect(SECRET.test(await (await page.request.get(`${address}?blind=off`)).text())).toBe(true);
});

test("no search of the library tells who wrote what, and it says what it leaves out", async ({ page }) => {
  const address = await openSample(page);
  const found = async (query: string) => {
    await page.goto(`/search?${query}`);
    return page.locator(`main a[href="${address}"]`).count();
  };
  // What the site holds otherwise is not asked: the sample alone.
  for (const query of ["kind=wire", "outlet=sample", "q=sample+correspondent"]) expect(await found(query)).toBe(1);
  await page.goto(address);
  await hide(page);
  for (const query of ["kind=wire", "outlet=sample", "q=port&kind=wsws"]) {
    expect([query, await found(query)]).toEqual([query, 0]);
    await expect(page.getByText("One story is left out: you read it blind")).toBeVisible();
  }
  expect(await found("q=sample+correspondent")).toBe(0);
  await expect(page.getByText("left out")).toHaveCount(0);
  expect(await found("q=port")).toBe(1);
});

test("names that a reader saw covered are not prefilled, and not kept when they are sent", async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto("/stories/new");
  const body =
    "The ferry to the island of Orr stopped on Monday after Velm Ledger asked 40 people. Velm Ledger is right.";
  await addFiles(page, [
    file("ledger.txt", `Ferry to Orr stops\n\nBy Ada Brontwood, Velm Ledger\n3 March 2031\n\n${body}\n`),
    file("other.txt", `No ferry to Orr\n\n${body} Velm Ledger has said so before.\n`),
  ]);
  await page.getByRole("button", { name: "Compare" }).click();
  await page.waitForURL(/\/stories\/(?!new)/);
  const { pathname } = new URL(page.url());
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  await page.goto(`${pathname}/stance?blind=on`);
  await page.getByText("Change the targets", { exact: true }).click();
  await page.getByLabel("New target").fill("██████ Board");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByText("This name holds names that are hidden from you")).toBeVisible();
  for (const field of await page.getByLabel("Target", { exact: true }).all())
    expect(await field.inputValue()).not.toContain("█");

  // The target is the one that the page cannot name.
  const own = page.getByRole("listitem").filter({ has: page.getByRole("button", { name: /^Drop █/ }) });
  await own.getByLabel("Target", { exact: true }).fill("The paper");
  await own.getByRole("button", { name: "Rename" }).click();
  await expect(page.getByText(/^█+ renamed to The paper/)).toBeAttached({ timeout: 90_000 });
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  await expect(page.locator('input[name="name"][value="The paper"]')).toBeAttached();
  expect(await page.content()).not.toMatch(/Velm Ledger/);
});

test("it works without JavaScript", async ({ browser, page, baseURL }) => {
  const address = await openSample(page);
  const plain = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await plain.goto(`${address}/stance`);
  await hide(plain);
  expect(await plain.content()).not.toMatch(SECRET);
  await plain.close();
});

test("names in the story's title and in other articles are hidden, while it is compared too", async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto("/stories/new");
  await addFiles(page, [
    file(
      "ledger.txt",
      "Ferry to Orr stops\n\nBy Ada Brontwood, Velm Ledger News\n3 March 2031\n\nThe ferry to the island of Orr stopped on Monday, the port office said. The Velm Ledger News saw 40 people on the quay.\n",
    ),
    file(
      "other.txt",
      "No ferry to Orr\n\nThe ferry to the island of Orr stopped on Monday. Ada Brontwood of the Velm Ledger News counted 40 people on the quay, and Brontwood was there.\n",
    ),
  ]);
  await page.getByLabel("Title of the story").fill("What the Velm Ledger News saw");
  await page.getByRole("button", { name: "Compare" }).click();
  await page.waitForURL(/\/stories\/(?!new)/);
  const { pathname } = new URL(page.url());
  const secret = /Velm Ledger|Brontwood|ledger\.txt/;
  // Before the comparison is ready, and after it.
  const early = await page.goto(`${pathname}?blind=on`);
  expect(await early?.text()).not.toMatch(secret);
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  await expect(page.getByRole("heading", { level: 1 })).toContainText("█");
  expect(await page.title()).not.toMatch(secret);
  expect(await leaksOf(page.request, pathname, secret)).toEqual([]);
});

test("another site cannot show what is hidden", async ({ request, page }) => {
  const address = await openSample(page);
  const answer = await request.post(`${address}/blind`, {
    form: { blind: "off" },
    headers: { "sec-fetch-site": "cross-site" },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(403);
});
