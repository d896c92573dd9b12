/** Whether all of a date lies after a day, at the date's own precision: "2024" is not ahead of June 2024. */
export const isAhead = (date: string, published: string | null): boolean =>
  published !== null && date > published.slice(0, date.length);
