import { type DefaultTreeAdapterMap, parse } from "parse5";
import { type Candidate, parseSourceSet } from "./parse-source-set.ts";

/** Files of one format among which a browser chooses by width. */
export type Choice = { type: string; sizes: string; candidates: Candidate[] };

/** An `<img>` of a page and what stands around it. */
export type Picture = {
  address: string;
  isSized: boolean;
  isLazy: boolean;
  /** The `<source>`s of its `<picture>` and then itself, in the order in which a browser tries them. */
  choices: Choice[];
};

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/** Every picture of a page, in its order. */
export function findPictures(html: string): Picture[] {
  return html.includes("<img") ? listImages(parse(html)).map(toPicture) : [];
}

function listImages(node: Node): Element[] {
  const own = "tagName" in node && node.tagName === "img" ? [node] : [];
  return "childNodes" in node ? [...own, ...node.childNodes.flatMap(listImages)] : own;
}

function toPicture(image: Element): Picture {
  const address = attributeOf(image, "src");
  const parent = image.parentNode;
  const sources =
    parent !== null && "tagName" in parent && parent.tagName === "picture"
      ? parent.childNodes.filter((node) => "tagName" in node && node.tagName === "source")
      : [];
  const own = toChoice(image);
  return {
    address,
    isSized: ["width", "height"].every((name) => /^[1-9]\d*$/.test(attributeOf(image, name))),
    isLazy: attributeOf(image, "loading") === "lazy",
    choices: [
      ...sources.filter((node) => "attrs" in node).map(toChoice),
      own.candidates.length > 0 ? own : { ...own, candidates: [{ address }] },
    ],
  };
}

function toChoice(element: Element): Choice {
  const candidates = parseSourceSet(attributeOf(element, "srcset"));
  return { type: attributeOf(element, "type"), sizes: attributeOf(element, "sizes"), candidates };
}

function attributeOf({ attrs }: Element, name: string): string {
  return attrs.find((attribute) => attribute.name === name)?.value ?? "";
}
