/** A node that a screen reader speaks: what it is, what it is called, and what is said of it besides. */
export type SpokenNode = {
  /** The number that the browser gave its element: the same as long as that element is there. */
  id: number;
  /** The role by its name in ARIA; `text` where it is none. */
  role: string;
  name: string;
  /** The level of a heading. */
  level: number | undefined;
  /** What is said after the name, in the order in which it is said: `collapsed`, `required`, `current page`. */
  states: readonly string[];
  /** What describes it: a hint, a sentence about a mistake. */
  description: string;
  /** The language in which it is spoken. */
  language: string;
  /** The number that stands before an item of a numbered list. */
  marker: string;
  /** Where a link leads: its address as the page writes it. */
  address: string | undefined;
  /** How politely its changes are spoken unasked; nothing where they aren't. */
  live: string;
  /** True for a list that is drawn without marks, and whose element doesn't say that it is one. */
  isQuietList: boolean;
  children: readonly SpokenNode[];
};

/** All that a page speaks, and what a keyboard reaches without a word. */
export type SpokenTree = { root: SpokenNode; unspoken: readonly string[] };

/** Roles of the parts of a page that people jump between. */
export const LANDMARKS: ReadonlySet<string> = new Set(
  "banner complementary contentinfo form main navigation region search".split(" "),
);

/** Roles whose name says where one is. It is spoken on the way in: what follows may begin with the same words. */
export const SURROUNDS: ReadonlySet<string> = new Set([
  ...LANDMARKS,
  ...["article", "description list", "group", "list", "listitem", "page", "table"],
]);

/** Roles of what people press, type into or choose. */
export const CONTROLS: ReadonlySet<string> = new Set(
  "button checkbox combobox link listbox radio searchbox slider spinbutton summary switch textbox".split(" "),
);

/** Every node of a tree, in the order in which it is spoken. */
export function listNodes(node: SpokenNode): SpokenNode[] {
  return [node, ...node.children.flatMap(listNodes)];
}
