import { createHash } from "node:crypto";
import fs from "node:fs";
import { expect, test } from "@playwright/test";
import { toSample } from "./sample";

test("every layer is explained, with its figures and its rules", async ({ page }) => {
  await page.goto("/methods");
  await expect(page.getByRole("heading", { level: 1, name: "How it is found" })).toBeVisible();
  for (const section of ["Claims", "Divergence", "Silence", "Stance", "Wording", "Names"])
    await expect(page.getByRole("heading", { level: 2, name: section, exact: true })).toBeVisible();
  const measured = fs.readFileSync("eval/RESULTS.md", "utf8").match(/claim links, F1 strict \| ([\d.]+)/)?.[1] ?? "?";
  await expect(page.getByRole("row", { name: /Pairs of wordings joined rightly/ })).toContainText(measured);
  expect(await page.locator("tr[id]").count()).toBeGreaterThan(80);
});

test("a link to a rule leads to its row", async ({ page }) => {
  await page.goto("/methods#stance-deed");
  const row = page.locator("#stance-deed");
  await expect(row).toBeInViewport();
  await expect(row).toContainText("stance/deed");
});

test("a story's page gives the hash of every text as it came in", async ({ page, request }) => {
  await toSample(page);
  await page.waitForURL(/\/stories\//);
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  const address = new URL(page.url()).pathname;
  const { sources } = await (await request.get(`${address}/export?format=json`)).json();
  await page.goto(`${address}/methods`);
  const inputs = page.getByRole("region", { name: "This story’s inputs" });
  for (const { text } of sources as { text: string }[])
    await expect(inputs).toContainText(createHash("sha256").update(text, "utf8").digest("hex"));
  await expect(inputs.getByRole("row", { name: /^Claims/ })).toContainText("0");
});

test("it is told in Spanish too, and fits a phone", async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: "parallax-language", value: "es", url: baseURL ?? "" }]);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/methods");
  await expect(page.getByRole("heading", { level: 1, name: "Cómo se obtiene" })).toBeVisible();
  await expect(page.locator("#divergence-dates")).toContainText("Difieren las fechas");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
