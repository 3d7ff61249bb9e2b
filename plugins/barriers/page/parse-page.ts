import { type DefaultTreeAdapterTypes, parse } from "parse5";
import {
  type Around,
  type HtmlElement,
  type HtmlPage,
  type TextRun,
  TRACKED,
  type Tracked,
} from "./html-page.ts";
import { isFromRight } from "./scripts.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** What is known of the source besides its HTML. */
export type PageOptions = {
  medium: HtmlPage["medium"];
  /** The language where no `lang` says it. */
  language?: string;
};

/** Tags that begin a new line of what is shown. */
const BLOCKS = new Set(
  "address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section summary table td th tr ul".split(
    " ",
  ),
);
/** Tags that may stand in a line of words. */
const INLINE = new Set(
  "a abbr b bdi bdo br cite code em font i img input kbd label mark q s small span strong sub sup time u wbr".split(
    " ",
  ),
);
const UNSHOWN = new Set(["head", "script", "style", "template", "noscript", "title"]);
const TRACKED_TAGS: ReadonlySet<string> = new Set(TRACKED);

type Building = Omit<HtmlPage, "all" | "text" | "words"> & {
  elements: HtmlElement[];
  runs: TextRun[];
  ids: Map<string, HtmlElement>;
  parts: string[];
  length: number;
};

/** Parses HTML into one list of elements and one of texts, each once, whatever the depth. */
export function parsePage(html: string, { medium, language = "" }: PageOptions): HtmlPage {
  const page: Building = {
    medium,
    language,
    title: undefined,
    elements: [],
    runs: [],
    ids: new Map(),
    parts: [],
    length: 0,
  };
  const steps: (() => void)[] = [];
  const visitAll = (parent: Parent, element: HtmlElement | null) => {
    for (const node of [...parent.childNodes].reverse()) steps.push(() => visit(node, element));
  };
  const visit = (node: Node, parent: HtmlElement | null): void => {
    if (node.nodeName === "#text" && "value" in node && parent !== null) addText(page, node, parent);
    if (!("tagName" in node)) return;
    const element = openElement(page, node, parent);
    steps.push(() => closeElement(page, element));
    visitAll("content" in node ? node.content : node, element);
  };
  visitAll(parse(html, { sourceCodeLocationInfo: true }), null);
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) step();
  const [root] = page.elements;
  return {
    ...page,
    language: root?.language || language,
    text: page.parts.join(""),
    words: page.runs.filter(isOfWords),
    all: indexByTag(page.elements),
  };
}

function isOfWords({ element: { around }, text }: TextRun): boolean {
  const isCode = around.code ?? around.pre ?? around.kbd ?? around.samp ?? around.svg ?? around.math;
  return isCode === undefined && around.textarea === undefined && text.trim() !== "";
}

function addText(page: Building, node: DefaultTreeAdapterTypes.TextNode, element: HtmlElement): void {
  if (element.tag === "title" && element.around.svg === undefined)
    page.title ??= node.value.replace(/\s+/g, " ").trim();
  if (element.hidden) return;
  const at = node.sourceCodeLocation?.startOffset ?? 0;
  const exact = (node.sourceCodeLocation?.endOffset ?? 0) - at === node.value.length;
  page.runs.push({ text: node.value, from: page.length, at, exact, element });
  append(page, node.value);
}

function append(page: Building, text: string): void {
  page.parts.push(text);
  page.length += text.length;
}

function openElement(
  page: Building,
  node: DefaultTreeAdapterTypes.Element,
  parent: HtmlElement | null,
): HtmlElement {
  const tag = node.tagName;
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  const location = node.sourceCodeLocation?.startTag ?? node.sourceCodeLocation;
  const at = location?.startOffset ?? null;
  if (BLOCKS.has(tag)) append(page, "\n");
  const language =
    attributes.get("lang")?.trim().toLowerCase() ?? parent?.language ?? page.language.toLowerCase();
  const unspoken = parent?.unspoken === true || attributes.get("aria-hidden") === "true";
  const element: HtmlElement = {
    ...{
      tag,
      attributes,
      parent,
      children: [],
      nth: 1,
      counts: new Map(),
      index: page.elements.length,
      last: 0,
      holdsBlocks: false,
    },
    ...{ from: page.length, to: page.length, at, length: (location?.endOffset ?? 0) - (at ?? 0) },
    language,
    direction: directionOf(attributes, parent, language),
    hidden: parent?.hidden === true || UNSHOWN.has(tag) || attributes.has("hidden"),
    unspoken,
    around: {},
  };
  element.around = aroundOf(element, parent);
  if (parent !== null) {
    element.nth = (parent.counts.get(tag) ?? 0) + 1;
    parent.counts.set(tag, element.nth);
    parent.children.push(element);
  }
  page.elements.push(element);
  const id = attributes.get("id");
  if (id !== undefined && !page.ids.has(id)) page.ids.set(id, element);
  return element;
}

function directionOf(
  attributes: ReadonlyMap<string, string>,
  parent: HtmlElement | null,
  language: string,
): HtmlElement["direction"] {
  const dir = attributes.get("dir")?.toLowerCase();
  if (dir === "ltr" || dir === "rtl" || dir === "auto") return dir;
  if (parent !== null) return parent.direction;
  // What Markdown becomes is printed with the direction of its language.
  return !attributes.has("lang") && isFromRight(language) ? "rtl" : "ltr";
}

function aroundOf(element: HtmlElement, parent: HtmlElement | null): Around {
  const kind = /^h[1-6]$/.test(element.tag) ? "heading" : element.tag;
  if (!isTracked(kind)) return parent?.around ?? {};
  return { ...parent?.around, [kind]: element };
}

function isTracked(kind: string): kind is Tracked {
  return TRACKED_TAGS.has(kind);
}

function closeElement(page: Building, element: HtmlElement): void {
  element.to = page.length;
  element.last = page.elements.length - 1;
  if (element.parent !== null && (element.holdsBlocks || !INLINE.has(element.tag)))
    element.parent.holdsBlocks = true;
  if (BLOCKS.has(element.tag)) append(page, "\n");
}

function indexByTag(elements: readonly HtmlElement[]): HtmlPage["all"] {
  const byTag = Map.groupBy(elements, ({ tag }) => tag);
  return (...tags) => {
    const lists = tags.flatMap((tag) => byTag.get(tag) ?? []);
    return tags.length === 1 ? lists : lists.sort((a, b) => a.index - b.index);
  };
}
