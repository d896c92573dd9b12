import type { Messages, Translated } from "../messages";

export const library: Translated<Messages["library"]> = {};
