import { describe, expect, it } from "vitest";
import { chooseServices, type ServiceToPack, sortIntoShelves } from "../../plugins/packs/choose-entries.ts";

const service = (name: string, level: ServiceToPack["level"], ...categories: string[]): ServiceToPack => ({
  ...{ name, level, categories },
});

const LIBRARY = service("Quiet library", "universal", "leisure");
const SWIMMING = service("Splash Club", "targeted", "leisure", "short-breaks");
const NIGHTS = service("A Hand at Home", "specialist", "short-breaks", "care");
const PORTAGE = service("Portage", "specialist", "education");
const UNKNOWN = service("Another Club", undefined, "leisure");

describe("services for a pack", () => {
  it.each([
    [5, [NIGHTS, PORTAGE, SWIMMING, LIBRARY, UNKNOWN]],
    [3, [NIGHTS, PORTAGE, SWIMMING]],
    [1, [NIGHTS]],
  ])("are those for the children who need the most help first where there is room for %i", (most, chosen) => {
    expect(chooseServices([LIBRARY, UNKNOWN, SWIMMING, PORTAGE, NIGHTS], most)).toEqual(chosen);
  });

  it("stand by name under the first of their kinds, and are named under the others", () => {
    expect(sortIntoShelves([PORTAGE, SWIMMING, NIGHTS, LIBRARY])).toEqual([
      { category: "care", services: [], also: [NIGHTS] },
      { category: "education", services: [PORTAGE], also: [] },
      { category: "leisure", services: [LIBRARY, SWIMMING], also: [] },
      { category: "short-breaks", services: [NIGHTS], also: [SWIMMING] },
    ]);
  });

  it("of no kind come last", () => {
    const loose = service("Loose", "universal");
    expect(sortIntoShelves([loose, PORTAGE]).map(({ category }) => category)).toEqual([
      "education",
      undefined,
    ]);
  });
});
