import type { Messages, Translated } from "../messages";

export const pictures: Translated<Messages["pictures"]> = {};
