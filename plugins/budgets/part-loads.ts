import { findScriptLoads } from "./find-script-loads.ts";
import { findStyleLoads } from "./find-style-loads.ts";

/** What a stylesheet or script loads itself: scripts that must be there before it runs, and all addresses. Addresses are from the site's root. */
export function findLoadsOfPart(address: string, text: string): { scripts: string[]; others: string[] } {
  const resolve = (target: string): string => resolveFrom(address, target);
  if (/\.css$/.test(address)) return { scripts: [], others: findStyleLoads(text).map(resolve) };
  const { first, later } = findScriptLoads(text);
  return { scripts: first.map(resolve), others: [...first, ...later].map(resolve) };
}

const OWN = "https://own-host.invalid";

/** `./chunk.js` in `/assets/search.js` is `/assets/chunk.js`. An address of another host stays whole. */
function resolveFrom(address: string, target: string): string {
  const url = URL.parse(target, new URL(address, OWN));
  if (url === null) return target;
  return url.origin === OWN ? url.pathname : url.href;
}
