import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";

const FOLDER = path.join("tests", "stories", "veldmoor-bridge");

/** The articles of a fixture, in the order of their file names. */
export const FILES = fs
  .readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => ({ name, text: fs.readFileSync(path.join(FOLDER, name), "utf8") }));

export const file = (name: string, content: string | Buffer, mimeType = "text/plain") => ({
  name,
  mimeType,
  buffer: typeof content === "string" ? Buffer.from(content) : content,
});

export const asFiles = (files = FILES) => files.map(({ name, text }) => file(name, text));

/** A short article that differs from every other of another number. */
export const made = (number: number): string => `Ferry number ${number} leaves Velm harbour

By Ada Ruiz
${1 + (number % 27)} March 2025

The ferry with the number ${number} left the harbour of Velm at ${number} minutes past noon, the port office said.
It carried ${number * 7} passengers and ${number * 3} cars to the island of Orr, where ${number} families live.
`;

/** The cards of the articles that were read and are not saved yet. */
export const cards = (page: Page) =>
  page.getByRole("listitem").filter({ has: page.getByRole("button", { name: "Take out" }) });

export async function addFiles(page: Page, files: { name: string; mimeType: string; buffer: Buffer }[]) {
  await page.getByLabel("Choose files").setInputFiles(files);
}

/** Makes a story of files and waits until it can be read. Gives its address. */
export async function makeStory(page: Page, title: string, files = asFiles()): Promise<string> {
  await page.goto("/stories/new");
  await addFiles(page, files);
  await page.getByLabel("Title of the story").fill(title);
  await page.getByRole("button", { name: "Compare" }).click();
  await page.waitForURL(/\/stories\/(?!new$)[^/]+$/);
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  return new URL(page.url()).pathname;
}
