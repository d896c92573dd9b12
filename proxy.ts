import { type NextRequest, NextResponse } from "next/server";
import { BLIND_COOKIE, blindCookie } from "@/app/ui/story/blind-cookie";

/**
 * A link with `?blind=on` opens a story with its names hidden, on the very first page: header and title stand in a layout,
 * which is not told the query. The choice is then kept as the switch on the page keeps it.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  const hidden = searchParams.get("blind") === "on";
  const storyId = pathname.split("/")[2] ?? "";
  const to = request.nextUrl.clone();
  to.searchParams.delete("blind");
  return NextResponse.redirect(to, {
    headers: { "set-cookie": blindCookie(request.cookies.get(BLIND_COOKIE)?.value, storyId, hidden) },
  });
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
