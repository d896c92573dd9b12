// node tests/visual/shots.mjs URL [OUT] [--only reader,claims] [--widths 1366,390]
// Takes every page of the first story at URL in the widths, themes and languages that a change of the design must be
// looked at in. Nothing is compared by a machine: a person looks.
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { findChromium } from "../../scripts/chromium.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string" }, widths: { type: "string" } },
});
const [base, out = ".cache/shots"] = positionals;
if (!base) throw new Error("shots: give the address of a running Parallax, such as http://localhost:3000");
fs.mkdirSync(out, { recursive: true });

const HEIGHTS = { 1920: 1080, 1366: 768, 820: 1180, 390: 844, 320: 640 };
const widths = values.widths?.split(",") ?? Object.keys(HEIGHTS);

/** How a page is looked at: name, and what is set for it. */
const LOOKS = [
  { name: "light", colorScheme: "light", language: "en" },
  { name: "dark", colorScheme: "dark", language: "en" },
  { name: "es", colorScheme: "light", language: "es" },
];

const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu"] });
const first = await browser.newPage();
await first.goto(base);
const story = await first.locator('main a[href^="/stories/"]:not([href*="/new"])').first().getAttribute("href");
await first.close();

const PAGES = {
  home: "/",
  search: "/search?q=port",
  focus: `${story}?mode=focus`,
  "focus-claim": `${story}?mode=focus&claim=c3`,
  reader: `${story}?mode=parallel`,
  "reader-claim": `${story}?mode=parallel&claim=c3`,
  "reader-layers": `${story}?mode=parallel&layers=claims.figures.voices.stance.wording.frames`,
  claims: `${story}/claims`,
  stance: `${story}/stance`,
  divergence: `${story}/divergence`,
  review: `${story}/review`,
  present: `${story}/present?claim=1`,
  handout: `${story}/handout`,
  "story-search": `${story}/search?q=port`,
  "story-methods": `${story}/methods`,
  methods: "/methods",
  new: "/stories/new",
  edit: `${story}/edit`,
  missing: "/nothing",
};
const names = values.only?.split(",") ?? Object.keys(PAGES);

for (const { name: look, colorScheme, language } of LOOKS) {
  for (const width of widths) {
    const viewport = { width: Number(width), height: HEIGHTS[width] ?? 800 };
    const context = await browser.newContext({ viewport, colorScheme });
    await context.addCookies([{ name: "parallax-language", value: language, url: base }]);
    const page = await context.newPage();
    page.on("pageerror", (error) => console.error(`${look} ${width}: ${error.message}`));
    page.on("console", (line) => line.type() === "error" && console.error(`${look} ${width}: ${line.text()}`));
    for (const name of names) {
      await page.goto(base + PAGES[name], { waitUntil: "networkidle" });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wide > 0) console.error(`${look} ${width} ${name}: ${wide} px wider than the window`);
      await page.screenshot({ path: path.join(out, `${name}-${width}-${look}.png`) });
      if (look === "light" && width === "1366") {
        await page.emulateMedia({ media: "print" });
        await page.screenshot({ path: path.join(out, `${name}-print.png`), fullPage: true });
        await page.emulateMedia({ media: null });
      }
    }
    await context.close();
  }
}
await browser.close();
