import { LONGEST_NAME } from "@/lib/annotation/subject";
import { cutTo } from "@/lib/text/cut";
import { tidyLine } from "@/lib/text/line";

/** How a person signs what they decide: typed once, kept on the device. */
export const NAME_COOKIE = "parallax-name";

/** A name as it is signed; what a cookie may hold beside that is left out. */
export const readName = (value: unknown): string =>
  typeof value === "string" ? cutTo(tidyLine(value), LONGEST_NAME) : "";
