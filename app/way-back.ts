import type { NextRequest } from "next/server";

/** The page of this site that the reader came from, as a path; "/" for whatever else a referrer names. */
export function wayBack({ headers }: Pick<NextRequest, "headers">): string {
  const from = headers.get("referer");
  if (!from || !URL.canParse(from)) return "/";
  const { protocol, host, pathname, search } = new URL(from);
  // Behind a proxy, the name that the browser asked for may stand in its header alone.
  const own = [headers.get("host"), headers.get("x-forwarded-host")].includes(host);
  const isOurs = own && (protocol === "https:" || protocol === "http:");
  // A path that opens with two slashes would be read as the name of a host.
  return isOurs && !pathname.startsWith("//") ? pathname + search : "/";
}
