/** The longest address that a name gives. */
const LONGEST = 60;

/** A name as it can stand in an address: lower-case letters, digits and hyphens. */
export function toSlug(name: string): string {
  const slug = name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’`]/g, "")
    .replace(/ß/g, "ss")
    .replace(/&/g, " and ")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (slug.length <= LONGEST) return slug === "" ? "service" : slug;
  return slug.slice(0, LONGEST).replace(/-[^-]*$/, "");
}

/** A slug that isn't taken yet, with a number at its end where it has to be. It is taken from then on. */
export function takeSlug(name: string, taken: Set<string>): string {
  const slug = toSlug(name);
  let free = slug;
  for (let number = 2; taken.has(free); number++) free = `${slug}-${number}`;
  taken.add(free);
  return free;
}
