import type { NextRequest } from "next/server";
import { isForeign } from "@/app/foreign";
import { readTheme, THEME_COOKIE } from "@/app/ui/site/theme";
import { wayBack } from "@/app/way-back";

const YEAR = 60 * 60 * 24 * 365;

/**
 * Keeps the theme in a cookie; what is no theme of ours changes nothing. A plain form gets the page it came from, a script
 * gets 204. A route and not a server action: an action would render the whole page again, and a reader's page is large.
 */
export async function POST(request: NextRequest): Promise<Response> {
  if (isForeign(request)) return new Response(null, { status: 403 });
  const form = await request.formData().catch(() => new FormData());
  const theme = readTheme(form.get("theme"));
  const headers = new Headers();
  if (theme) headers.set("set-cookie", `${THEME_COOKIE}=${theme}; Path=/; Max-Age=${YEAR}; SameSite=Lax`);
  if (request.headers.get("sec-fetch-mode") !== "navigate") return new Response(null, { status: 204, headers });
  headers.set("location", wayBack(request));
  return new Response(null, { status: 303, headers });
}
