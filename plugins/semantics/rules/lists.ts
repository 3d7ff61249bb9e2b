import type { Rule } from "../rule.ts";
import { listNodes, type SpokenNode } from "../spoken-node.ts";

export const listItems: Rule = {
  id: "list-items",
  why: "A list says how many items it has, so that people know what is coming. An empty one, or one that Safari takes for no list, says nothing.",
  examples: {
    bad: '<main><h1>Help</h1><ul style="list-style: none"><li>Clubs</li><li>Travel</li></ul></main>',
    good: '<main><h1>Help</h1><ul role="list" style="list-style: none"><li>Clubs</li><li>Travel</li></ul></main>',
  },
  check: ({ root }) =>
    listNodes(root)
      .filter(({ role }) => role === "list")
      .flatMap((list) => [
        ...(list.isQuietList ? [`Safari doesn't call ${describe(list)} a list: it needs role="list".`] : []),
        ...(list.children.length === 0 ? ["A list is empty."] : []),
        ...(list.children.some(({ role }) => role !== "listitem")
          ? [`Not all of ${describe(list)} is an item.`]
          : []),
      ]),
};

/** A list by the first words in it. */
function describe(list: SpokenNode): string {
  const first = listNodes(list).find(({ name, role }) => name !== "" && role !== "list");
  return `the list that begins with "${first?.name ?? ""}"`;
}

const TYPED_BULLET = /^[•·▪*–-]\s|^\d+[.)]\s/;

export const typedLists: Rule = {
  id: "typed-lists",
  why: "Lines that begin with a typed bullet look like a list, and don't say how many there are.",
  examples: {
    bad: "<main><h1>Help</h1><p>• Clubs</p><p>• Travel</p></main>",
    good: "<main><h1>Help</h1><ul><li>Clubs</li><li>Travel</li></ul></main>",
  },
  check: ({ root }) =>
    listNodes(root).flatMap(({ children }) => {
      const typed = children.filter(({ role, name }) => role === "text" && TYPED_BULLET.test(name));
      return typed.length < 2 ? [] : [`"${typed[0]?.name}" and what follows looks like a list, and is none.`];
    }),
};
