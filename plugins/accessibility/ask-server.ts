import type { Answer } from "./kept-results.ts";

/** Gives what a site answers to an address from its root, without following it elsewhere. */
export function askOf(siteUrl: string): (address: string) => Promise<Answer> {
  return async (address) => {
    // While a large page is checked the server may give up a connection that waits, so none is used again.
    const headers = { connection: "close" };
    const response = await fetch(siteUrl + address, { redirect: "manual", headers });
    const type = response.headers.get("content-type") ?? "";
    return { status: response.status, type, body: await response.bytes() };
  };
}
