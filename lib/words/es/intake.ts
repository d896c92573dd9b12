import type { Messages, Translated } from "../messages";

export const intake: Translated<Messages["intake"]> = {};
