/**
 * The stories that a reader reads blind, by their ids. A cookie, so that the server never sends what is hidden; and one for
 * all stories, so that a list of stories can keep the secret too.
 */
export const BLIND_COOKIE = "parallax-blind";

/** A cookie holds four kilobytes; of more stories than this the first are shown again. */
const MOST = 60;
const YEAR = 60 * 60 * 24 * 365;

/** The ids that a cookie holds; anything else in it is left out. */
export const readBlind = (value: string | undefined): readonly string[] =>
  (value ?? "").split(".").filter((id) => /^[\w-]{1,64}$/.test(id));

/** The header that hides or shows a story's sources from now on. */
export function blindCookie(before: string | undefined, storyId: string, hidden: boolean): string {
  const others = readBlind(before).filter((id) => id !== storyId);
  const ids = hidden && /^[\w-]{1,64}$/.test(storyId) ? [...others.slice(1 - MOST), storyId] : others;
  return `${BLIND_COOKIE}=${ids.join(".")}; Path=/; Max-Age=${ids.length > 0 ? YEAR : 0}; SameSite=Lax`;
}

/** What an address or a form asks for: to hide, to show, or (null) nothing: only the very word shows what is hidden. */
export function readBlindWish(given: readonly unknown[]): boolean | null {
  if (given.includes("on")) return true;
  return given.length > 0 && given.every((one) => one === "off") ? false : null;
}
