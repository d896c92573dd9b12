import type { Messages, Translated } from "../messages";

export const share: Translated<Messages["share"]> = {};
