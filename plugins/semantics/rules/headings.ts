import type { Rule } from "../rule.ts";
import { listNodes, SURROUNDS } from "../spoken-node.ts";

export const headingSteps: Rule = {
  id: "heading-steps",
  why: "People jump from heading to heading. Where a level is left out, they look for what they think they missed.",
  examples: {
    bad: "<main><h1>Help</h1><h3>How long it takes</h3></main>",
    good: "<main><h1>Help</h1><h2>How long it takes</h2></main>",
  },
  check({ root }) {
    const headings = listNodes(root).flatMap(({ level, name }) =>
      level === undefined ? [] : { level, name },
    );
    return headings.flatMap(({ level, name }, place) => {
      const before = headings[place - 1]?.level ?? 0;
      return [
        ...(level > before + 1 ? [`The heading "${name}" steps from level ${before} to ${level}.`] : []),
        ...(name === "" ? [`A heading of level ${level} is empty.`] : []),
      ];
    });
  },
};

export const headingsLead: Rule = {
  id: "headings-lead",
  why: "A heading promises something below it. One with nothing below is a room with no floor.",
  examples: {
    bad: "<main><h1>Search</h1><h2>Results</h2><h2>Other ways</h2><p>Call us.</p></main>",
    good: "<main><h1>Search</h1><h2>Results</h2><p>Nothing fits.</p><h2>Other ways</h2><p>Call us.</p></main>",
  },
  check({ root }) {
    const nodes = listNodes(root);
    return nodes.flatMap(({ level, name }, place) => {
      if (level === undefined || level === 1) return [];
      // What a heading holds itself, like a link, and the name of the next part stand between them.
      const next = nodes.slice(place + 1).find((node) => !SURROUNDS.has(node.role) && node.name !== name);
      const isEmpty = next?.level !== undefined && next.level <= level;
      return isEmpty ? [`Nothing stands below the heading "${name}".`] : [];
    });
  },
};
