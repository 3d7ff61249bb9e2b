import type { Rule } from "../rule.ts";
import { type SpokenNode, SURROUNDS } from "../spoken-node.ts";

export const spokenOnce: Rule = {
  id: "spoken-once",
  why: "A picture and its caption, or a link and the text beside it, with the same words are heard twice.",
  examples: {
    bad: '<main><h1>Help</h1><p><img src="clubs.svg" alt="Clubs"></p><p><a href="/clubs/">Clubs</a></p></main>',
    good: '<main><h1>Help</h1><p><img src="clubs.svg" alt=""></p><p><a href="/clubs/">Clubs</a></p></main>',
  },
  check({ root }) {
    const spoken = listStops(root);
    return [
      ...spoken
        .filter(({ name }, place) => toWords(name) === toWords(spoken[place + 1]?.name ?? ""))
        .map(({ role, name }) => `The ${role} "${name}" is spoken twice in a row.`),
      ...spoken
        .filter(({ name, description }) => description !== "" && toWords(description) === toWords(name))
        .map(({ role, name }) => `The description of the ${role} "${name}" says its name again.`),
    ];
  },
};

/** What is spoken, one after the other; what only repeats a part of the name around it is one stop with it. */
function listStops(node: SpokenNode): SpokenNode[] {
  const own = node.name === "" || SURROUNDS.has(node.role) ? [] : [node];
  const children = node.children.filter(({ name }) => own.length === 0 || !node.name.includes(name));
  return [...own, ...children.flatMap(listStops)];
}

function toWords(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, " ")
    .trim();
  // Without a word there is nothing to hear twice.
  return words === "" ? text : words;
}
