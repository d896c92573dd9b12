import type { Messages, Translated } from "../messages";

export const methods: Translated<Messages["methods"]> = {};
