/** System follows the device; the others stay as chosen. The order is that of the switch. */
const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Kept in a cookie, not in local storage: the server then writes the theme into the first byte, and nothing flashes. */
export const THEME_COOKIE = "parallax-theme";

/** What a form says; null for anything unknown. */
export const readTheme = (value: unknown): Theme | null => THEMES.find((theme) => theme === value) ?? null;

/** What the cookie says; without one the device is followed. */
export const keptTheme = (value: unknown): Theme => readTheme(value) ?? "system";

export const themeAfter = (theme: Theme): Theme => THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
