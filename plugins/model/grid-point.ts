/** A point on the National Grid of Great Britain (OSGB36, EPSG:27700): whole metres east and north of its corner. */
export type GridPoint = { east: number; north: number };

/** Where the postcode files come from: the month of the data as `YYYY-MM`, its districts, and whether it was made up for a demonstration. */
export type PostcodeSource = { source: "code-point-open" | "invented"; date: string; districts: string[] };

/** What the build knows for distances: where each service is, by its id, and whose postcodes there are. Without postcodes families can't ask for distances. */
export type Distances = {
  points: ReadonlyMap<string, readonly GridPoint[]>;
  source: PostcodeSource | undefined;
};

/** Nothing is known of where services are. */
export const NO_DISTANCES: Distances = { points: new Map(), source: undefined };
