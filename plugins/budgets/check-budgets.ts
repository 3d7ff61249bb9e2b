/**
 * What a page sends over the wire: bytes after Brotli, addresses of other hosts that it would load from, and what is wrong with
 * its pictures, in sentences.
 */
export type PageWeight = {
  url: string;
  kind: string;
  html: number;
  css: number;
  script: number;
  otherHosts: string[];
  pictures: string[];
};

/**
 * The promises: HTML and CSS of a page fit in the first window of TCP, scripts that load unasked stay tiny. A pack is printed
 * once and holds what some hundred pages say: it weighs no more than one photograph. In bytes after Brotli.
 */
export const BUDGETS = { htmlAndCss: 14 * 1024, pack: 100 * 1024, script: 5 * 1024 } as const;

/** What the HTML and CSS of a page may weigh. Lists grow with the number of services, so they have no limit. */
function mostOf({ kind }: PageWeight): number {
  if (kind === "list") return Number.POSITIVE_INFINITY;
  return kind === "pack" ? BUDGETS.pack : BUDGETS.htmlAndCss;
}

/** Pages that break a promise, each with a sentence. */
export function checkBudgets(pages: readonly PageWeight[]): string[] {
  return pages.flatMap((page) => {
    const weight = page.html + page.css;
    const most = mostOf(page);
    return [
      ...(weight > most
        ? [`${page.url}: HTML and CSS are ${kilobytes(weight)}, more than ${kilobytes(most)}.`]
        : []),
      ...(page.script > BUDGETS.script
        ? [`${page.url}: scripts are ${kilobytes(page.script)}, more than ${kilobytes(BUDGETS.script)}.`]
        : []),
      ...page.otherHosts.map((host) => `${page.url}: loads from another host, ${host}.`),
      ...page.pictures.map((fault) => `${page.url}: ${fault}`),
    ];
  });
}

/** A number of bytes as kilobytes of 1,024 bytes with one decimal. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} kB`;
}
