import type { Messages, Translated } from "../messages";

export const reader: Translated<Messages["reader"]> = {};
