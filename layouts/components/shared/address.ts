/** More is never shown at a time: a phone would take long to draw it. */
const SHOWN_AT_MOST = 500;

/** True for the part of an address that says what is asked for by one of these names, and not where on the page to go. */
export function asksBy(hash: string, names: readonly string[]): boolean {
  return names.some((name) => hash.startsWith(`#${name}=`));
}

/** Reads the part of an address that begins with `#`. */
export function readHash(hash: string): URLSearchParams {
  return new URLSearchParams(hash.replace(/^#/, ""));
}

/** Reads how many results an address asks for: no fewer than at first, and never more than a phone can hold. */
export function readShown(parameters: URLSearchParams, atFirst: number): number {
  const shown = Math.floor(Number(parameters.get("shown"))) || 0;
  return Math.min(Math.max(shown, atFirst), SHOWN_AT_MOST);
}
