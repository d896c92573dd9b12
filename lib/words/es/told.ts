import type { Messages, Translated } from "../messages";

export const told: Translated<Messages["told"]> = {};
