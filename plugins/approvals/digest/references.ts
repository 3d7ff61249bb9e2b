import type { DefaultTreeAdapterTypes } from "parse5";
import { REFERRING_ATTRIBUTES } from "../../model/referring-attributes.ts";

type Element = DefaultTreeAdapterTypes.Element;

/** Which element each id stands for, and the number of each element that something points at, in document order. */
export type References = {
  numberOf: (id: string) => string | undefined;
  numberAt: (element: Element) => string | undefined;
};

/**
 * Numbers the elements that something in the region points at. Numbers take the place of ids, so that renaming an
 * id changes nothing, and pointing at another element changes the digest. The first element with an id has it.
 */
export function findReferences(elements: readonly Element[]): References {
  const holders = new Map<string, Element>();
  for (const element of elements) {
    const id = attributeOf(element, "id");
    if (id !== undefined && !holders.has(id)) holders.set(id, element);
  }
  const wanted = new Set(elements.flatMap(idsPointedAt));
  const pointedAt = [...holders].filter(([id]) => wanted.has(id));
  const byId = new Map(pointedAt.map(([id], index) => [id, String(index + 1)]));
  const byElement = new Map(pointedAt.map(([, element], index) => [element, String(index + 1)]));
  return { numberOf: (id) => byId.get(id), numberAt: (element) => byElement.get(element) };
}

/** The id that an address on this page names, or undefined where it leads elsewhere. */
export function fragmentId(address: string): string | undefined {
  if (!address.startsWith("#")) return undefined;
  try {
    return decodeURIComponent(address.slice(1));
  } catch {
    return address.slice(1);
  }
}

/** Ids in an attribute that names other elements, in the order in which they stand. */
export function splitIds(value: string): string[] {
  return value.split(/[\t\n\f\r ]+/).filter((id) => id !== "");
}

function idsPointedAt(element: Element): string[] {
  return element.attrs.flatMap(({ name, value }) => {
    if (REFERRING_ATTRIBUTES.has(name)) return splitIds(value);
    const id = name === "href" ? fragmentId(value) : undefined;
    return id === undefined ? [] : [id];
  });
}

function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}
