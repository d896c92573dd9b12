import type { NextRequest } from "next/server";

/** The page the reader came from, as a path: never an address of another site. */
export function wayBack(request: NextRequest): string {
  const from = request.headers.get("referer");
  if (!from || !URL.canParse(from)) return "/";
  const { pathname, search } = new URL(from);
  return pathname.startsWith("//") ? "/" : pathname + search;
}
