import type { PostcodeSource } from "../model/grid-point.ts";

/** What was built: whose postcodes, how many, and how far a position is from its source at most. */
export type BuiltPostcodes = PostcodeSource & { postcodes: number; outcodes: string[]; metres: number };

/**
 * What must stand in English where distances are shown, as the publishers of the postcodes ask for it
 * (https://www.ordnancesurvey.co.uk/business-government/licensing-agreements/copyright-acknowledgements).
 * Undefined for invented postcodes.
 */
export function attributionOf({ source, date }: PostcodeSource): string | undefined {
  if (source === "invented") return undefined;
  const year = date.slice(0, 4);
  const owners = [
    ["OS", "Crown"],
    ["Royal Mail", "Royal Mail"],
    ["National Statistics", "Crown"],
  ];
  const sentences = owners.map(
    ([data, owner]) => `Contains ${data} data © ${owner} copyright and database right ${year}.`,
  );
  return [...sentences, "Open Government Licence v3.0."].join(" ");
}

/** The licence that stands beside the files. */
export function describeLicence(source: PostcodeSource): string {
  const attribution = attributionOf(source);
  if (attribution === undefined) return "These postcodes and their places are invented. No place is meant.\n";
  return [
    "Made from Code-Point Open of Ordnance Survey.",
    ...attribution.split(/(?<=\.) (?=[A-Z])/),
    "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    "",
  ].join("\n");
}

/** The README beside the files: what they are, how old, and how to make them again. */
export function describeFiles({
  source,
  date,
  districts,
  postcodes,
  outcodes,
  metres,
}: BuiltPostcodes): string {
  const origin =
    source === "invented"
      ? "All of these postcodes and places are invented, for a demonstration (`source.csv`)."
      : `They come from Code-Point Open of ${date}. \`LICENCE.txt\` says what must be said of that.`;
  const [from, mark] = source === "invented" ? ["<source.csv>", " --invented"] : ["<Code-Point Open>", ""];
  return [
    "# Postcodes",
    "",
    `Where ${postcodes} postcodes of ${districts.join(", ")} are: one file for each of ${outcodes.length} outcodes, right to within ${metres} metres of the source. ${origin}`,
    "",
    "The command writes these files. Don't change them by hand: make them again when there is newer data, at least once a year.",
    "",
    "```sh",
    `npm run postcodes -- build ${from} --district ${districts.join(",")} --date ${date}${mark}`,
    "```",
    "",
    "`plugins/postcodes/README.md` says what is in a file and how it is used.",
    "",
  ].join("\n");
}
