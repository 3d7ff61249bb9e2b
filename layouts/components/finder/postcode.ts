import { pointsIn } from "../../../plugins/finder/arrange.ts";
import type { FinderTable } from "../../../plugins/finder/finder-data.ts";
import type { FinderData } from "../../../plugins/finder/finder-files.ts";
import type { GridPoint } from "../../../plugins/model/grid-point.ts";
import { fetchFrom, findPlace, judgeFar, type Outcome } from "../../../plugins/postcodes/client.ts";
import { isAbout, type Said, sayDistance, sayOutcome } from "../../../plugins/postcodes/say-distance.ts";
import { type Say, speak } from "../shared/texts.ts";

/** Where a family is as far as they said, what there is to say of it, and how distances from there are said. */
export type Whereabouts = {
  point: GridPoint | undefined;
  said: string[];
  sayMiles: (miles: number) => string;
};

/** Gives where a family is by what stands in the field now; the very same as before where that hasn't changed. */
export type ReadWhereabouts = () => Promise<Whereabouts>;

/** Nobody has said where they are. */
export const NOWHERE: Whereabouts = { point: undefined, said: [], sayMiles: String };

/** Reads the field for a postcode. What is typed stays in it: only the name of its outcode's file leaves the phone. */
export function openPostcode(
  field: HTMLInputElement | undefined,
  data: FinderData,
  table: FinderTable,
): ReadWhereabouts {
  if (field === undefined) return async () => NOWHERE;
  const say = speak(data.distanceTexts, document.documentElement.lang);
  const points = pointsIn(table);
  const ask = async (typed: string): Promise<Whereabouts> => {
    if (typed === "") return NOWHERE;
    const outcome = judgeFar(await findPlace(typed, fetchFrom("/")), points);
    // Who is offline now may not be so the next time.
    if (outcome.kind === "offline") known = undefined;
    return toWhereabouts(outcome, say, data.locale);
  };
  let known: { typed: string; here: Promise<Whereabouts> } | undefined;
  return () => {
    const typed = field.value.trim();
    // Enter is a change and a press of the button: both ask, and the file is fetched once.
    if (typed !== known?.typed) known = { typed, here: ask(typed) };
    return known.here;
  };
}

function toWhereabouts(outcome: Outcome, say: Say, locale: string): Whereabouts {
  const speakOf = ({ key, ...values }: Said): string => say(key, values);
  return {
    point: "point" in outcome ? outcome.point : undefined,
    said: [speakOf(sayOutcome(outcome, locale))],
    sayMiles: (miles) => speakOf(sayDistance(miles, isAbout(outcome), locale)),
  };
}
