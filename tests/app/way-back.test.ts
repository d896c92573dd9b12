import { describe, expect, it } from "vitest";
import { POST as keepLanguage } from "@/app/language/route";
import { POST as keepTheme } from "@/app/theme/route";
import { wayBack } from "@/app/way-back";

const back = (referer: string | null, more: Record<string, string> = {}) =>
  wayBack({ headers: new Headers({ host: "parallax.example", ...(referer ? { referer } : {}), ...more }) });

describe("the way back", () => {
  it("is the page of this site that was left, with its query", () => {
    expect(back("http://parallax.example/stories/a?q=b#c")).toBe("/stories/a?q=b");
    expect(back("https://parallax.example/")).toBe("/");
    expect(back("https://outside.example/stories", { "x-forwarded-host": "outside.example" })).toBe("/stories");
  });

  it.each([
    ["no referrer", null],
    ["no address", "stories"],
    ["another site", "http://evil.example/stories/a"],
    ["another port", "http://parallax.example:81/stories/a"],
    ["a scheme of its own", "foo:/\\evil.example"],
    ["a scheme of its own with our host", "foo://parallax.example/a"],
    ["a script", "javascript:alert(1)"],
    ["two slashes", "http://parallax.example//evil.example"],
    ["a slash and a backslash", "http://parallax.example/\\evil.example"],
  ])("is the library for %s", (_, referer) => expect(back(referer)).toBe("/"));
});

describe.each([
  ["language", keepLanguage, "es"],
  ["theme", keepTheme, "dark"],
] as const)("the choice of the %s", (name, post, chosen) => {
  const send = (value: string, headers: Record<string, string> = {}) =>
    post(
      new Request(`http://parallax.example/${name}`, {
        method: "POST",
        headers: { host: "parallax.example", "content-type": "application/x-www-form-urlencoded", ...headers },
        body: new URLSearchParams({ [name]: value }),
      }) as Parameters<typeof post>[0],
    );

  it("is kept in a cookie", async () => {
    expect((await send(chosen)).headers.get("set-cookie")).toContain(`parallax-${name}=${chosen};`);
  });

  it("is left as it was by what is none", async () => {
    expect((await send("rubbish")).headers.get("set-cookie")).toBeNull();
  });

  it.each([
    ["origin", "http://evil.example"],
    ["sec-fetch-site", "cross-site"],
  ])("is no other site's, by its %s", async (header, value) => {
    const answer = await send(chosen, { [header]: value });
    expect([answer.status, answer.headers.get("set-cookie")]).toEqual([403, null]);
  });
});
