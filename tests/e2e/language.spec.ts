import { expect, type Page, test } from "@playwright/test";
import { addFiles, asFiles, cards, file, makeStory } from "./articles";

const language = (page: Page) => page.locator("html").getAttribute("lang");

/** Words of the interface that are English in English pages; articles and titles are English in both. */
const ENGLISH =
  /(?<![\p{L}’'-])(?:Stories|stories|Claims|Stance|Divergence|Review|Wording|Frames|Voices|Figures|Source|silent|sources|the same|of the|Choose|Search|Show|Hide|Close|More)(?![\p{L}’'-])/u;

/** What the page says beside the articles' own words, which stand in elements marked as English, and names of files. */
const said = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const one of copy.querySelectorAll('[lang="en"], [lang=""], q, h1, script, style, template, textarea'))
      one.remove();
    const labels = [...copy.querySelectorAll("[aria-label]")].map((one) => one.getAttribute("aria-label"));
    return `${copy.textContent} ${labels.join(" ")}`.replace(/[“"][^”"]*[”"]/g, "");
  });

test("the switch turns the page into the other language and back, and every page after it", async ({ page }) => {
  await page.goto("/stories/new");
  expect(await language(page)).toBe("en");
  await page.getByRole("button", { name: "Change the language to Español" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nueva historia");
  expect(new URL(page.url()).pathname).toBe("/stories/new");
  expect(await language(page)).toBe("es");
  await page.goto("/");
  expect(await language(page)).toBe("es");
  await page.getByRole("button", { name: "Cambiar el idioma a English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test.describe("a browser that asks for Spanish", () => {
  test.use({ locale: "es-PE" });

  test("is answered in Spanish at first, on a page that is not there as well", async ({ page }) => {
    await page.goto("/");
    expect(await language(page)).toBe("es");
    await page.goto("/nowhere");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Esta página no existe");
    await page.getByRole("link", { name: "Todas las historias", exact: true }).click();
    await expect(page).toHaveURL(/\/$/);
  });

  test("makes a story in Spanish, told what is wrong in Spanish", async ({ page }) => {
    await page.goto("/stories/new");
    await page.getByRole("button", { name: "Leer los textos pegados" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Aún no se ha pegado nada." })).toBeFocused();
    await page.getByLabel("Elegir archivos").setInputFiles([...asFiles(), file("vacio.txt", "")]);
    await expect(page.getByRole("alert").filter({ hasText: "“vacio.txt” está vacío" })).toBeVisible();
    await expect(page.getByText("3 artículos leídos. 1 archivo no se aceptó.")).toBeAttached();
    await page.getByLabel("Título de la historia").fill("Un puente en español");
    await page.getByRole("button", { name: "Comparar" }).click();
    await page.waitForURL(/\/stories\/(?!new$)/);
    await page.getByRole("progressbar").waitFor({ state: "detached" });
    expect(await language(page)).toBe("es");
  });
});

test("every page of a story is Spanish but for the articles' words", async ({ page, context, baseURL }) => {
  const story = await makeStory(page, "Puente");
  await context.addCookies([{ name: "parallax-language", value: "es", url: String(baseURL) }]);
  const pages = ["", "/claims", "/stance", "/divergence", "/review", "/present", "/handout", "/search", "/edit"];
  for (const address of ["/", "/stories/new", "/search", ...pages.map((one) => story + one)]) {
    await page.goto(address);
    expect(await language(page), address).toBe("es");
    expect(ENGLISH.exec(await said(page))?.[0], address).toBeUndefined();
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the language can be chosen, and the page stays", async ({ page }) => {
    await page.goto("/stories/new");
    await page.getByRole("button", { name: "Change the language to Español" }).click();
    await expect(page).toHaveURL(/\/stories\/new$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nueva historia");
  });
});

test("what is typed is asked for before the language changes", async ({ page }) => {
  await page.goto("/stories/new");
  await addFiles(page, asFiles());
  await expect(cards(page)).toHaveCount(3);
  const asked = page.waitForEvent("dialog");
  await page.getByRole("button", { name: "Change the language to Español" }).click({ noWaitAfter: true });
  await (await asked).dismiss();
  await expect(cards(page)).toHaveCount(3);
});
