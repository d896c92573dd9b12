import type { Messages, Translated } from "../messages";

export const progress: Translated<Messages["progress"]> = {};
