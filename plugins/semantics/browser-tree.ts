/** A value that a browser's accessibility tree holds, as the DevTools protocol writes it. */
type Value = { value?: unknown };

/** A node of the browser's accessibility tree; what the protocol says besides isn't read. */
export type AccessibilityNode = {
  nodeId: string;
  parentId?: string | undefined;
  childIds?: string[] | undefined;
  backendDOMNodeId?: number | undefined;
  ignored: boolean;
  role?: Value | undefined;
  name?: Value | undefined;
  description?: Value | undefined;
  value?: Value | undefined;
  properties?: { name: string; value: Value }[] | undefined;
};

/** What the page's own tree says of an element or a text. */
export type PageNode = {
  tag: string;
  parent: number | undefined;
  attributes: Readonly<Record<string, string>>;
  /** How it is laid out; nothing where it isn't. */
  display: string;
  listStyle: string;
  isVisible: boolean;
};

/** Both trees of a page. Nodes of the page's own are found by the number that the browser gave them. */
export type BrowserTree = {
  nodes: readonly AccessibilityNode[];
  page: ReadonlyMap<number, PageNode>;
};

/** The node and all that it stands in, innermost first. */
export function listAncestors({ page }: BrowserTree, id: number): { id: number; node: PageNode }[] {
  const found: { id: number; node: PageNode }[] = [];
  for (let at: number | undefined = id; at !== undefined; ) {
    const node = page.get(at);
    if (node === undefined) break;
    found.push({ id: at, node });
    at = node.parent;
  }
  return found;
}

/** The language of a node: the nearest `lang` above it. */
export function languageOf(tree: BrowserTree, id: number): string {
  return listAncestors(tree, id).find(({ node }) => node.attributes["lang"])?.node.attributes["lang"] ?? "";
}

/** The nearest element around a node that isn't part of a line of text: texts in the same one are read in one go. */
export function blockOf(tree: BrowserTree, id: number): number {
  const block = listAncestors(tree, id).find(
    ({ node }) => node.tag !== "#text" && !node.display.startsWith("inline"),
  );
  return block?.id ?? id;
}
