import { pointsIn } from "../../../plugins/finder/arrange.ts";
import type { FinderTable } from "../../../plugins/finder/finder-data.ts";
import type { FinderData } from "../../../plugins/finder/finder-files.ts";
import type { GridPoint } from "../../../plugins/model/grid-point.ts";
import { fetchFrom, findPlace, judgeFar, type Outcome } from "../../../plugins/postcodes/client.ts";
import { sayDistance } from "../../../plugins/postcodes/say-distance.ts";
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
  let known = { typed: "", here: NOWHERE };
  return async () => {
    const typed = field.value.trim();
    if (typed === known.typed) return known.here;
    const outcome = judgeFar(await findPlace(typed, fetchFrom("/")), points);
    const here = typed === "" ? NOWHERE : toWhereabouts(outcome, say, data.locale);
    // Who is offline now may not be so the next time.
    if (outcome.kind !== "offline") known = { typed, here };
    return here;
  };
}

function toWhereabouts(outcome: Outcome, say: Say, locale: string): Whereabouts {
  const isAbout = outcome.kind !== "exact";
  const sayMiles = (miles: number): string => {
    const { key, ...values } = sayDistance(miles, isAbout, locale);
    return say(key, values);
  };
  const point = "point" in outcome ? outcome.point : undefined;
  return { point, sayMiles, said: [saySomething(outcome, say, locale)] };
}

function saySomething(outcome: Outcome, say: Say, locale: string): string {
  switch (outcome.kind) {
    case "wrong":
    case "offline":
      return say(outcome.kind);
    case "unknown-outcode":
      return say("unknownOutcode", { outcode: outcome.outcode });
    case "unknown-postcode":
      return say("unknownPostcode", { postcode: outcome.postcode, outcode: outcome.outcode });
    case "about":
      return say("about", { outcode: outcome.outcode });
    case "exact":
      return say("from", { postcode: outcome.postcode });
    case "far": {
      const miles = Math.round(outcome.miles);
      const number = new Intl.NumberFormat(locale).format(miles);
      return say("far", { count: miles, number, outcode: outcome.outcode });
    }
  }
}
