import { LONGEST_NAME } from "@/lib/annotation/subject";

/** How a person signs what they decide: typed once, kept on the device. */
export const NAME_COOKIE = "parallax-name";

/** A name as it is signed; what a cookie may hold beside that is left out. */
export const readName = (value: unknown): string =>
  typeof value === "string" ? tidyName(value).slice(0, LONGEST_NAME) : "";

export const tidyName = (name: string): string => name.replace(/[\s\p{Cc}]+/gu, " ").trim();
