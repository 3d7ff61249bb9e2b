/** The colours that a reader asked the system for. */
export type Colours = (typeof COLOURS)[number];

/** All of them, the usual ones first. */
export const COLOURS = ["light", "dark", "forced"] as const;

/** One way in which people meet a page. */
export type View = { width: number; colours: Colours; media: "screen" | "print"; script: boolean };

/** A phone at 400 % zoom, a tablet, and a desk. */
export const WIDTHS = [320, 768, 1280] as const;

/** How most people meet a page on a desk. */
export const DESK: View = { width: 1280, colours: "light", media: "screen", script: true };

/** Views that differ from the desk's in what is named, in each combination. */
export function viewsOf({
  widths = [DESK.width],
  colours = [DESK.colours],
}: {
  widths?: readonly number[];
  colours?: readonly Colours[];
}): View[] {
  return widths.flatMap((width) => colours.map((each) => ({ ...DESK, width, colours: each })));
}

/** A view in words, for the end of a sentence: empty for the desk. */
export function nameView({ width, colours, media, script }: View): string {
  const names = [
    width === DESK.width || media === "print" ? "" : `at ${width} pixels`,
    colours === "dark" ? "in dark mode" : colours === "forced" ? "in forced colours" : "",
    media === "print" ? "on paper" : "",
    script ? "" : "without JavaScript",
  ];
  return names.filter((name) => name !== "").join(" ");
}
