import type { Messages, Translated } from "../messages";

export const edit: Translated<Messages["edit"]> = {};
