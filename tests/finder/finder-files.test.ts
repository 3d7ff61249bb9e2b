import { describe, expect, it } from "vitest";
import { orderServices, toTable, WORDS_TOGETHER } from "../../plugins/finder/finder-data.ts";
import { toDataFile, toWordFiles } from "../../plugins/finder/finder-files.ts";
import { packTable, unpackTable } from "../../plugins/finder/pack-table.ts";
import { SERVICES, toSample } from "./sample-services.ts";

const SETUP = {
  servicesUrl: "/services/",
  locale: "en-GB",
  texts: { clear: "Clear all" },
  distanceTexts: {},
  ages: [],
};

const toData = (services: typeof SERVICES, setup: object = {}) =>
  toDataFile("en", services, toWordFiles(services), { ...SETUP, ...setup });

describe("the files of the finder", () => {
  it("are the same for the same services, whatever order they come in", () => {
    const make = (services: typeof SERVICES) => toData(orderServices(services));
    expect(make([...SERVICES].reverse())).toEqual(make(SERVICES));
  });

  it("have another name when something in them changes", () => {
    const name = (texts: object) => toData(SERVICES, { texts }).url;
    expect(name({ clear: "Clear all" })).toMatch(/^\/assets\/finder\/services-en\.[\w-]{10}\.json$/);
    expect(name({ clear: "Clear" })).not.toBe(name({ clear: "Clear all" }));
  });

  it("have no words of services in what is loaded first", () => {
    expect(toData(SERVICES).text).not.toContain("portage");
  });

  it("have the words of every service, in pieces that are found by its number", () => {
    const many = Array.from({ length: WORDS_TOGETHER * 2 + 5 }, (_, number) =>
      toSample({ id: `s${number}` }),
    );
    const pieces = toWordFiles(many).map(({ text }) => JSON.parse(text) as [string, string, string][]);
    expect(pieces.map(({ length }) => length)).toEqual([WORDS_TOGETHER, WORDS_TOGETHER, 5]);
    expect(pieces[1]?.[3]?.[0]).toBe(`s${WORDS_TOGETHER + 3}`);
  });

  it("take at most 40 bytes a service in the table, for 3,000 that differ", () => {
    const pick = <T>(all: readonly T[], number: number): T => all[number % all.length] as T;
    const services = Array.from({ length: 3000 }, (_, number) =>
      toSample({
        id: `service-${number}`,
        ages: [number % 12, 12 + ((number * 7) % 14)],
        need: [pick(["communication", "learning", "sensory"], number * 13), "physical"].slice(number % 2),
        category: [pick(["advice", "care", "leisure", "health"], number * 17)],
        area: [pick(["north", "south", "east"], number * 5)],
        day: ["MO", "WE", "SA"].slice(number % 4),
        access: ["stepFree", "hearingLoop", "quietSpace"].slice(number % 4),
        at: [530_000 + ((number * 7919) % 9000), 180_000 + ((number * 104_729) % 9000)],
      }),
    );
    const table = toTable(services);
    expect(JSON.stringify(packTable(table)).length / 3000).toBeLessThan(40);
    expect(unpackTable(packTable(table))).toEqual(table);
  });
});
