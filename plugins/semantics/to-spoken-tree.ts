import {
  type AccessibilityNode,
  type BrowserTree,
  blockOf,
  languageOf,
  listAncestors,
  type PageNode,
} from "./browser-tree.ts";
import { foldSpaces, joinTexts, type Piece, takeNamed } from "./pieces.ts";
import { isClosed, isNamedByText, isReadThrough, isSilent, sayRole } from "./roles.ts";
import { propertiesOf, sayStates } from "./say-states.ts";
import type { SpokenNode, SpokenTree } from "./spoken-node.ts";

/** A browser's tree, and how its nodes hang together. */
type Source = BrowserTree & { children: ReadonlyMap<string | undefined, readonly AccessibilityNode[]> };

/** What a screen reader gets of a page, from both of a browser's trees. */
export function toSpokenTree(tree: BrowserTree): SpokenTree {
  const source = { ...tree, children: arrange(tree.nodes) };
  const [root] = source.children.get(undefined) ?? [];
  if (root === undefined) throw new Error("The browser gave an empty tree.");
  return { root: toNode(source, root, ""), unspoken: listUnspoken(tree) };
}

/** Children by the id of their parent, in the order of the page. */
function arrange(nodes: readonly AccessibilityNode[]): Source["children"] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const entries = nodes.map(({ nodeId, childIds = [] }): [string | undefined, AccessibilityNode[]] => [
    nodeId,
    childIds.flatMap((id) => byId.get(id) ?? []),
  ]);
  return new Map([...entries, [undefined, nodes.filter(({ parentId }) => parentId === undefined)]]);
}

function toNode(source: Source, node: AccessibilityNode, label: string): SpokenNode {
  const id = node.backendDOMNodeId ?? 0;
  const own = source.page.get(id);
  const role = sayRole(String(node.role?.value ?? ""));
  const given = isReadThrough(role) ? "" : foldSpaces(String(node.name?.value ?? ""));
  const properties = propertiesOf(node);
  const language = role === "page" ? rootLanguage(source) : languageOf(source, id);
  const pieces = isClosed(role) ? [] : piecesIn(source, node, given);
  const inside = joinTexts(isNamedByText(role) ? takeNamed(pieces, given, language) : pieces);
  return {
    ...{ id, role, marker: label, ...callByText(role, given, language, inside) },
    level: role === "heading" ? Number(properties["level"]) : undefined,
    states: sayStates(role, node, own),
    description: foldSpaces(String(node.description?.value ?? "")),
    address: role === "link" ? own?.attributes["href"] : undefined,
    live: String(properties["live"] ?? ""),
    isQuietList: role === "list" && isQuiet(source, id, own),
  };
}

/** What holds nothing but a text is called by it, in its language: the text isn't spoken apart. */
function callByText(role: string, name: string, language: string, children: SpokenNode[]) {
  const [only, ...others] = children;
  const isWhole = only?.role === "text" && others.length === 0;
  const isCalled = isWhole && (isReadThrough(role) || (isNamedByText(role) && only.name === name));
  return isCalled ? { name: only.name, language: only.language, children: [] } : { name, language, children };
}

function rootLanguage({ page }: BrowserTree): string {
  return [...page.values()].find(({ tag }) => tag === "HTML")?.attributes["lang"] ?? "";
}

/** What is spoken inside a node: its children, and in place of a silent child those of that child. */
function piecesIn(source: Source, node: AccessibilityNode, name: string): Piece[] {
  const children = source.children.get(node.nodeId) ?? [];
  const isMarker = ({ role }: AccessibilityNode): boolean => role?.value === "ListMarker";
  return children.filter((child) => !isMarker(child)).flatMap((child) => piecesOf(source, child, name));
}

/** The number before an item of a numbered list. A bullet is never spoken with the item. */
function markerOf(source: Source, node: AccessibilityNode): string {
  const marker = (source.children.get(node.nodeId) ?? []).find(({ role }) => role?.value === "ListMarker");
  const [number] = /[\p{L}\p{N}]+/u.exec(String(marker?.name?.value ?? "")) ?? [];
  return number === undefined ? "" : `${number}.`;
}

function piecesOf(source: Source, node: AccessibilityNode, name: string): Piece[] {
  const id = node.backendDOMNodeId ?? 0;
  const role = String(node.role?.value ?? "");
  const ownName = foldSpaces(String(node.name?.value ?? ""));
  // The words of a label or a legend are the name of what they stand beside, and spoken with it.
  if (role === "LabelText" && source.page.get(id)?.attributes["for"] !== undefined)
    return piecesIn(source, node, "").filter(({ node: { role } }) => role !== "text");
  if (role === "LineBreak") return [];
  if (role === "StaticText") return [toText(source, node, id)];
  if (node.ignored || isSilent(role, ownName, source.page.get(id)?.tag ?? "")) {
    const inside = piecesIn(source, node, name);
    return role === "Legend" ? inside.filter((piece) => piece.node.name !== name) : inside;
  }
  const marker = role === "listitem" ? markerOf(source, node) : "";
  return [{ node: toNode(source, node, marker), block: blockOf(source, id) }];
}

function toText(source: Source, node: AccessibilityNode, id: number): Piece {
  const text: SpokenNode = {
    ...{ id, role: "text", name: String(node.name?.value ?? ""), level: undefined, states: [] },
    ...{ description: "", language: languageOf(source, id), marker: "", address: undefined, live: "" },
    ...{ isQuietList: false, children: [] },
  };
  return { node: text, block: blockOf(source, id) };
}

/** Safari doesn't call a list one that is drawn without marks, unless it stands in a navigation or says so itself. */
function isQuiet(tree: BrowserTree, id: number, own: PageNode | undefined): boolean {
  const isInNavigation = listAncestors(tree, id).some(({ node }) => node.tag === "NAV");
  return own?.listStyle === "none" && own.attributes["role"] !== "list" && !isInNavigation;
}

const FOCUSABLE = new Set(["A", "BUTTON", "INPUT", "SELECT", "TEXTAREA", "SUMMARY", "IFRAME"]);

/** What a keyboard reaches although a screen reader says nothing there: the start of each tag. */
function listUnspoken({ nodes, page }: BrowserTree): string[] {
  const spoken = new Set(nodes.filter(({ ignored }) => !ignored).map((node) => node.backendDOMNodeId));
  return [...page]
    .filter(([id, node]) => isReached(node) && !spoken.has(id))
    .map(([, { tag, attributes }]) => {
      const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
      return `<${tag.toLowerCase()}${written.join("")}>`;
    });
}

function isReached({ tag, attributes, display, isVisible }: PageNode): boolean {
  const { tabindex, href, type, disabled } = attributes;
  const isNative = FOCUSABLE.has(tag) && (tag !== "A" || href !== undefined) && type !== "hidden";
  return (
    display !== "" &&
    isVisible &&
    disabled === undefined &&
    (tabindex === undefined ? isNative : Number(tabindex) >= 0)
  );
}
