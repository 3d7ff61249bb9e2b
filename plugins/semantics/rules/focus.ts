import type { Rule } from "../rule.ts";

export const focusSpoken: Rule = {
  id: "focus-spoken",
  why: "A keyboard that lands on something which a screen reader doesn't know is lost in silence.",
  examples: {
    bad: '<main><h1>Help</h1><p aria-hidden="true"><a href="/a">Services</a></p></main>',
    good: '<main><h1>Help</h1><p aria-hidden="true" hidden><a href="/a">Services</a></p></main>',
  },
  check: ({ unspoken }) => unspoken.map((element) => `A keyboard reaches ${element}, and nothing is spoken.`),
};
