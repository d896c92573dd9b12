import type { Messages, Translated } from "../messages";

export const problems: Translated<Messages["problems"]> = {};
