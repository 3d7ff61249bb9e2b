/** An object of a feed before anything is known of it. */
export type Loose = Readonly<Record<string, unknown>>;

/** Whether a value is an object with keys. */
export function isLoose(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The first of the keys that says something, as text: numbers and yes or no are texts too. */
export function textAt(object: Loose, ...keys: string[]): string | undefined {
  for (const key of keys) {
    const value = object[key];
    const said = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    if (said && String(value).trim() !== "") return String(value);
  }
  return undefined;
}

/** The objects of the first key that holds a list; none where none does. */
export function listAt(object: Loose, ...keys: string[]): Loose[] {
  const list = keys.map((key) => object[key]).find(Array.isArray);
  return list === undefined ? [] : list.filter(isLoose);
}

/** The object under a key; an empty one where there is none. */
export function objectAt(object: Loose, key: string): Loose {
  const value = object[key];
  return isLoose(value) ? value : {};
}
