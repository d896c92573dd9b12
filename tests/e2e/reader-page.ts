import { expect, type Page } from "@playwright/test";
import { toSample } from "./sample";

export const LAPTOP = { width: 1366, height: 768 };
export const WIDE = { width: 1920, height: 1080 };
export const PHONE = { width: 390, height: 844 };

export const column = (page: Page, letter: string) =>
  page.getByRole("region", { name: new RegExp(`^Source ${letter}:`) });
export const text = (page: Page, letter: string) => page.getByRole("article", { name: `Text of ${letter}` });
export const openTexts = (page: Page) => page.getByRole("article", { name: /^Text of / });
export const drawer = (page: Page) => page.locator("[data-drawer]");
export const query = (page: Page) => new URL(page.url()).searchParams;

/** The way of reading that this browser chose before. */
export async function readBy(page: Page, mode: "focus" | "parallel"): Promise<void> {
  await page.context().addCookies([{ name: "parallax-mode", value: mode, domain: "127.0.0.1", path: "/" }]);
}

/** Opens the sample story, compared, and gives its address. */
export async function openSample(page: Page, search = ""): Promise<string> {
  await toSample(page);
  await page.waitForURL(/\/stories\//);
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  const { pathname } = new URL(page.url());
  if (search) await page.goto(pathname + search);
  await ready(page);
  return pathname;
}

/** The one tab stop that each column gets tells that the page answers. */
export const ready = (page: Page) => expect(page.locator("a[data-c][tabindex='0']").first()).toBeAttached();

/** A claim that A states and another open source states too, and some source does not. */
export async function sharedClaim(page: Page): Promise<string> {
  const claims = (letter: string) =>
    page
      .locator(`[data-column="s${letter.charCodeAt(0) - 64}"]`)
      .locator("a[data-c]")
      .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.c ?? ""));
  const sets = await Promise.all(["A", "B", "C", "D", "E"].map(claims));
  const states = (set: readonly string[], id: string) => set.some((words) => words.split(" ").includes(id));
  // Words that belong to one claim alone: touching them opens that one.
  const found = sets[0]?.find(
    (id) =>
      id !== "" &&
      !id.includes(" ") &&
      (sets[1]?.includes(id) || sets[2]?.includes(id)) &&
      !sets.every((set) => states(set, id)),
  );
  if (!found) throw new Error("test: the sample has no claim that A, one of B and C, but not all state");
  return found;
}

export const mention = (page: Page, letter: string, claim: string) =>
  text(page, letter).locator(`a[data-c~="${claim}"]`).first();

/** Words that state this claim and no other. */
export const ownMention = (page: Page, letter: string, claim: string) =>
  text(page, letter).locator(`a[data-c="${claim}"]`).first();
