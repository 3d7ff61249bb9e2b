import type { Choice } from "./find-pictures.ts";
import { shownWidth } from "./shown-width.ts";

/** A phone 360 CSS pixels wide, at the densities that are sold. */
export const PHONE = { width: 360, densities: [1, 2, 3] } as const;

/** The files that such a phone takes of one format: the smallest that is wide enough, or else the widest. */
export function chooseFiles({ sizes, candidates }: Choice): string[] {
  const shown = shownWidth(sizes, PHONE.width);
  const chosen = PHONE.densities.map((density) => {
    const sharp = candidates
      .map(({ address, width, density: own = 1 }) => ({
        address,
        density: width === undefined ? own : width / shown,
      }))
      .sort((one, other) => one.density - other.density);
    return (sharp.find((each) => each.density >= density) ?? sharp.at(-1))?.address;
  });
  return [...new Set(chosen.filter((address) => address !== undefined))];
}
