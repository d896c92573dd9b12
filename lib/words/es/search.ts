import type { Messages, Translated } from "../messages";

export const search: Translated<Messages["search"]> = {};
