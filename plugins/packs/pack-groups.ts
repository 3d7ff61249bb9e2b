import { AGE_BANDS, NEEDS } from "../model/taxonomy.ts";

/** A group of families that has a pack: where the pack stands, and the list of what belongs in it. */
export type PackGroup = {
  path: string;
  /** The path of the list page with the same pages and services. */
  list: string;
  /** The key of the group's name among the interface texts. */
  name: string;
  kind: "age" | "need";
};

/** Where the list of packs stands. */
export const PACKS_PATH = "packs";

/** Every group that has a pack: ages, then needs. */
export const PACK_GROUPS: readonly PackGroup[] = [
  ...AGE_BANDS.map(({ id }) => toGroup("age", id, `ages.${id}`)),
  ...NEEDS.map((need) => toGroup("need", need, `needs.${need}`)),
];

function toGroup(kind: PackGroup["kind"], id: string, name: string): PackGroup {
  return { path: `${PACKS_PATH}/${kind}-${id}`, list: `${kind}/${id}`, name, kind };
}

/** The path of a pack in large print. */
export function largePath(path: string): string {
  return `${path}/large`;
}

/** The groups whose list is among these paths: a group with nothing for it has no pack. */
export function groupsOf(lists: readonly string[]): PackGroup[] {
  return PACK_GROUPS.filter(({ list }) => lists.includes(list));
}

/** The paths of all pages about packs, where these are the paths of lists. */
export function packPaths(lists: readonly string[]): string[] {
  const groups = groupsOf(lists);
  return [
    ...(groups.length > 0 ? [PACKS_PATH] : []),
    ...groups.flatMap(({ path }) => [path, largePath(path)]),
  ];
}
