import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { makeStory } from "./articles";

test.use({ viewport: { width: 1366, height: 900 } });

/** A story of its own: what is decided in one test is no other test's business. */
async function openReview(page: Page, title: string): Promise<string> {
  const address = await makeStory(page, title);
  await page.goto(`${address}/review`);
  return address;
}

const agenda = (page: Page) => page.getByRole("region", { name: "Still to be looked at" });
const log = (page: Page) => page.getByRole("region", { name: /^Decisions/ });
const entries = (page: Page) => log(page).locator("li[data-state]");
const button = (scope: ReturnType<typeof agenda>, name: string) => scope.getByRole("button", { name, exact: true });

interface Exported {
  readonly claims: readonly { id: string; label: string; mentions: readonly { source: string; quote: string }[] }[];
  readonly rejected?: { readonly claims: readonly { label: string }[] };
  readonly reviews?: readonly { do: string; by: string; words: readonly { quote: string }[] }[];
}
const exported = async (page: Page, address: string): Promise<Exported> =>
  (await page.request.get(`${address}/export?format=json`)).json();

test("each decision is counted, signed and listed; it can be taken back and restored", async ({ page }) => {
  const address = await openReview(page, "Reviewed one by one");
  await page.getByLabel("You sign as").fill("Ana Ruiz");
  await page.getByRole("button", { name: "Save the name" }).click();
  await expect(page.getByText("Your name is kept on this device.")).toBeVisible();

  const claims = agenda(page).getByRole("link", { name: /^Claims/ });
  await expect(claims).toContainText("0 of");
  const first = agenda(page)
    .getByRole("listitem")
    .filter({ has: page.getByRole("button", { name: "Confirm" }) })
    .first();
  const words = await first.locator("b").first().innerText();
  await button(first, "Confirm").click();
  await expect(claims).toContainText("1 of");
  await expect(entries(page)).toHaveCount(1);
  await expect(entries(page).first()).toContainText("Ana Ruiz");
  await expect(entries(page).first()).toContainText(words);

  await button(agenda(page), "Reject").first().click();
  await expect(entries(page)).toHaveCount(2);
  await expect(entries(page).first()).toContainText("Rejected");
  await log(page).getByRole("button", { name: "Take back decision 2" }).click();
  await expect(entries(page).first()).toContainText("taken back");
  await expect(claims).toContainText("1 of");
  await page.reload();
  await log(page).getByRole("button", { name: "Restore decision 2" }).click();
  await expect(claims).toContainText("2 of");
  const { reviews, rejected } = await exported(page, address);
  expect(reviews?.map((one) => [one.do, one.by])).toEqual([
    ["confirm", "Ana Ruiz"],
    ["reject", "Ana Ruiz"],
  ]);
  expect(rejected?.claims).toHaveLength(1);
});

test("what is rejected leaves every view, and the keyboard goes on to the next", async ({ page }) => {
  const address = await openReview(page, "Rejected by keyboard");
  const first = agenda(page).locator("ol > li").first();
  const label = await first.locator("b").first().innerText();
  await button(first, "Reject").focus();
  await page.keyboard.press("Enter");
  await expect(agenda(page).locator("ol > li").first().locator("b").first()).not.toHaveText(label);
  await expect(button(agenda(page).locator("ol > li").first(), "Confirm")).toBeFocused();
  const { claims } = await exported(page, address);
  expect(claims.map((claim) => claim.label)).not.toContain(label);
  await page.goto(`${address}/claims`);
  await expect(page.getByRole("rowheader").filter({ hasText: label })).toHaveCount(0);
});

test("a finding gets another label in place", async ({ page }) => {
  await openReview(page, "Relabelled");
  const wording = agenda(page).getByRole("link", { name: /^Wording/ });
  await wording.click();
  // Until then the list is that of the claims, whose cards open too.
  await expect(wording).toHaveAttribute("aria-current", "true");
  const first = agenda(page).locator("ol > li").first();
  await first.locator("summary").click();
  await first.getByLabel("It is").selectOption("euphemism");
  await button(first, "Save").click();
  await expect(entries(page)).toHaveCount(1);
  await expect(entries(page).first()).toContainText("→ euphemism");
});

