import type { NextRequest } from "next/server";

/**
 * Whether a page of another site sent the request. Browsers say so themselves (`Sec-Fetch-Site`), older ones by `Origin`;
 * a program that says neither is none that could be lured.
 */
export function isForeign(request: Pick<NextRequest, "headers">): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site) return site !== "same-origin" && site !== "none";
  const origin = request.headers.get("origin");
  if (!origin) return false;
  return !URL.canParse(origin) || new URL(origin).host !== request.headers.get("host");
}
