import type { Fact } from "../model/view.ts";
import type { Part, PartFact, Value } from "./part.ts";

/** Parts whose rows make one answer under the part's own heading, where there is no room for more. */
const AS_ONE = ["service-who", "service-cost"];

/** What the parts of a service say as one list of facts, for places that show some of them: packs on paper, a family's own list. */
export function toBriefFacts(parts: readonly Part[]): Fact[] {
  return parts.filter(({ isContact }) => !isContact).flatMap(factsOf);
}

function factsOf({ id, heading, lines, facts }: Part): Fact[] {
  if (AS_ONE.includes(id))
    return [{ label: heading, values: [...lines, ...facts.flatMap((fact) => answersOf(id, fact))] }];
  return [
    ...(lines.length === 0 ? [] : [{ label: heading, values: lines }]),
    ...facts.map(({ label, values }) => ({ label: label.text, values })),
  ];
}

/** A cost's name follows its sum; the labels of the others say nothing that their answers don't. */
function answersOf(id: string, { label, values }: PartFact): Value[] {
  return id === "service-cost" ? [...values, label] : values;
}
