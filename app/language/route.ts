import type { NextRequest } from "next/server";
import { isForeign } from "@/app/foreign";
import { wayBack } from "@/app/way-back";
import { LANGUAGE_COOKIE } from "@/app/words/language";
import { readLanguage } from "@/lib/words/language";

const YEAR = 60 * 60 * 24 * 365;

/** Keeps the language in a cookie and goes back to the page, which is then in it. What is no language of ours changes nothing. */
export async function POST(request: NextRequest): Promise<Response> {
  if (isForeign(request)) return new Response(null, { status: 403 });
  const form = await request.formData().catch(() => new FormData());
  const language = readLanguage(form.get("language"));
  const headers = new Headers({ location: wayBack(request) });
  if (language) headers.set("set-cookie", `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=${YEAR}; SameSite=Lax`);
  return new Response(null, { status: 303, headers });
}
