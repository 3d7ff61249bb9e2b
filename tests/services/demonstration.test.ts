import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ACCESS_FEATURES, agesOf, Service } from "../../plugins/model/service.ts";
import { Settings } from "../../plugins/model/settings.ts";
import { AGE_BANDS, ANSWERS, bandsForAges, CATEGORIES, LEVELS, NEEDS } from "../../plugins/model/taxonomy.ts";

const FOLDER = "content/services";
const files = readdirSync(FOLDER).map((name) => join(FOLDER, name));
const services = files.map((file) => Service.parse(parse(readFileSync(file, "utf8"))));
const settings = Settings.parse(parse(readFileSync("content/settings.yaml", "utf8")));

/** The ranges that Ofcom keeps for drama: https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama/ */
const PHONES_FOR_DRAMA = /^(01632 960\d{3}|0808 157 0\d{3}|07700 900\d{3})$/;

const texts = [...files, "content/settings.yaml"].map((file) => ({ file, text: readFileSync(file, "utf8") }));
const strays = (pattern: RegExp, isFiction: (found: string) => boolean) =>
  texts.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)]
      .map(([found]) => found)
      .filter((found) => !isFiction(found))
      .map((found) => `${file}: ${found}`),
  );

describe("the demonstration's services and settings", () => {
  it("give only phone numbers kept for drama", () => {
    expect(strays(/(?<!\d)(\+44|0)[\d ]{8,}\d/g, (found) => PHONES_FOR_DRAMA.test(found))).toEqual([]);
  });

  it("give only web and email addresses that end in .example", () => {
    const domains = /(?<=https?:\/\/|@|www\.)[\w.-]+/g;
    expect(strays(domains, (found) => found.endsWith(".example"))).toEqual([]);
  });

  it("give only postcodes in an area that does not exist", () => {
    const postcodes = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g;
    expect(strays(postcodes, (found) => /^QX[1-9] \d[A-Z]{2}$/.test(found))).toEqual([]);
  });

  it("put a postcode of the area in every address", () => {
    const postcodes = services.flatMap((service) => service.locations.map(({ postal_code }) => postal_code));
    expect(postcodes.filter((postcode) => !/^QX[1-9] \d[A-Z]{2}$/.test(postcode ?? ""))).toEqual([]);
  });
});

describe("the demonstration's services", () => {
  it("are enough to look for something among them", () => {
    expect(services.length).toBeGreaterThanOrEqual(60);
  });

  it("have file names that are their ids", () => {
    expect(files.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(basename(file)))).toEqual([]);
  });

  it("have names of their own", () => {
    expect(new Set(services.map(({ name }) => name)).size).toBe(services.length);
  });

  it("stand only in areas that the settings name", () => {
    const known = settings.areas.map(({ id }) => id);
    const used = services.flatMap(({ send }) => send.areas);
    expect(used.filter((area) => !known.includes(area))).toEqual([]);
  });

  it("leave out nothing that families ask for first", () => {
    const isWhole = ({ phones, cost_options, languages, send, ...service }: Service) =>
      [phones, cost_options, languages, send.categories, send.needs, send.areas].every(
        (list) => list.length > 0,
      ) &&
      [send.level, send.eligibility, send.apply, send.checked, agesOf(service)].every(
        (it) => it !== undefined,
      );
    expect(services.filter((service) => !isWhole(service)).map(({ name }) => name)).toEqual([]);
  });

  const ageBands = (service: Service) => {
    const { from = 0, to = -1 } = agesOf(service) ?? {};
    return bandsForAges(from, to);
  };
  it.each<[string, readonly string[], (service: Service) => readonly string[]]>([
    ["category", CATEGORIES, ({ send }) => send.categories],
    ["need", NEEDS, ({ send }) => send.needs],
    ["age band", AGE_BANDS.map(({ id }) => id), ageBands],
    ["area", settings.areas.map(({ id }) => id), ({ send }) => send.areas],
    ["level", LEVELS, ({ send }) => [send.level ?? ""]],
    ["answer about access", ANSWERS, ({ send }) => ACCESS_FEATURES.map((feature) => send.access[feature])],
  ])("give at least three results for every %s", (_, values, valuesOf) => {
    const scarce = values.filter(
      (value) => services.filter((service) => valuesOf(service).includes(value)).length < 3,
    );
    expect(scarce).toEqual([]);
  });
});
