import type { XmlElement } from "@rgrove/parse-xml";
import type { ReturnedFile, ReturnedPage, ReturnedUnit } from "./unit.ts";
import { childElements, childNodes, localName, readXml } from "./xml.ts";

/** Reads an XLIFF file that `writeXliff` made and a tool wrote again, or says what is wrong with it. */
export function readXliff(text: string): ReturnedFile | { problem: string } {
  const root = readXml(text);
  if ("problem" in root) return root;
  if (localName(root) !== "xliff" || !/^2\.\d$/.test(root.attributes["version"] ?? ""))
    return { problem: 'It is not XLIFF 2: its first element is not <xliff version="2.1">.' };
  const lineOf = lineFinder(text);
  return {
    language: root.attributes["trgLang"] ?? "",
    isPrefilled: false,
    strayLines: [],
    pages: childElements(root, "file").map((file) => readFile(file, lineOf)),
  };
}

type LineOf = (element: XmlElement) => number;

function lineFinder(text: string): LineOf {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return ({ start }) => 1 + countBelow(ends, start);
}

/** How many of some rising numbers are below one, by halving. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readFile(file: XmlElement, lineOf: LineOf): ReturnedPage {
  return {
    path: (file.attributes["original"] ?? "").replace(/^\//, ""),
    version: file.attributes["id"] ?? "",
    line: lineOf(file),
    units: listUnits(file).map((unit) => readUnit(unit, lineOf)),
  };
}

/** Units may stand in groups. */
function listUnits(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) => {
    const name = localName(child);
    return name === "unit" ? [child] : name === "group" ? listUnits(child) : [];
  });
}

/** A tool may have split a unit in segments: it is translated where all of them are. */
function readUnit(unit: XmlElement, lineOf: LineOf): ReturnedUnit {
  const parts = childElements(unit).filter((child) => ["segment", "ignorable"].includes(localName(child)));
  const read = readerOf(unit, parts);
  const english = parts.map((part) => read(childElements(part, "source")[0])).join("");
  const targets = parts.map((part) => {
    const target = read(childElements(part, "target")[0]);
    return localName(part) === "ignorable" && target === "" ? read(childElements(part, "source")[0]) : target;
  });
  const isWhole = parts.every(
    (part, index) => localName(part) === "ignorable" || targets[index]?.trim() !== "",
  );
  return {
    id: (unit.attributes["id"] ?? "").replace(/^b(?=\d)/, ""),
    ...{ english, target: isWhole ? targets.join("") : "", line: lineOf(unit) },
  };
}

/** Reads an element's Markdown. A mark without its data has that of the mark in the source with the same id. */
function readerOf(
  unit: XmlElement,
  parts: readonly XmlElement[],
): (element: XmlElement | undefined) => string {
  const data = new Map(
    childElements(unit, "originalData").flatMap((all) =>
      childElements(all, "data").map((one) => [one.attributes["id"] ?? "", plainText(one)]),
    ),
  );
  const sources = new Map(
    parts
      .flatMap((part) => childElements(part, "source").flatMap(listMarks))
      .map((mark) => [mark.attributes["id"], mark]),
  );
  const dataOf = (mark: XmlElement, name: string): string => {
    const { id, copyOf, startRef } = mark.attributes;
    const origin = sources.get(id ?? startRef) ?? sources.get(copyOf) ?? sources.get(startRef);
    const ref = mark.attributes[name] ?? origin?.attributes[name];
    return (ref === undefined ? undefined : data.get(ref)) ?? "";
  };
  const read = (element: XmlElement): string =>
    childNodes(element)
      .map((child) => (typeof child === "string" ? child : readMark(child, dataOf, read)))
      .join("");
  return (element) => (element === undefined ? "" : read(element));
}

function readMark(
  mark: XmlElement,
  dataOf: (mark: XmlElement, name: string) => string,
  read: (element: XmlElement) => string,
): string {
  const name = localName(mark);
  if (name === "cp") return codePoint(mark);
  if (name === "ph" || name === "sc" || name === "ec") return dataOf(mark, "dataRef");
  if (name === "pc") return dataOf(mark, "dataRefStart") + read(mark) + dataOf(mark, "dataRefEnd");
  return read(mark);
}

function listMarks(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) => [child, ...listMarks(child)]);
}

function plainText(element: XmlElement): string {
  return childNodes(element)
    .map((child) => (typeof child === "string" ? child : codePoint(child)))
    .join("");
}

function codePoint({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes["hex"] ?? "", 16);
  return Number.isInteger(code) && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
