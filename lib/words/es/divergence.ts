import type { Messages, Translated } from "../messages";

export const divergence: Translated<Messages["divergence"]> = {};
