/** Every cycle among things that name one another, each in the order in which they do. */
export function findCycles(parents: ReadonlyMap<string, string>): string[][] {
  const seen = new Set<string>();
  return [...parents.keys()].flatMap((start) => {
    const path = new Set<string>();
    let here: string | undefined = start;
    while (here !== undefined && !seen.has(here)) {
      seen.add(here);
      path.add(here);
      here = parents.get(here);
    }
    if (here === undefined || !path.has(here)) return [];
    const steps = [...path];
    return [steps.slice(steps.indexOf(here))];
  });
}

/** A cycle as words: the first thing stands at its end again. */
export function sayCycle(cycle: readonly string[]): string {
  return [...cycle, ...cycle.slice(0, 1)].join(" → ");
}
