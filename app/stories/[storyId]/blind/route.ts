import type { NextRequest } from "next/server";
import { isForeign } from "@/app/foreign";
import { BLIND_COOKIE, blindCookie, readBlindWish } from "@/app/ui/story/blind-cookie";
import { wayBack } from "@/app/way-back";

/** POST blind=on|off: hides who wrote what in a story, or shows it again, and goes back to the page. */
export async function POST(request: NextRequest, { params }: RouteContext<"/stories/[storyId]/blind">) {
  if (isForeign(request)) return new Response(null, { status: 403 });
  const { storyId } = await params;
  const form = await request.formData().catch(() => new FormData());
  const hidden = readBlindWish(form.getAll("blind"));
  const headers = new Headers({ location: wayBack(request) });
  if (hidden !== null)
    headers.set("set-cookie", blindCookie(request.cookies.get(BLIND_COOKIE)?.value, storyId, hidden));
  return new Response(null, { status: 303, headers });
}
