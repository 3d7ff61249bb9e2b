const PIXELS: Readonly<Record<string, number>> = { px: 1, em: 16, rem: 16 };

/** How many CSS pixels wide `sizes` says that a picture is on a screen of some width. What can't be read counts as the whole screen, as in browsers. */
export function shownWidth(sizes: string, screen: number): number {
  for (const entry of sizes.split(/,(?![^(]*\))/)) {
    const [, condition, length = ""] = /^\s*((?:\([^)]*\)\s*(?:and\s*)?)*)(.*?)\s*$/s.exec(entry) ?? [];
    if (holds(condition ?? "", screen)) return toPixels(length, screen) ?? screen;
  }
  return screen;
}

function holds(condition: string, screen: number): boolean {
  return [...condition.matchAll(/\(([^)]*)\)/g)].every(([, inner = ""]) => {
    const [, side, length = ""] = /^\s*(min|max)-width\s*:\s*(.*)$/.exec(inner) ?? [];
    const limit = toPixels(length, screen);
    if (side === undefined || limit === undefined) return false;
    return side === "min" ? screen >= limit : screen <= limit;
  });
}

/** `20em`, `100vw`, `calc(100vw - 30px)`. Undefined for anything else. */
function toPixels(length: string, screen: number): number | undefined {
  const inner = /^calc\((.*)\)$/s.exec(length.trim())?.[1] ?? length.trim();
  const terms = [...inner.matchAll(/(?:^|\s([+-])\s)\s*([\d.]+)(px|em|rem|vw)/g)];
  if (terms.length === 0 || terms.map(([term]) => term).join("") !== inner) return undefined;
  return terms.reduce((sum, [, sign, number, unit = "px"]) => {
    const pixels = Number(number) * (unit === "vw" ? screen / 100 : (PIXELS[unit] ?? 1));
    return sign === "-" ? sum - pixels : sum + pixels;
  }, 0);
}
