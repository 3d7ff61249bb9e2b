import type { Pager } from "../model/list-view.ts";
import type { LinkGroup } from "../model/view.ts";

/** How many links a page of a list has: with their descriptions in any language they fit into 14 kB compressed. */
export const LINKS_ON_A_PAGE = 50;

/** Cuts groups of links into pages. A group that is cut goes on under its heading. There is always one page, if of nothing. */
export function splitGroups(groups: readonly LinkGroup[], size = LINKS_ON_A_PAGE): LinkGroup[][] {
  const pages: LinkGroup[][] = [[]];
  let room = size;
  for (const { links, ...group } of groups) {
    for (let at = 0; at < links.length; ) {
      if (room === 0) {
        pages.push([]);
        room = size;
      }
      const part = links.slice(at, at + room);
      pages.at(-1)?.push({ ...group, links: part });
      at += part.length;
      room -= part.length;
    }
  }
  return pages;
}

/** The path of a page of a list: the first stands at the list's own. */
export function pathOfPage(path: string, number: number): string {
  return number === 1 ? path : `${path}/${number}`;
}

/** Links from one page of a list to the others: the first, the last, and those beside it. None where it is the only one. */
export function makePager(
  number: number,
  count: number,
  urlOfPage: (number: number) => string,
): Pager | undefined {
  if (count === 1) return undefined;
  const shown = [...new Set([1, number - 1, number, number + 1, count])].filter(
    (one) => one >= 1 && one <= count,
  );
  const pages = shown.flatMap((one, index): Pager["pages"] => {
    const isAfterGap = index > 0 && one - (shown[index - 1] ?? 0) > 1;
    const link = { number: one, url: urlOfPage(one), current: one === number };
    return isAfterGap ? ["gap", link] : [link];
  });
  return {
    previous: number > 1 ? urlOfPage(number - 1) : undefined,
    next: number < count ? urlOfPage(number + 1) : undefined,
    pages,
  };
}
