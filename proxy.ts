import { type NextRequest, NextResponse } from "next/server";
import { BLIND_COOKIE, blindCookie, readBlindWish } from "@/app/ui/story/blind-cookie";

/**
 * A link with `?blind=on` opens a story with its names hidden, on the very first page: header and title stand in a layout,
 * which is not told the query. The choice is then kept as the switch on the page keeps it; `?blind=off` shows them again, and
 * anything else changes nothing.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  const hidden = readBlindWish(searchParams.getAll("blind"));
  const to = request.nextUrl.clone();
  to.searchParams.delete("blind");
  const answer = NextResponse.redirect(to);
  const storyId = decoded(pathname.split("/")[2] ?? "");
  if (hidden !== null && storyId !== null)
    answer.headers.set("set-cookie", blindCookie(request.cookies.get(BLIND_COOKIE)?.value, storyId, hidden));
  return answer;
}

/** The id as the pages read it; null for what no page has. */
function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

export const config = {
  matcher: [
    {
      source: "/stories/:path*",
      has: [{ type: "query", key: "blind" }],
      missing: [{ type: "header", key: "next-router-prefetch" }],
    },
  ],
};
