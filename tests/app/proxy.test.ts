import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { BLIND_COOKIE } from "@/app/ui/story/blind-cookie";
import { proxy } from "@/proxy";

/** The stories that are read blind after an address was opened; null when nothing is said of them. */
function blindAfter(path: string, before = ""): string[] | null {
  const request = new NextRequest(`http://localhost${path}`, { headers: { cookie: `${BLIND_COOKIE}=${before}` } });
  const set = proxy(request).headers.get("set-cookie");
  return set === null ? null : (/=([^;]*)/.exec(set)?.[1] ?? "").split(".").filter(Boolean);
}

describe("a link with ?blind=", () => {
  it("hides by the word on and shows by the word off", () => {
    expect(blindAfter("/stories/ga1?blind=on", "b2")).toEqual(["b2", "ga1"]);
    expect(blindAfter("/stories/ga1/claims?sort=text&blind=off", "ga1.b2")).toEqual(["b2"]);
  });

  it.each(["true", "ON", "1", "", "OFF", "off&blind=no"])("changes nothing by %j", (value) => {
    expect(blindAfter(`/stories/ga1?blind=${value}`, "ga1")).toBeNull();
  });

  it("hides where it asks for both", () => {
    for (const both of ["on&blind=off", "off&blind=on"])
      expect(blindAfter(`/stories/ga1?blind=${both}`)).toEqual(["ga1"]);
  });

  it("hides a story however its id is written", () => {
    expect(blindAfter("/stories/%67a1?blind=on")).toEqual(["ga1"]);
    expect(blindAfter("/stories/g%61%31/stance?blind=on")).toEqual(["ga1"]);
  });

  it("is not broken by an id that no address can hold", () => {
    for (const id of ["%", "%e0%a4%a", "%ff"]) expect(blindAfter(`/stories/${id}?blind=on`, "ga1")).toBeNull();
  });

  it("goes on to the address without it", () => {
    const request = new NextRequest("http://localhost/stories/ga1/claims?sort=text&blind=1");
    expect(proxy(request).headers.get("location")).toBe("http://localhost/stories/ga1/claims?sort=text");
  });
});
