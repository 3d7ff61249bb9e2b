import type { Rule } from "../rule.ts";
import { listNodes } from "../spoken-node.ts";

export const oneMain: Rule = {
  id: "one-main",
  why: "A screen reader jumps to the main part and to the main heading. With two, or none, people don't know where a page begins.",
  examples: {
    bad: "<h1>Help</h1><h1>School</h1>",
    good: "<main><h1>Help at school</h1></main>",
  },
  check({ root }) {
    const nodes = listNodes(root);
    const mains = nodes.filter(({ role }) => role === "main").length;
    const headings = nodes.filter(({ level }) => level === 1).length;
    return [
      ...(mains === 1 ? [] : [`There are ${mains} main parts.`]),
      ...(headings === 1 ? [] : [`There are ${headings} headings of level 1.`]),
    ];
  },
};
