import { listNodes, type SpokenNode, type SpokenTree } from "./spoken-node.ts";

/**
 * What is wrong with the live regions of a page, from its tree before and after something happened: one that comes
 * together with its words is never heard, because a screen reader wasn't listening to it yet.
 */
export function checkLive(before: SpokenTree, after: SpokenTree): string[] {
  const known = new Set(listLive(before).map(({ id }) => id));
  return listLive(after)
    .filter((region) => textOf(region) !== "" && !known.has(region.id))
    .map((region) => `"${textOf(region)}" came together with its live region.`);
}

function listLive({ root }: SpokenTree): SpokenNode[] {
  return listNodes(root).filter(({ live }) => live !== "" && live !== "off");
}

function textOf(node: SpokenNode): string {
  return [node.name, ...node.children.map(textOf)].filter((text) => text !== "").join(" ");
}
