import { parseXml, XmlElement, XmlError, XmlNode, XmlText } from "@rgrove/parse-xml";

/** Elements inside one another: more than any tool writes, and far fewer than a parser can bear. */
const DEEPEST = 100;

/** Text as XML can hold it between tags or in double quotes. Letters that XML can't hold become the replacement letter. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, "\u{fffd}").replace(/[&<>"\r\t\n]/g, (letter) => ESCAPES[letter] ?? letter);
}

/** The same with the letters that XML can't hold as XLIFF's `<cp>`. */
export function escapeContent(text: string): string {
  let written = "";
  let end = 0;
  for (const match of text.matchAll(FORBIDDEN)) {
    const hex = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    written += `${escapeXml(text.slice(end, match.index))}<cp hex="${hex}"/>`;
    end = match.index + match[0].length;
  }
  return written + escapeXml(text.slice(end));
}

/** What XML 1.0 has no place for: control characters, lone halves of letters, and two that are none. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const ESCAPES: Record<string, string> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" },
  ...{ "\r": "&#13;", "\t": "&#9;", "\n": "&#10;" },
};

/** The root of an XML text, or a sentence about what is wrong with it. Document types, and so entities, are refused. */
export function readXml(text: string): XmlElement | { problem: string } {
  if (depthOf(text) > DEEPEST)
    return { problem: `Its elements stand more than ${DEEPEST} deep in one another.` };
  try {
    const document = parseXml(text, { includeOffsets: true, preserveDocumentType: true });
    if (document.children.some(({ type }) => type === XmlNode.TYPE_DOCUMENT_TYPE))
      return { problem: "It has a document type (<!DOCTYPE …>), which such a file never needs." };
    return document.root ?? { problem: "It is empty." };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return { problem: `It is not right as XML: ${error.message.split("\n")[0]?.replace(/\.$/, "")}.` };
  }
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of text.matchAll(
    /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/?[^<>!?](?:"[^"]*"|'[^']*'|[^<>"'])*>/g,
  )) {
    if (tag.startsWith("<!") || tag.startsWith("<?") || tag.endsWith("/>")) continue;
    depth += tag.startsWith("</") ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** An element's name without its prefix. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The child elements of an element, of one name if given. */
export function childElements(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement =>
      child instanceof XmlElement && (name === undefined || localName(child) === name),
  );
}

/** Child elements and texts in order; comments and the like are left out. */
export function childNodes(element: XmlElement): (XmlElement | string)[] {
  return element.children.flatMap((child): (XmlElement | string)[] =>
    child instanceof XmlElement ? [child] : child instanceof XmlText ? [child.text] : [],
  );
}
