import type { Messages, Translated } from "../messages";

export const drawer: Translated<Messages["drawer"]> = {};
