import type { Rule } from "../rule.ts";
import { CONTROLS, listNodes } from "../spoken-node.ts";

export const controlNames: Rule = {
  id: "control-names",
  why: "A button or a field without a name is heard as “button” or “edit”, and nobody knows what it is for.",
  examples: {
    bad: '<main><h1>Help</h1><button type="button"><svg aria-hidden="true"></svg></button></main>',
    good: '<main><h1>Help</h1><button type="button">Search</button></main>',
  },
  check: ({ root }) =>
    listNodes(root)
      .filter(({ role, name }) => CONTROLS.has(role) && name === "")
      .map(({ role }) => `A ${role} has no name.`),
};

export const imageNames: Rule = {
  id: "image-names",
  why: "A picture without a name is heard as “image”, or by the name of its file.",
  examples: {
    bad: '<main><h1>Help</h1><p>Come in: <img src="door.svg"></p></main>',
    good: '<main><h1>Help</h1><p>Come in: <img src="door.svg" alt="A red door"></p></main>',
  },
  check: ({ root }) =>
    listNodes(root)
      .filter(({ role, name }) => (role === "image" || role === "frame" || role === "video") && name === "")
      .map(({ role }) => `A ${role} has no name, and isn't left out.`),
};

/** What screen readers call each role, in the languages whose words we know. */
const ROLE_WORDS: Readonly<Record<string, RegExp>> = {
  button: /^button$| button$|بٹن$/i,
  image: /^(an? )?(image|picture|photo|graphic|icon)( of\b|$)|^تصویر$/i,
  link: /^link( to\b|$)|^لنک$/i,
  list: /^list$|^فہرست$/i,
  navigation: /navigation|\bnav\b|^menu$/i,
  region: /\bregion\b|\bsection$/i,
  search: /\bsearch\b|^تلاش$/i,
  table: /^table$|^جدول$/i,
};

export const rolesInNames: Rule = {
  id: "roles-in-names",
  why: "The role is spoken with the name. A button called “button” is heard as “button button”.",
  examples: {
    bad: '<main><h1>Help</h1><nav aria-label="Main navigation"><a href="/a">Services</a></nav></main>',
    good: '<main><h1>Help</h1><nav aria-label="Main pages"><a href="/a">Services</a></nav></main>',
  },
  check: ({ root }) =>
    listNodes(root)
      .filter(({ role, name }) => name !== "" && ROLE_WORDS[role]?.test(name))
      .map(({ role, name }) => `The ${role} "${name}" says twice what it is.`),
};
