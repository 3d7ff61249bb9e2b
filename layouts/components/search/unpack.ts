/** Addresses of the pieces of an index that Pagefind packs with gzip, whatever the host says of them. */
export const PACKED = /\.(pf_\w+|pagefind)$/;

/** False in browsers that leave it to Pagefind to unpack. */
export function canUnpack(): boolean {
  return typeof DecompressionStream === "function";
}

/**
 * Unpacks a piece of the index, which Pagefind takes as it is. Rejects where it is cut short or isn't such a piece:
 * some hosts answer with a web page for a file that is gone. Browsers that can't unpack leave it to Pagefind.
 */
export async function unpack(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
    throw new TypeError(`${response.url}: not a piece of the index`);
  if (!canUnpack()) return new Response(bytes);
  const unpacked = new Response(bytes).body?.pipeThrough(new DecompressionStream("gzip"));
  return new Response(await new Response(unpacked).arrayBuffer());
}
