/** A link shows at most so many pages: nobody can make a phone draw for minutes with a long address. */
export const MOST_SHARED = 300;

/** The end of an address that shares a list. What stands after `#` is never sent to the host. */
export function toShareHash(ids: Iterable<string>): string {
  return `#keep=${[...ids].join(",")}`;
}

/** The ids that an address shares, each once; none where it shares nothing. Messengers may have encoded or bent the end. */
export function parseShareHash(hash: string): string[] {
  const list = /^#keep=(.*)/s.exec(decode(hash))?.[1] ?? "";
  const ids = list.split(",").flatMap((part) => /^\s*([a-z\d-]+(?:\/[a-z\d-]+)*)/.exec(part)?.[1] ?? []);
  return [...new Set(ids)].slice(0, MOST_SHARED);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
