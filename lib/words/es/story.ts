import type { Messages, Translated } from "../messages";

export const story: Translated<Messages["story"]> = {};
