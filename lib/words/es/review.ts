import type { Messages, Translated } from "../messages";

export const review: Translated<Messages["review"]> = {};
