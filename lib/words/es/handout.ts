import type { Messages, Translated } from "../messages";

export const handout: Translated<Messages["handout"]> = {};
