/** A cycle among things that name one another, in the order in which they do, or undefined where there is none. */
export function findCycle(parents: ReadonlyMap<string, string>): string[] | undefined {
  const sound = new Set<string>();
  for (const start of parents.keys()) {
    const path: string[] = [];
    let here: string | undefined = start;
    while (here !== undefined && !sound.has(here)) {
      const seen = path.indexOf(here);
      if (seen >= 0) return path.slice(seen);
      path.push(here);
      here = parents.get(here);
    }
    for (const each of path) sound.add(each);
  }
  return undefined;
}
