import { describe, expect, it } from "vitest";
import { toOpenReferral } from "../../plugins/oruk/to-record.ts";
import { serviceWith } from "../services/made-service.ts";
import { PUBLICATION } from "./demonstration.ts";

const SERVICE = serviceWith({
  ...{ minimum_age: 0, url: "https://www.lantern.example", email: "hello@lantern.example" },
  organization: { name: "Lantern Trust", url: "https://trust.example" },
  phones: [{ number: "01632 960777", description: "Ask for Play" }],
  cost_options: [{ option: "Session", amount: 0, amount_description: "bring lunch" }],
  schedules: [
    { byday: ["MO", "TU"], opens_at: "09:30", closes_at: "12:00", valid_to: "2027-07-20" },
    { valid_from: "2026-12-12", valid_to: "2026-12-12" },
  ],
  locations: [{ name: "Hall", postal_code: "QX1 1AA", latitude: 51.5, longitude: -0.14 }, { name: "Hut" }],
  languages: ["ur"],
  send: {
    ...{ areas: ["north"], needs: ["sensory"], siblingsWelcome: "not-known", interpreters: "no" },
    ...{ access: { stepFree: "partly" }, checkedBy: "SEND team", checked: "2026-09-01" },
  },
  source: { feed: "feed", id: "7", modified: "2026-05-01", digest: "0".repeat(64) },
});
const record = toOpenReferral({ id: "lantern", service: SERVICE }, PUBLICATION);

describe("the record of a service", () => {
  it("says in the profile's own fields what it has a field for, as others read them", () => {
    expect(record).toMatchObject({
      ...{ name: "Lantern Group", status: "active", description: "A group.", minimum_age: 0 },
      ...{ url: "https://www.lantern.example", email: "hello@lantern.example" },
      ...{ assured_date: "2026-09-01", last_modified: "2026-05-01T00:00:00.000Z" },
      organization: { name: "Lantern Trust", description: "Lantern Trust", website: "https://trust.example" },
      contacts: [{ phones: [{ number: "01632 960777", description: "Ask for Play" }] }],
      cost_options: [{ option: "Session", amount: 0, amount_description: "bring lunch" }],
      schedules: [
        {
          ...{ freq: "WEEKLY", byday: "MO,TU", opens_at: "09:30:00", closes_at: "12:00:00" },
          valid_to: "2027-07-20",
        },
        { valid_from: "2026-12-12", valid_to: "2026-12-12" },
      ],
      service_areas: [{ name: "area north", service_area: "area north" }],
      service_at_locations: [
        {
          location: {
            ...{ location_type: "physical", name: "Hall", latitude: 51.5, longitude: -0.14 },
            addresses: [
              {
                ...{ address_1: "", city: "", state_province: "", postal_code: "QX1 1AA" },
                ...{ country: "GB", address_type: "physical" },
              },
            ],
          },
        },
        { location: { name: "Hut", addresses: [] } },
      ],
      languages: [{ code: "ur", name: "language ur" }],
    });
    expect(record.schedules?.[1]).not.toHaveProperty("freq");
    expect(record).not.toHaveProperty("maximum_age");
  });

  it("says in attributes what the profile has no field for, and nothing that isn't known", () => {
    const said = (record.attributes ?? []).map(
      ({ link_type, taxonomy_term: term, value }) =>
        `${link_type} ${term?.term} (${term?.name})${value === undefined ? "" : `: ${value}`}`,
    );
    expect(said).toEqual([
      "need sensory (need sensory)",
      "area north (area north)",
      "language ur (language ur)",
      "access stepFree (access stepFree): partly",
      "detail id (Short name in the Local Offer's addresses): lantern",
      "detail interpreters (Interpreters: yes, partly or no): no",
      "detail checkedBy (Role or team that checked it last): SEND team",
      "detail sourceFeed (Feed that it came from): feed",
      "detail sourceId (Its id in that feed): 7",
      "detail sourceModified (Day on which it was changed there): 2026-05-01",
      `detail sourceDigest (SHA-256 of what was imported): ${"0".repeat(64)}`,
    ]);
  });

  it("gives an organization of the same name and another website another id", () => {
    const idOf = (url: string) =>
      toOpenReferral({ id: "x", service: serviceWith({ organization: { name: "Trust", url } }) }, PUBLICATION)
        .organization?.id;
    expect(idOf("https://a.example")).not.toBe(idOf("https://b.example"));
    expect(idOf("https://a.example")).toBe(idOf("https://a.example"));
  });

  it("gives two places of one town ids of their own, and no id twice", () => {
    const locations = [
      { name: "Hall", city: "Smallton", postal_code: "QX1 1AA" },
      { name: "Hall", city: "Smallton", postal_code: "QX1 1AB" },
    ];
    const service = serviceWith({ locations, alsoCalled: ["play", "lantern"] });
    const { service_at_locations: places = [], attributes = [] } = toOpenReferral(
      { id: "x", service },
      PUBLICATION,
    );
    const ids = [
      ...places.flatMap(({ id, location }) => [id, location?.id]),
      ...attributes.map(({ id }) => id),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(7);
  });
});
