import type { Messages, Translated } from "../messages";

export const stance: Translated<Messages["stance"]> = {};
