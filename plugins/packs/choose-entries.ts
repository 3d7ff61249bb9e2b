import { compareText } from "../model/finding.ts";
import { CATEGORIES, LEVELS } from "../model/taxonomy.ts";

/** As many services as a pack holds: some 60 sheets printed on both sides. More is no pack but a book. */
export const MOST_SERVICES = 150;

/** As many pages as a pack holds from the first word to the last. Of the others it says what they are about and whom to call. */
export const MOST_PAGES = 20;

type Level = (typeof LEVELS)[number];

/** What decides whether a service gets into a pack, and where it stands there. */
export type ServiceToPack = { name: string; level?: Level | undefined; categories: readonly string[] };

/** The services that there is room for: those for the children who need the most help first. */
export function chooseServices<Service extends ServiceToPack>(
  services: readonly Service[],
  most = MOST_SERVICES,
): Service[] {
  return [...services]
    .sort((a, b) => weightOf(b) - weightOf(a) || compareText(a.name, b.name))
    .slice(0, most);
}

/** A level that isn't known says nothing, so it comes last. */
function weightOf({ level }: ServiceToPack): number {
  return level === undefined ? -1 : LEVELS.indexOf(level);
}

/** Services of one kind. `also` are those that are of this kind too but stand under another. */
export type Shelf<Service> = { category: string | undefined; services: Service[]; also: Service[] };

/** Puts each service under the first of its kinds, by name; those of no kind come last. */
export function sortIntoShelves<Service extends ServiceToPack>(
  services: readonly Service[],
): Shelf<Service>[] {
  const ordered = [...services].sort((a, b) => compareText(a.name, b.name));
  return [...CATEGORIES, undefined]
    .map((category) => ({
      category,
      services: ordered.filter(({ categories }) => categories[0] === category),
      also: ordered.filter(
        ({ categories }) => category !== undefined && categories.slice(1).includes(category),
      ),
    }))
    .filter((shelf) => shelf.services.length + shelf.also.length > 0);
}
