import { shorten } from "./excerpt-change.ts";
import type { Address, FeedRecord } from "./feed-record.ts";
import type { Note } from "./note.ts";

/** The longest address that a sentence shows: it has to be there whole to be of use. */
const LONGEST = 500;

/** Says each web or e-mail address of the feed that nothing in the clean record shows any more. */
export function noteLostAddresses(addresses: readonly Address[], record: FeedRecord): Note[] {
  if (addresses.length === 0) return [];
  const kept = new Set(textsOf(record).flatMap((text) => text.split(/[\s()<>"“”]+/).map(toBare)));
  const lost = new Map(addresses.filter(({ address }) => !kept.has(toBare(address))).map(byAddress));
  return [...lost.values()].map(({ field, address }) => ({
    ...{ kind: "mended", rule: "lost-address", field, before: shorten(address, LONGEST) },
    advice: "There is no place for it. Where families need it, write it into the service's file.",
  }));
}

const byAddress = (each: Address): [string, Address] => [toBare(each.address), each];

function textsOf({ description, url, email, organization, send }: FeedRecord): string[] {
  const texts = [description, url, email, organization.url, ...Object.values(send)];
  return texts.filter((text) => typeof text === "string");
}

/** An address as it is compared: `https://www.pool.example/` and `pool.example` are the same. */
function toBare(address: string): string {
  return address
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:)?(?:www\.)?/, "")
    .replace(/[/.,;:!?]{1,9}$/, "");
}
