import type { SourceFile, SourceService } from "../model/content.ts";
import type { Finding } from "../model/finding.ts";
import type { GridPoint } from "../model/grid-point.ts";
import { toGridPoint } from "./grid.ts";
import { middleOf, milesBetween } from "./place.ts";
import type { Postcodes } from "./postcodes.ts";
import { splitPostcode } from "./read-postcode.ts";

/** A service with no more of it than says where it is. */
export type PlacedService = Pick<SourceService, "id" | "file"> & {
  service: { locations: readonly ServiceLocation[] };
};

/** `latitude` and `longitude` are in degrees (WGS84), as Open Referral UK has them. */
export type ServiceLocation = {
  name?: string | undefined;
  postal_code?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
};

/** A position this far from the middle of the council, and outside all its postcodes, is taken for a mistake. */
const FARTHEST_METRES = 60_000;

/** Where a council's places may be: round its middle, or between its outermost postcodes. Some counties are wide. */
type Area = { middle: GridPoint | undefined; corners: [GridPoint, GridPoint] | undefined };

/**
 * The places of each service, by its id: each from its latitude and longitude, else from its postcode. A position that
 * can't be right, such as (0, 0) or outside the area, is passed over. A service without places isn't in the map.
 */
export function locateServices(
  services: readonly PlacedService[],
  postcodes: Postcodes,
  area = areaOf(services, postcodes),
): Map<string, GridPoint[]> {
  const located = services.map(({ id, service }): [string, GridPoint[]] => [
    id,
    service.locations.flatMap((location) => {
      const measured = measuredPoint(location);
      return (measured && isIn(area, measured) ? measured : lookedUp(location.postal_code, postcodes)) ?? [];
    }),
  ]);
  return new Map(located.filter(([, points]) => points.length > 0));
}

/** What is wrong with the places of services, each a warning: the service is still shown, but without its distance. */
export function checkPlaces(
  services: readonly PlacedService[],
  postcodes: Postcodes,
  files: readonly SourceFile[] = [],
  area = areaOf(services, postcodes),
): Finding[] {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  return services.flatMap(({ file, service }) =>
    service.locations.flatMap((location) =>
      [...positionProblems(location, area), ...postcodeProblems(location, postcodes)].map(
        ({ words, message, fix }): Finding => ({
          ...{ file, line: lineOf(texts.get(file) ?? "", words), column: 1 },
          ...{ rule: "place", severity: "warning", message, fix },
        }),
      ),
    ),
  );
}

/** `words` are what stands on the line of the problem. */
type Problem = { words: string; message: string; fix: string };

function positionProblems(location: ServiceLocation, area: Area): Problem[] {
  const { latitude, longitude } = location;
  if (latitude === undefined || longitude === undefined) return [];
  const point = measuredPoint(location);
  if (point !== undefined && isIn(area, point)) return [];
  const away = point && area.middle && Math.round(milesBetween(point, area.middle));
  const what = away === undefined ? "not in Great Britain" : `${away} miles from the middle of the council`;
  return [
    {
      words: `latitude: ${latitude}`,
      message: `The place at latitude ${latitude} and longitude ${longitude} is ${what}.`,
      fix: "Correct its latitude and longitude, or take them out: its postcode is used then.",
    },
  ];
}

function postcodeProblems({ postal_code, latitude }: ServiceLocation, postcodes: Postcodes): Problem[] {
  if (postal_code === undefined || postcodes.source === undefined) return [];
  if (splitPostcode(postal_code) === undefined)
    return [
      { words: postal_code, message: `"${postal_code}" is not a postcode.`, fix: "Write it like N1 0AA." },
    ];
  if (latitude !== undefined || lookedUp(postal_code, postcodes) !== undefined) return [];
  return [
    {
      words: postal_code,
      message: `The postcode ${postal_code} is not in the postcode files, so no distance to it is known.`,
      fix: "Correct it, add its latitude and longitude, or build the postcode files again from newer data or more districts.",
    },
  ];
}

function measuredPoint({ latitude, longitude }: ServiceLocation): GridPoint | undefined {
  return latitude === undefined || longitude === undefined ? undefined : toGridPoint(latitude, longitude);
}

function lookedUp(postcode: string | undefined, { outcodes }: Postcodes): GridPoint | undefined {
  const split = postcode === undefined ? undefined : splitPostcode(postcode);
  return split && outcodes.get(split.outcode)?.get(split.incode);
}

/** The area of the council's own postcodes, or round its services where it has none. It looks at all of them, so ask once. */
export function areaOf(services: readonly PlacedService[], { outcodes }: Postcodes): Area {
  const points = [...outcodes.values()].flatMap((each) => [...each.values()]);
  if (points.length > 0) return { middle: middleOf(points), corners: cornersOf(points) };
  const measured = services.flatMap(({ service }) =>
    service.locations.flatMap((one) => measuredPoint(one) ?? []),
  );
  return { middle: middleOf(measured), corners: undefined };
}

/** The south-west and north-east corner of what holds all points. */
function cornersOf(points: readonly GridPoint[]): [GridPoint, GridPoint] {
  const outermost = (choose: (a: number, b: number) => number): GridPoint =>
    points.reduce((a, b) => ({ east: choose(a.east, b.east), north: choose(a.north, b.north) }));
  return [outermost(Math.min), outermost(Math.max)];
}

function isIn({ middle, corners }: Area, point: GridPoint): boolean {
  if (
    middle === undefined ||
    Math.hypot(point.east - middle.east, point.north - middle.north) <= FARTHEST_METRES
  )
    return true;
  if (corners === undefined) return false;
  const [least, most] = corners;
  const isBetween = (axis: keyof GridPoint) => point[axis] >= least[axis] && point[axis] <= most[axis];
  return isBetween("east") && isBetween("north");
}

/** The line on which some words first stand, from 1. */
function lineOf(text: string, words: string): number {
  const index = text.split("\n").findIndex((line) => line.includes(words));
  return 1 + Math.max(0, index);
}
