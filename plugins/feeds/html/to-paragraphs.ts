import { isElement, type Node, type Parent, parseHtml, wordsOf } from "./tree.ts";

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);

const HAS_BLOCK = new RegExp(`</?(?:${[...BLOCKS].join("|")})[\\s/>]`, "i");

/** The longest point of a list that may stand in a sentence with the others; longer where it begins as a part of one. */
const [SHORT, SHORT_PART] = [60, 140];

/**
 * HTML as plain paragraphs with an empty line between them. A list of short points becomes one sentence. Where the only
 * tags are inside lines, line breaks stay what they were.
 */
export function toParagraphs(text: string): string {
  const paragraphs: string[] = [];
  const spaces = HAS_BLOCK.test(text) ? /[ \t\n\f\r]+/g : /[ \t]+/g;
  let open = "";
  const close = () => {
    const words = open.replace(spaces, " ").trim();
    if (words !== "") paragraphs.push(words);
    open = "";
  };
  const walk = (node: Node): void => {
    if (!isElement(node)) {
      if (node.nodeName === "#text") open += wordsOf(node);
      return;
    }
    const points = node.tagName === "ul" || node.tagName === "ol" ? shortPoints(node) : undefined;
    if (BLOCKS.has(node.tagName)) close();
    if (points !== undefined) addList(paragraphs, points);
    else for (const child of node.childNodes) walk(child);
    if (BLOCKS.has(node.tagName)) close();
    else if (node.tagName === "td" || node.tagName === "th") open += " ";
  };
  for (const node of parseHtml(text).childNodes) walk(node);
  close();
  return paragraphs.join("\n\n");
}

/** The points of a list where each is short and a part of a sentence; otherwise undefined. */
function shortPoints(list: Parent): string[] | undefined {
  const points = list.childNodes
    .map((node) => wordsOf(node).replace(/\s+/g, " ").trim())
    .map((words) => words.replace(/[\s,;.]+$/, ""))
    .filter((words) => words !== "");
  const areShort = points.every(
    (words) => words.length <= (/^[\p{Ll}\d]/u.test(words) ? SHORT_PART : SHORT) && !/[.:?!]\s/.test(words),
  );
  return points.length > 1 && areShort ? points : undefined;
}

/** `We offer:` and its points are one sentence. */
function addList(paragraphs: string[], points: readonly string[]): void {
  const sentence = `${points.join("; ")}.`;
  const before = paragraphs.at(-1);
  if (before?.endsWith(":")) paragraphs.splice(-1, 1, `${before} ${sentence}`);
  else paragraphs.push(sentence);
}
