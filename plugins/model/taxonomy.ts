/** The words that pages and services are sorted by. Their names in each language are in `locales/`. */

/** Age bands in whole years, both ends included. Together they cover 0 to 25 without a gap. */
export const AGE_BANDS = [
  { id: "0-4", from: 0, to: 4 },
  { id: "5-10", from: 5, to: 10 },
  { id: "11-15", from: 11, to: 15 },
  { id: "16-25", from: 16, to: 25 },
] as const;

/** The kinds of need families look for; they follow the broad areas of the SEND Code of Practice 2015, 6.28 to 6.35. */
export const NEEDS = ["communication", "learning", "mental-health", "physical", "sensory"] as const;

/** What a service is about. */
export const CATEGORIES = [
  "advice",
  "care",
  "childcare",
  "education",
  "health",
  "leisure",
  "short-breaks",
  "transport",
] as const;

/** An answer about access that is never guessed: `not-known` is a real answer. */
export const ANSWERS = ["yes", "partly", "no", "not-known"] as const;

/** Code of Practice 2015, chapter 4: who a service is for, from everyone to children with the highest needs. */
export const LEVELS = ["universal", "targeted", "specialist"] as const;

export type AgeBand = (typeof AGE_BANDS)[number]["id"];
export type Answer = (typeof ANSWERS)[number];

/** The age bands that overlap a range of years, both ends included: four years and six months is still in "0 to 4". */
export function bandsForAges(from: number, to: number): AgeBand[] {
  return AGE_BANDS.filter((band) => band.from <= to && from < band.to + 1).map((band) => band.id);
}
