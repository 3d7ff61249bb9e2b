import { CATEGORIES, NEEDS } from "../model/taxonomy.ts";
import type { FeedRecord, OwnWords, Term } from "./feed-record.ts";
import { Meaning } from "./feed-settings.ts";
import { toSlug } from "./slugs.ts";

/** An area of the council, by its id and its name. */
export type Area = { id: string; name: string };

/** What a record's terms mean here, and the terms of which nobody said what they mean. */
export type Mapped = { meaning: Meaning; unmapped: string[] };

/** Finds out what terms mean by the council's own list; a term that isn't in it means what the one above it means. */
export type TermMap = (record: Pick<FeedRecord, "terms" | "own">) => Mapped;

/** Makes the map of a feed's terms. Terms may name one another in a circle: then they mean nothing. */
export function createTermMap(
  meanings: Readonly<Record<string, Meaning>>,
  areas: readonly Area[],
  records: readonly FeedRecord[],
): TermMap {
  const known = new Map(Object.entries(meanings).map(([term, meaning]) => [toKey(term), meaning]));
  const byId = new Map(
    records.flatMap(({ terms }) =>
      terms.flatMap((term): [string, Term][] => (term.id ? [[term.id, term]] : [])),
    ),
  );
  const ownOf = ({ name, id }: Term): Meaning | undefined =>
    known.get(toKey(name)) ?? (id === undefined ? undefined : known.get(toKey(id)));
  // By the id of a term that stands above another, so that each is looked up once, however long a row they make.
  const meant = new Map<string, Meaning | undefined>();
  const find = (term: Term): Meaning | undefined => {
    const passed: string[] = [];
    let [here, meaning] = [term, ownOf(term)];
    while (meaning === undefined && here.parent !== undefined && !meant.has(here.parent)) {
      meant.set(here.parent, undefined);
      passed.push(here.parent);
      here = byId.get(here.parent) ?? { name: here.parent };
      meaning = ownOf(here);
    }
    if (here.parent !== undefined) meaning ??= meant.get(here.parent);
    for (const id of passed) meant.set(id, meaning);
    return meaning;
  };
  return ({ terms, own }) => {
    if (own !== undefined) return ownMeaning(own, areas, find);
    const found = terms.map((term) => ({ term, meaning: find(term) ?? ourOwn(term, areas) }));
    const unmapped = found.flatMap(({ term, meaning }) => (meaning === undefined ? [term.name.trim()] : []));
    return { meaning: join(found.flatMap(({ meaning }) => meaning ?? [])), unmapped: [...new Set(unmapped)] };
  };
}

/** Our own words mean what they say. An area of another council is a term as any other. */
function ownMeaning(
  own: OwnWords,
  areas: readonly Area[],
  find: (term: Term) => Meaning | undefined,
): Mapped {
  const isKnown = (area: string) => areas.some(({ id }) => id === area);
  const { categories, needs, level } = own;
  const known = { categories, needs, areas: own.areas.filter(isKnown) };
  const ours = Meaning.parse({ ...known, ...(level === undefined ? {} : { level }) });
  const others = own.areas
    .filter((area) => !isKnown(area))
    .map((name) => ({ name, meaning: find({ name }) }));
  return {
    meaning: others.length === 0 ? ours : join([ours, ...others.flatMap(({ meaning }) => meaning ?? [])]),
    unmapped: others.flatMap(({ name, meaning }) => (meaning === undefined ? [name] : [])),
  };
}

const toKey = (term: string): string => term.trim().toLowerCase().replace(/\s+/g, " ");

/** In its own spreadsheet a council writes our words, and its areas by name. */
function ourOwn({ name, isOurs }: Term, areas: readonly Area[]): Meaning | undefined {
  if (isOurs !== true) return undefined;
  const slug = toSlug(name);
  const category = CATEGORIES.find((each) => each === slug);
  const need = NEEDS.find((each) => each === slug);
  const area = areas.find((each) => each.id === slug || toSlug(each.name) === slug)?.id;
  if ([category, need, area].every((each) => each === undefined)) return undefined;
  return Meaning.parse({
    categories: category === undefined ? [] : [category],
    needs: need === undefined ? [] : [need],
    areas: area === undefined ? [] : [area],
  });
}

function join(meanings: readonly Meaning[]): Meaning {
  const all = <Key extends "categories" | "needs" | "areas">(key: Key) =>
    [...new Set(meanings.flatMap((each): string[] => each[key]))].sort();
  const level = meanings.find((each) => each.level !== undefined)?.level;
  return Meaning.parse({
    ...{ categories: all("categories"), needs: all("needs"), areas: all("areas") },
    ...(level === undefined ? {} : { level }),
    access: Object.assign({}, ...meanings.map(({ access }) => access)),
  });
}
