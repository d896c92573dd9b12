/** What Next hands a page as `searchParams`. */
export type Asked = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One value of a page's query, or null; of a name given twice, the first counts. */
export function asked(query: Asked, name: string): string | null {
  const value = query[name];
  return (typeof value === "string" ? value : value?.[0]) ?? null;
}

/** The query that a page was asked with, as it stands in an address. */
export function queryOf(query: Asked): string {
  const names = Object.keys(query).map((name) => [name, asked(query, name)] as const);
  return new URLSearchParams(names.filter((pair): pair is [string, string] => pair[1] !== null)).toString();
}
