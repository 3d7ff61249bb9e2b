import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parseFragment } from "parse5";
import { attributeProblem, canonicalAttributes, isForeign } from "./canonical-attributes.ts";
import { type FileHashes, findLoadedFiles, isPictureSource } from "./loaded-files.ts";
import { findReferences, type References } from "./references.ts";
import { BLOCKS, BOXES, UNTRUSTED_ELEMENTS, VERBATIM_ELEMENTS, WRAPPERS } from "./reviewed-elements.ts";
import { type Standing, StreamWriter, type Token } from "./stream-writer.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Walk = { files: FileHashes; references: References; writer: StreamWriter };

/** The region as readers meet it, or the sentence that says why it can't be held to anything. */
export type CanonicalStream = { tokens: readonly Token[]; problem?: undefined } | { problem: string };

/** Turns the HTML of a reviewed region into the stream of what readers meet in it: the same for the same page, however it is marked up. */
export function toCanonicalStream(region: string, files: FileHashes): CanonicalStream {
  const place = defaultTreeAdapter.createElement("main", html.NS.HTML, []);
  const { childNodes } = parseFragment(place, region, { scriptingEnabled: false });
  const elements = childNodes.flatMap(elementsIn);
  for (const element of elements) {
    const problem = elementProblem(element, files);
    if (problem !== undefined) return { problem };
  }
  const walk = { files, references: findReferences(elements), writer: new StreamWriter() };
  for (const node of childNodes) writeNode(node, walk, false);
  return { tokens: walk.writer.finish() };
}

function elementsIn(node: Node): Element[] {
  return "tagName" in node ? [node, ...node.childNodes.flatMap(elementsIn)] : [];
}

function elementProblem(element: Element, files: FileHashes): string | undefined {
  if (UNTRUSTED_ELEMENTS.has(element.tagName))
    return `It holds <${element.tagName}>, which can change what readers see.`;
  return attributeProblem(element) ?? findLoadedFiles(element, files).problem;
}

function writeNode(node: Node, walk: Walk, verbatim: boolean): void {
  if ("tagName" in node) writeElement(node, walk, verbatim);
  else if (node.nodeName === "#text" && "value" in node) {
    if (verbatim) walk.writer.writeVerbatim(node.value);
    else walk.writer.write(node.value);
  }
}

function writeElement(element: Element, walk: Walk, verbatim: boolean): void {
  if (isPictureSource(element)) return;
  const { writer } = walk;
  const attributes = canonicalAttributes(element, walk.references, findLoadedFiles(element, walk.files));
  const standing = standingOf(element);
  const dropped = attributes.length === 0 && !isForeign(element) && WRAPPERS.has(element.tagName);
  const endLine = () => (standing === "block" ? writer.breakLine() : undefined);
  if (dropped) endLine();
  else writer.open(nameOf(element), attributes, standing);
  const verbatimInside = verbatim || VERBATIM_ELEMENTS.has(element.tagName);
  for (const child of element.childNodes) writeNode(child, walk, verbatimInside);
  if (dropped) endLine();
  else writer.close(standing);
}

function nameOf(element: Element): string {
  return isForeign(element) ? `${element.namespaceURI} ${element.tagName}` : element.tagName;
}

function standingOf({ tagName }: Element): Standing {
  if (BOXES.has(tagName)) return "box";
  return BLOCKS.has(tagName) ? "block" : "inline";
}
