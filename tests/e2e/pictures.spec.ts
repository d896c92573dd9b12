import fs from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { openSample, PHONE } from "./reader-page";

test.use({ viewport: { width: 1366, height: 768 } });

const TITLES = {
  pairs: "How far apart each two sources are",
  timeline: "What each source could have known",
  voices: "Who gets to speak",
  frames: "Frames by source",
} as const;

const figure = (page: Page, name: string) => page.getByRole("figure", { name, exact: true });

test("each picture has a name, a sentence and its numbers as a table", async ({ page }) => {
  const address = await openSample(page);
  await page.goto(`${address}/divergence?view=all`);
  for (const title of Object.values(TITLES)) {
    const one = figure(page, title);
    const drawing = one.getByRole("img", { name: title });
    await expect(drawing).toHaveCount(1);
    await expect(drawing).toBeVisible();
    expect(await drawing.getAttribute("aria-describedby")).toBeTruthy();
    await expect(one.getByRole("table")).toHaveCount(0);
    await one.getByText("The same as a table").click();
    await expect(one.getByRole("table")).toBeVisible();
    expect(await one.getByRole("rowheader").count()).toBeGreaterThan(2);
  }
  await page.goto(`${address}/stance`);
  await expect(figure(page, "Stance map").getByRole("img")).toBeVisible();
});

test("a picture is saved as an SVG file that stands by itself", async ({ page, request }) => {
  const address = await openSample(page);
  for (const name of ["stance", ...Object.keys(TITLES)]) {
    const answer = await request.get(`${address}/pictures/${name}`);
    expect(answer.headers()["content-type"]).toContain("image/svg+xml");
    expect(answer.headers()["content-disposition"]).toContain(
      `perus-chancay-port-between-washington-and-beijing-${name}.svg`,
    );
    const svg = await answer.text();
    expect(svg).not.toMatch(/var\(|<script|https?:\/\/(?!www\.w3\.org)/);
    const problems = await page.evaluate((text) => {
      const root = new DOMParser().parseFromString(text, "image/svg+xml");
      return [root.documentElement.nodeName, root.querySelectorAll("parsererror").length];
    }, svg);
    expect(problems).toEqual(["svg", 0]);
  }
  expect((await request.get(`${address}/pictures/none`)).status()).toBe(404);
  expect((await request.get("/stories/none/pictures/stance")).status()).toBe(404);
});

test("a picture is saved as a PNG of twice its size, on white", async ({ page }) => {
  const address = await openSample(page);
  await page.goto(`${address}/stance`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    figure(page, "Stance map").getByRole("button", { name: "Save as PNG: Stance map" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/-stance\.png$/);
  const png = fs.readFileSync(await download.path());
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  const width = png.readUInt32BE(16);
  expect(width).toBe(1600);
  const corner = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    const pen = canvas.getContext("2d");
    pen?.drawImage(image, 0, 0);
    return [...(pen?.getImageData(2, 2, 1, 1).data ?? [])];
  }, png.toString("base64"));
  expect(corner).toEqual([255, 255, 255, 255]);
});

test("without JavaScript the picture is there, and its SVG can be saved", async ({ browser, page, baseURL }) => {
  const address = await openSample(page);
  const plain = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await plain.goto(`${address}/stance`);
  await expect(figure(plain, "Stance map").getByRole("img")).toBeVisible();
  await expect(plain.getByRole("link", { name: "Save as SVG: Stance map" })).toHaveAttribute(
    "href",
    `${address}/pictures/stance`,
  );
  await expect(plain.getByRole("button", { name: /Save as PNG/ })).toHaveCount(0);
  await plain.close();
});

test("a phone gets the drawing for its width, with letters that can be read", async ({ page }) => {
  await page.setViewportSize(PHONE);
  const address = await openSample(page);
  await page.goto(`${address}/divergence?view=all`);
  for (const title of Object.values(TITLES)) {
    const drawing = figure(page, title).getByRole("img");
    await expect(drawing).toHaveCount(1);
    const least = await drawing.evaluate((svg) =>
      Math.min(...[...svg.querySelectorAll("text")].map((text) => text.getBoundingClientRect().height)),
    );
    expect(least).toBeGreaterThan(11);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test("pictures follow dark and light", async ({ page }) => {
  const address = await openSample(page);
  await page.goto(`${address}/stance`);
  const ink = () =>
    figure(page, "Stance map")
      .locator("svg text")
      .first()
      .evaluate((text) => getComputedStyle(text).fill);
  await page.emulateMedia({ colorScheme: "light" });
  const light = await ink();
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await ink()).not.toBe(light);
});
