/** One text with the others' words beside it, or the texts in columns. A phone shows one text in either. */
export const MODES = ["focus", "parallel"] as const;
export type Mode = (typeof MODES)[number];

/** A newcomer begins with one text: people answer more completely from one text with evidence than from columns. */
export const FIRST_MODE: Mode = "focus";

/** A cookie, so that the server draws the chosen mode at once and nothing moves. */
export const MODE_COOKIE = "parallax-mode";

export const readMode = (value: unknown): Mode | null => MODES.find((mode) => mode === value) ?? null;

export function keepMode(mode: Mode): void {
  // biome-ignore lint/suspicious/noDocumentCookie: cookieStore is missing on plain http and in older browsers.
  document.cookie = `${MODE_COOKIE}=${mode}; path=/; max-age=31536000; samesite=lax`;
}
