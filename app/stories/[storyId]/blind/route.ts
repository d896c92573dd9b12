import type { NextRequest } from "next/server";
import { isForeign } from "@/app/foreign";
import { BLIND_COOKIE, blindCookie } from "@/app/ui/story/blind-cookie";
import { wayBack } from "@/app/way-back";

/** POST blind=on|off: hides who wrote what in a story, or shows it again, and goes back to the page. */
export async function POST(request: NextRequest, { params }: RouteContext<"/stories/[storyId]/blind">) {
  if (isForeign(request)) return new Response(null, { status: 403 });
  const { storyId } = await params;
  const form = await request.formData().catch(() => new FormData());
  const cookie = blindCookie(request.cookies.get(BLIND_COOKIE)?.value, storyId, form.get("blind") === "on");
  return new Response(null, { status: 303, headers: { location: wayBack(request), "set-cookie": cookie } });
}
