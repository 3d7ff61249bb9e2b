import type { SourcePage } from "../model/content.ts";
import { errorAt, type Finding } from "../model/finding.ts";
import type { Law, LawItem } from "../model/law.ts";
import { nearest } from "../model/nearest.ts";

/** One item of the law with the pages that answer it. No pages is a gap. */
export type Coverage = { item: LawItem; pages: SourcePage[] };

/** For each item of the law, the pages whose `covers` names it, in the order of the law. */
export function coverLaw(law: Law, pages: readonly SourcePage[]): Coverage[] {
  return law.items.map((item) => ({
    item,
    pages: pages.filter(({ frontMatter }) => frontMatter.covers.includes(item.id)),
  }));
}

/** Words in `covers` that aren't in the law's list. */
export function checkCovers(law: Law, pages: readonly SourcePage[]): Finding[] {
  const known = law.items.map(({ id }) => id);
  return pages.flatMap(({ file, frontMatter }) =>
    frontMatter.covers
      .filter((id) => !known.includes(id))
      .map((id) => {
        const guess = nearest(id, known);
        const fix = guess === undefined ? `Use one of: ${known.join(", ")}.` : `Did you mean "${guess}"?`;
        return errorAt(file, "covers", `"${id}" is not in the law's list.`, fix);
      }),
  );
}

/** Items of the law that no page answers. */
export function checkGaps(coverage: readonly Coverage[], file: string): Finding[] {
  return coverage
    .filter(({ pages }) => pages.length === 0)
    .map(({ item }) => {
      const fix = `Write a page about it and name it in covers: [${item.id}].`;
      return errorAt(file, "law-gap", `No page answers "${item.asks}".`, fix);
    });
}
