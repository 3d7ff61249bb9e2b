/** JSON as what it says, or undefined where the text isn't JSON. Who calls it holds the answer to a schema. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
