import type { Rule } from "../rule.ts";
import { listNodes } from "../spoken-node.ts";

export const linkNames: Rule = {
  id: "link-names",
  why: "A screen reader lists the links of a page without the text around them. Two that sound the same and lead to different places can't be told apart.",
  examples: {
    bad: '<main><h1>Help</h1><p>Clubs: <a href="/clubs/">see more</a>. Travel: <a href="/travel/">See more</a></p></main>',
    good: '<main><h1>Help</h1><p><a href="/clubs/">Clubs</a>, <a href="/travel/">Travel</a>, and <a href="/clubs/">clubs</a> again</p></main>',
  },
  check({ root }) {
    const links = listNodes(root).filter(({ address }) => address !== undefined);
    const byName = Map.groupBy(links, ({ name }) => name.toLowerCase());
    return [...byName].flatMap(([name, named]) => {
      const places = [...new Set(named.map(({ address = "" }) => toPlace(address)))];
      return places.length < 2 ? [] : [`Links called "${name}" lead to ${places.join(" and ")}.`];
    });
  },
};

/** Where a link leads; an email to the same people is one place, whatever stands in it already. */
function toPlace(address: string): string {
  return address.startsWith("mailto:") ? address.replace(/\?.*/, "") : address;
}
