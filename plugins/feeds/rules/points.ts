import { isNearEngland, milesBetween, type Point } from "../distance.ts";
import type { FeedRecord } from "../feed-record.ts";
import type { FeedSettings } from "../feed-settings.ts";
import { mended, type RecordRule, type Ruled } from "./record-rule.ts";

type Place = FeedRecord["locations"][number];

/** Places on the map. The address stays where the point goes. */
export const POINTS: RecordRule = {
  id: "points",
  why: "A place at 0, 0 lies in the sea off Africa, and one far away was found under a wrong postcode.",
  examples: [
    {
      before: { locations: [{ name: "Pool", latitude: "0", longitude: "0" }] },
      after: { locations: [{ name: "Pool" }] },
    },
    {
      before: { locations: [{ name: "Pool", latitude: "53.48", longitude: "-2.24" }] },
      after: { locations: [{ name: "Pool" }] },
      settings: { centre: { latitude: 51.45, longitude: -2.59 }, maxDistance: 20 },
    },
    {
      before: { locations: [{ name: "Pool", latitude: "51.5", longitude: "-0.1" }] },
      after: { locations: [{ name: "Pool", latitude: "51.5", longitude: "-0.1" }] },
    },
    {
      before: { locations: [{ name: "Pool", latitude: "100", longitude: "north" }] },
      after: { locations: [{ name: "Pool" }] },
    },
  ],
  apply: (record, settings) => {
    const notes: Ruled["notes"] = [];
    const locations = record.locations.map((place, index) => {
      const why = whyNot(place, settings);
      if (why === undefined) return place;
      const { latitude, longitude, ...rest } = place;
      notes.push(
        mended(`locations[${index}]`, `${latitude ?? "nothing"}, ${longitude ?? "nothing"}`, undefined, why),
      );
      return rest;
    });
    return { record: { ...record, locations }, notes };
  },
};

function whyNot({ latitude, longitude }: Place, { centre, maxDistance }: FeedSettings): string | undefined {
  if (latitude === undefined && longitude === undefined) return undefined;
  const point: Point = { latitude: Number(latitude ?? "no"), longitude: Number(longitude ?? "no") };
  if (Number.isNaN(point.latitude) || Number.isNaN(point.longitude)) return "It isn't a point in degrees.";
  if (point.latitude === 0 && point.longitude === 0) return "Feeds write 0, 0 where they know no point.";
  if (centre === undefined) return isNearEngland(point) ? undefined : "It isn't near England.";
  const miles = milesBetween(centre, point);
  return miles <= maxDistance
    ? undefined
    : `It is ${Math.round(miles)} miles from the centre of the feed's area.`;
}
