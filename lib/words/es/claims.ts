import type { Messages, Translated } from "../messages";

export const claims: Translated<Messages["claims"]> = {};
