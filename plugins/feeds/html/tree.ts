import {
  defaultTreeAdapter,
  html,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes as Tree,
} from "parse5";

export type Element = Tree.Element;
export type Node = Tree.ChildNode;
export type Parent = Tree.ParentNode;

/** A tag with its closing sign. `<5 years`, `<hello@pool.example>` and `<https://…>` are words. */
const TAG = /<(?:!--|\/?[a-z][a-z0-9:-]*(?:[\s/][^<>]*)?>)/i;

/** Whether a text has HTML in it. */
export function hasHtml(text: string): boolean {
  return TAG.test(text);
}

/** How deep elements may stand in one another: no editor writes more, and whatever walks a tree goes as deep. */
const DEEPEST = 200;

/** Parses the HTML of a field. A `<` that begins no tag is a letter. Of HTML that is deeper than any, the words are left. */
export function parseHtml(text: string): Tree.DocumentFragment {
  const root = parseFragment(text.replace(/<(?!!--|\/?[a-z][a-z0-9:-]*(?:[\s/][^<>]*)?>)/gi, "&lt;"));
  return isTooDeep(root) ? parseFragment(text.replace(/<[^<>]*>/g, " ").replaceAll("<", "&lt;")) : root;
}

function isTooDeep(root: Parent): boolean {
  let level: Node[] = root.childNodes;
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++)
    level = level.flatMap((node) => (isElement(node) ? node.childNodes : []));
  return level.length > 0;
}

/** Makes a rule of a function that changes a tree and says whether it did. Text without HTML is left as it is. */
export function onTree(change: (root: Parent) => boolean): (text: string) => string {
  return (text) => {
    if (!hasHtml(text)) return text;
    const root = parseHtml(text);
    return change(root) ? serialize(root) : text;
  };
}

export const isElement = (node: Node): node is Element => "tagName" in node;

/** Every element below a node, in the order of the text. */
export function listElements(parent: Parent): Element[] {
  return parent.childNodes.flatMap((node) => (isElement(node) ? [node, ...listElements(node)] : []));
}

/** The words of a node, without tags. */
export function wordsOf(node: Node): string {
  if (node.nodeName === "#text") return (node as Tree.TextNode).value;
  return "childNodes" in node ? node.childNodes.map(wordsOf).join("") : "";
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Puts words in the place of an element. */
export function replaceByWords(element: Element, words: string): void {
  if (element.parentNode === null) return;
  defaultTreeAdapter.insertTextBefore(element.parentNode, words, element);
  defaultTreeAdapter.detachNode(element);
}

export function remove(node: Node): void {
  defaultTreeAdapter.detachNode(node);
}

/** A paragraph with words in it. */
export function createParagraph(words: string): Element {
  const paragraph = defaultTreeAdapter.createElement("p", html.NS.HTML, []);
  defaultTreeAdapter.insertText(paragraph, words);
  return paragraph;
}

/** Puts an element in the place of another. */
export function replaceBy(element: Element, other: Element): void {
  if (element.parentNode === null) return;
  defaultTreeAdapter.insertBefore(element.parentNode, other, element);
  defaultTreeAdapter.detachNode(element);
}

/** Puts words before the first of an element's own. */
export function prepend(element: Element, words: string): void {
  const [first] = element.childNodes;
  if (first === undefined) defaultTreeAdapter.insertText(element, words);
  else defaultTreeAdapter.insertTextBefore(element, words, first);
}
