import type { Messages, Translated } from "../messages";

export const project: Translated<Messages["project"]> = {};
