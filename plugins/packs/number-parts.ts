import type { PackEntry, PackPart, PackPhoneLine } from "../model/pack-view.ts";
import type { Notice, Words } from "../model/view.ts";

/** A part before it has its number. `also` are entries that stand in other parts. */
export type DraftPart = {
  heading: Words;
  text?: Notice;
  entries: readonly PackEntry[];
  also?: readonly PackEntry[];
};

/** Numbers parts and what is in them. The numbers are true on every size of paper and print, unlike those of sheets. */
export function numberParts(drafts: readonly DraftPart[]): PackPart[] {
  const places = new Map<PackEntry, { number: string; id: string }>(
    drafts.flatMap(({ entries }, part) =>
      entries.map((entry, index) => [
        entry,
        { number: `${part + 1}.${index + 1}`, id: `entry-${part + 1}-${index + 1}` },
      ]),
    ),
  );
  const placed = (entry: PackEntry) => {
    const place = places.get(entry);
    return place === undefined ? [] : [{ ...entry, ...place }];
  };
  return drafts.map(({ entries, also = [], ...part }, index) => ({
    ...part,
    ...{ id: `part-${index + 1}`, number: String(index + 1) },
    entries: entries.flatMap(placed),
    also: also.flatMap(placed).map(({ number, id, title }) => ({ number, id, title })),
  }));
}

/** The index of phone numbers, in the order of `compare`. Who answers in many entries under one number has one line. */
export function listPhones(
  parts: readonly PackPart[],
  compare: (a: string, b: string) => number,
): PackPhoneLine[] {
  const lines = new Map<string, PackPhoneLine>();
  for (const { phones, answers, title, number, id } of parts.flatMap(({ entries }) => entries))
    for (const phone of phones) {
      const who = answers?.name ?? title;
      const key = JSON.stringify([who.text, phone.number.replaceAll(" ", "")]);
      const line = lines.get(key) ?? { ...phone, who, places: [] };
      lines.set(key, line);
      if (!line.places.some((place) => place.id === id)) line.places.push({ number, id });
    }
  return [...lines.values()].sort((a, b) => compare(a.who.text, b.who.text) || compare(a.number, b.number));
}