test("a claim is renamed, split, joined, given a sentence and relieved of one", async ({ page }) => {
  const address = await openReview(page, "Made over");
  const claim = (await exported(page, address)).claims.find((one) => one.mentions.length > 2);
  const other = (await exported(page, address)).claims.find((one) => one !== claim && one.id !== claim?.id);
  if (!claim || !other) throw new Error("the story has too few claims");
  const now = async () => (await exported(page, address)).claims.find((one) => one.id === claim.id);
  await page.goto(`${address}/review?claim=${claim.id}`);
  const part = (name: string) => page.getByRole("region", { name, exact: true });

  await part("Name").getByLabel("What the claim says").fill("The bridge was closed");
  await part("Name").getByRole("button", { name: "Rename" }).click();
  await expect(page.getByRole("heading", { name: /The bridge was closed/ })).toBeVisible();

  await part("Split").getByRole("button").click();
  await expect(part("Split").getByText("Choose at least one mention")).toBeVisible();
  await part("Split").getByRole("checkbox").first().check();
  await part("Split").getByRole("button").click();
  await expect(part("Mentions").getByRole("listitem")).toHaveCount(claim.mentions.length - 1);

  await part("Join").getByLabel("Join with").selectOption(other.id);
  await part("Join").getByRole("button", { name: "Join" }).click();
  await expect(part("Join").getByText("The two are one claim now.")).toBeVisible();
  const joined = (await now())?.mentions.length ?? 0;

  const sentence = await part("Add a sentence").getByRole("radio").first().locator("..").innerText();
  await part("Add a sentence").getByRole("button", { name: "Add", exact: true }).click();
  await expect(part("Mentions").getByRole("listitem")).toHaveCount(joined + 1);
  expect((await now())?.mentions.map((m) => m.quote.replace(/\s+/g, " "))).toContain(sentence.trim());

  await part("Mentions")
    .getByRole("button", { name: /^Move mention 1 / })
    .click();
  await expect(part("Mentions").getByRole("listitem")).toHaveCount(joined);
  expect((await now())?.label).toBe("The bridge was closed");

  await page.goto(`${address}/review`);
  await expect(entries(page)).toHaveCount(5);
  for (const number of [5, 4, 3, 2, 1])
    await log(page)
      .getByRole("button", { name: `Take back decision ${number}` })
      .click();
  await expect(log(page).locator('li[data-state="undone"]')).toHaveCount(5);
  expect(await now()).toEqual(claim);
});

test("a form of a name is found in the articles and counted", async ({ page }) => {
  const address = await openReview(page, "Named");
  const { naming } = (await (await page.request.get(`${address}/export?format=json`)).json()) as {
    naming: { id: string; referent: string }[];
  };
  await page.goto(`${address}/review?name=${naming[0]?.id}`);
  await page.getByLabel("Form", { exact: true }).fill("Atlantis");
  await page.getByRole("button", { name: "Add and count" }).click();
  await expect(page.getByText("No article has this form")).toBeVisible();
  await page.getByLabel("Form", { exact: true }).fill("the");
  await page.getByRole("button", { name: "Add and count" }).click();
  await expect(page.getByText("The form is counted now.")).toBeVisible();
  await expect(
    page
      .getByRole("region", { name: "What each source calls it" })
      .getByText(/^(· )?the \d+ times?$/)
      .first(),
  ).toBeVisible();
});

test("a page that is older than a change of the claims says so, and changes nothing", async ({ page, context }) => {
  const address = await openReview(page, "Two at once");
  const { claims } = await exported(page, address);
  const late = await context.newPage();
  await late.goto(`${address}/review`);
  await page.goto(`${address}/review?claim=${claims[0]?.id}`);
  const join = page.getByRole("region", { name: "Join", exact: true });
  await join.getByLabel("Join with").selectOption(claims[1]?.id ?? "");
  await join.getByRole("button", { name: "Join" }).click();
  await expect(join.getByText("The two are one claim now.")).toBeVisible();
  await button(agenda(late), "Confirm").first().click();
  await expect(late.getByText("The story was changed since this page was loaded.").first()).toBeVisible();
  expect((await exported(page, address)).reviews).toHaveLength(1);
});

/** How often each sentence stands on the page as an answer. */
const answers = (page: Page) =>
  page.getByRole("status").evaluateAll((all) => all.map((one) => one.textContent ?? "").filter(Boolean));

