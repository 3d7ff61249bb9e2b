/** One file that a browser may choose: its address, and its width in pixels or its density where they are given. */
export type Candidate = { address: string; width?: number; density?: number };

/** The candidates of a `srcset`. Source: https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute */
export function parseSourceSet(text: string): Candidate[] {
  return [...text.matchAll(/([^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g)].map(
    ([, address = "", size, unit]) => ({
      address,
      ...(unit === "w" ? { width: Number(size) } : {}),
      ...(unit === "x" ? { density: Number(size) } : {}),
    }),
  );
}
