/**
 * The id that whoever calls an action gives: a browser sends any value it likes, and an object or nothing at all would be
 * a condition of its own in a query. null where it is no id.
 */
export const readId = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
