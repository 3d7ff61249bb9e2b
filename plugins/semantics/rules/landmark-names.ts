import { listRepeated, type Rule } from "../rule.ts";
import { LANDMARKS, listNodes } from "../spoken-node.ts";

export const landmarkNames: Rule = {
  id: "landmark-names",
  why: "A screen reader lists the parts of a page by kind and name. Two of a kind that sound the same can't be told apart.",
  examples: {
    bad: '<main><h1>Help</h1><nav aria-label="Pages"><a href="/a">A</a></nav><nav aria-label="Pages"><a href="/b">B</a></nav></main>',
    good: '<main><h1>Help</h1><nav aria-label="Pages"><a href="/a">A</a></nav><nav aria-label="Letters"><a href="/b">B</a></nav></main>',
  },
  check({ root }) {
    const said = listNodes(root)
      .filter(({ role }) => LANDMARKS.has(role))
      .map(({ role, name }) => `${role} "${name.toLowerCase()}"`);
    return listRepeated(said).map((landmark) => `There is more than one ${landmark}.`);
  },
};
