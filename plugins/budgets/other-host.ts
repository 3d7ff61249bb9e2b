/** Stands for the site's own host, whichever it will be. */
const OWN = "https://own-host.invalid/";

/** Whether an address leads a browser to another host, as browsers read addresses. */
export function isOtherHost(address: string): boolean {
  const url = URL.parse(address, OWN);
  return url !== null && url.host !== "" && url.host !== new URL(OWN).host;
}

/** The file that an address of the site's own host leads to, from the root of the site. */
export function toFile(address: string): string {
  return decodeURIComponent(new URL(address, OWN).pathname);
}
