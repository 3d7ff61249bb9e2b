import { isWebAddress } from "../document/opaque.ts";
import type { Block, Document, Link } from "../document/types.ts";

/** Link texts that make sense only next to what stands around them. */
export const EMPTY_LINKS: ReadonlySet<string> = new Set(
  `click,click here,click on this link,click this link,continue,details,download,find out more,follow this link,form,full details,
  go,guidance,here,info,information,learn more,link,more,more details,more info,more information,next,on this page,page,
  page here,pdf,read more,read this,see here,see more,see this,the form,the link,the page,this,this document,this form,
  this guidance,this link,this page,this site,this website,view,view here,visit,web page,web site,webpage,website`
    .split(",")
    .map((text) => text.trim()),
);

/** True for a web address in place of words. GOV.UK is a name as well as an address. */
export function isBareAddress(text: string): boolean {
  return text !== "GOV.UK" && isWebAddress(text);
}

/** A link with its block and the words that it shows. */
export type WordedLink = Link & { block: Block; text: string };

/** The links that show words, neither a picture alone nor an address. */
export function* wordedLinks({ blocks }: Document): Generator<WordedLink> {
  for (const block of blocks) {
    for (const link of block.links) {
      const text = block.text.slice(link.start, link.end);
      if (!link.bare && !isBareAddress(text.trim()) && linkKey(text) !== "") yield { ...link, block, text };
    }
  }
}

/** A link's text as a list of links would sort it. */
export function linkKey(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[.!?:,\u2026\u06D4\u0964\u060C\u061F]+$/, "");
}
