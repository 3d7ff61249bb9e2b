import type { SourcePage } from "../model/content.ts";
import { compareText } from "../model/finding.ts";

/** Home first, then section by section in the order that their front matter gives. */
export function sortPages(pages: readonly SourcePage[]): SourcePage[] {
  const orderOf = new Map(pages.map(({ path, frontMatter }) => [path, frontMatter.order]));
  const keyOf = ({ path }: SourcePage): [number, string] => {
    const [section = ""] = path.split("/");
    return [path === "" ? -1 : (orderOf.get(section) ?? Number.MAX_SAFE_INTEGER), section];
  };
  return [...pages].sort((a, b) => {
    const [orderA, sectionA] = keyOf(a);
    const [orderB, sectionB] = keyOf(b);
    const inSection =
      Number(b.path === sectionB) - Number(a.path === sectionA) || a.frontMatter.order - b.frontMatter.order;
    return orderA - orderB || compareText(sectionA, sectionB) || inSection || compareText(a.path, b.path);
  });
}
