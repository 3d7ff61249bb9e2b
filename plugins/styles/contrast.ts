/** The contrast of two colours `#rrggbb`, from 1 to 21. Source: WCAG 2.2, "contrast ratio" and "relative luminance". */
export function contrastRatio(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** A lighter form of a colour, mixed with white until it stands out from a dark background by the ratio asked for. */
export function lightenFor(colour: string, background: string, ratio: number): string {
  for (let share = 0; share <= 100; share += 5) {
    const mixed = mixWithWhite(colour, share / 100);
    if (contrastRatio(mixed, background) >= ratio) return mixed;
  }
  return "#ffffff";
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mixWithWhite(colour: string, share: number): string {
  const mixed = channels(colour).map((value) => Math.round(value + (255 - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