test("without JavaScript what became of a decision stands once, above the list that it left", async ({
  page,
  browser,
  baseURL,
}) => {
  const address = await makeStory(page, "Answered without a script");
  const bare = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await bare.goto(`${address}/review?layer=claims`);
  expect(await answers(bare)).toEqual([]);
  await button(agenda(bare), "Confirm").first().click();
  await expect(bare.getByText("Confirmed.", { exact: true })).toBeVisible();
  expect(await answers(bare)).toEqual(["Confirmed."]);
  expect(new URL(bare.url()).search).toBe("?layer=claims");
  await button(agenda(bare), "Reject").first().click();
  await expect(bare.getByText("Rejected. It stands under Review")).toBeVisible();
  await log(bare).getByRole("button", { name: "Take back decision 2" }).click();
  await expect(bare.getByText("Taken back.", { exact: true })).toBeVisible();
  expect(await answers(bare)).toEqual(["Taken back."]);
  await bare.goto(`${address}/review?layer=claims`);
  expect(await answers(bare)).toEqual([]);
  await bare.close();
});

test("without JavaScript a page that is older than a change of the claims says so", async ({
  page,
  browser,
  baseURL,
}) => {
  const address = await openReview(page, "Late without a script");
  const { claims } = await exported(page, address);
  const bare = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await bare.goto(`${address}/review`);
  await page.goto(`${address}/review?claim=${claims[0]?.id}`);
  const join = page.getByRole("region", { name: "Join", exact: true });
  await join.getByLabel("Join with").selectOption(claims[1]?.id ?? "");
  await join.getByRole("button", { name: "Join" }).click();
  await expect(join.getByText("The two are one claim now.")).toBeVisible();
  await button(agenda(bare), "Confirm").first().click();
  await expect(bare.getByText("The story was changed since this page was loaded.")).toBeVisible();
  expect((await exported(page, address)).reviews).toHaveLength(1);
  await bare.close();
});

test("the number of a decision that no log can hold is refused with a sentence", async ({ page, browser, baseURL }) => {
  const address = await makeStory(page, "Numbered beyond");
  const bare = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await bare.goto(`${address}/review?layer=claims`);
  await button(agenda(bare), "Confirm").first().click();
  await expect(entries(bare)).toHaveCount(1);
  for (const number of ["1e300", "4294967296", "1.5", "x"]) {
    const back = log(bare).getByRole("button", { name: "Take back decision 1" });
    await back.evaluate((one, value) => one.setAttribute("value", `takeBack ${value}`), number);
    await back.click();
    await expect(bare.getByText("This request cannot be read.")).toBeVisible();
  }
  await expect(entries(bare).first()).not.toContainText("taken back");
  await bare.close();
});

test("without JavaScript everything can be decided", async ({ page, browser, baseURL }) => {
  const address = await makeStory(page, "Without a script");
  const bare = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await bare.goto(`${address}/review`);
  await bare.getByLabel("You sign as").fill("Bo");
  await bare.getByRole("button", { name: "Save the name" }).click();
  await expect(bare.getByLabel("You sign as")).toHaveValue("Bo");
  await button(agenda(bare), "Confirm").first().click();
  await expect(entries(bare)).toHaveCount(1);
  await expect(entries(bare).first()).toContainText("Bo");
  await log(bare).getByRole("button", { name: "Take back decision 1" }).click();
  await expect(entries(bare).first()).toContainText("taken back");
  await agenda(bare).getByRole("link", { name: "Edit the claim" }).first().click();
  await bare.getByLabel("What the claim says").fill("Named without a script");
  await bare.getByRole("button", { name: "Rename" }).click();
  await expect(bare.getByRole("heading", { name: /Named without a script/ })).toBeVisible();
  await bare.close();
});

test("axe finds nothing on the review, a claim and a name", async ({ page }) => {
  const address = await openReview(page, "Without findings of axe");
  await button(agenda(page), "Confirm").first().click();
  await expect(entries(page)).toHaveCount(1);
  await page.emulateMedia({ reducedMotion: "reduce" });
  const { claims } = await exported(page, address);
  for (const query of ["", "?layer=names", `?claim=${claims[1]?.id}`, "?name=r1", "?claim=none"])
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${address}/review${query}`);
      await page.locator("main").waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join("\n")}`)).toEqual([]);
    }
});
