import { describe, expect, it } from "vitest";
import { decodeFeed } from "../../plugins/feeds/decode.ts";
import { type Feed, readFeed } from "../../plugins/feeds/read-feed.ts";
import { withoutDoubles } from "../../plugins/feeds/without-doubles.ts";
import { feedService, feedServices } from "./council.ts";

/** Reads feeds from texts as if from files of these names; objects are JSON. */
function read(files: Record<string, unknown>): Feed {
  const list = Object.entries(files).map(([file, content]) => {
    const text = typeof content === "string" ? content : JSON.stringify(content);
    return { file, ...decodeFeed(Buffer.from(text)) };
  });
  return readFeed(list, "feed");
}

const VERSION_1 = {
  ...{ id: "a", name: "Club", description: "Swimming.", status: "active", email: "hi@pool.example" },
  organization: { id: "o", name: "Pool Trust", url: "https://pool.example" },
  eligibilitys: [{ minimum_age: 5, maximum_age: 11 }],
  contacts: [{ name: "Jo Bloggs", title: "Manager", phones: [{ number: "01632 960555" }] }],
  cost_options: [{ option: "Session", amount: 3 }],
  regular_schedules: [{ weekday: "MO", opens_at: "10:00", closes_at: "11:00" }],
  service_at_locations: [
    {
      location: {
        ...{ name: "Pool", latitude: 51.5, longitude: -0.1 },
        physical_addresses: [{ address_1: "2 Mere Lane", city: "Mere", postal_code: "QX1 2AB" }],
      },
    },
  ],
  languages: [{ language: "English" }],
  service_taxonomys: [{ taxonomy: { id: "t1", name: "Autism" } }],
  pc_targetAudience: [{ id: "7", audienceType: "Carers" }],
  service_areas: [{ service_area: "North" }],
};

const VERSION_3 = {
  ...{ id: "a", name: "Club", description: "Swimming.", status: "active", email: "hi@pool.example" },
  organization: { id: "o", name: "Pool Trust", website: "https://pool.example" },
  ...{ minimum_age: 5, maximum_age: 11 },
  contacts: [{ name: "Jo Bloggs", title: "Manager", phones: [{ number: "01632 960555" }] }],
  cost_options: [{ option: "Session", amount: 3 }],
  schedules: [{ byday: "MO", opens_at: "10:00", closes_at: "11:00" }],
  service_at_locations: [
    {
      location: {
        ...{ name: "Pool", latitude: 51.5, longitude: -0.1 },
        addresses: [{ address_1: "2 Mere Lane", city: "Mere", postal_code: "QX1 2AB" }],
      },
    },
  ],
  languages: [{ code: "English" }],
  attributes: [
    { taxonomy_term: { id: "7", name: "Carers" } },
    { taxonomy_term: { id: "t1", name: "Autism" } },
  ],
  service_areas: [{ name: "North" }],
};

const SPREADSHEET = `Name;Organisation;Description;ID;Min age;Max age;E-mail;Website;Telephone;Cost;Days;Opens;Closes;Venue;Address;Town;Postcode;Lat;Lon;Languages;Needs
Club;Pool Trust;Swimming.;a;5;11;hi@pool.example;;01632 960555;£3 a session;MO;10:00;11:00;Pool;2 Mere Lane;Mere;QX1 2AB;51.5;-0.1;English;Autism, Carers`;

const OUTPOST = `import_id,import_id_reference,name,description,organisation,min_age,max_age,contact_name,contact_title,contact_visible,contact_email,contact_phone,location_name,location_latitude,location_longitude,location_address_1,location_city,location_postcode,cost_option,cost_amount,scheduled_weekday,schedules_opens_at,schedules_closes_at,suitabilities
a,,Club,Swimming.,Pool Trust,5,11,Jo Bloggs,Manager,TRUE,hi@pool.example,01632 960555,Pool,51.5,-0.1,2 Mere Lane,Mere,QX1 2AB,Session,3,MO,10:00,11:00,Carers; Autism
2,a,,,,,,Sam,Private,FALSE,sam@pool.example,01632 960556,,,,,,,,,,,,
3,2,,,,,,,,,,,Hall,,,,,QX1 2AC,,,,,,
,,,,,,,,,,,,,,,,,,,,,,,`;

describe("a feed", () => {
  it.each([
    ["Open Referral UK 1", { "feed.json": [VERSION_1] }],
    ["Open Referral UK 3", { "feed.json": [VERSION_3] }],
    ["a plain spreadsheet", { "feed.csv": SPREADSHEET }],
    ["Outpost CSV", { "feed.csv": OUTPOST }],
  ])("is recognised as %s, with all that it says and no person's name", (format, files) => {
    const feed = read(files);
    expect(feed.format).toBe(format);
    expect(feed.isWhole).toBe(true);
    const [record] = feed.records;
    expect(record).toMatchObject({
      ...{ id: "a", name: "Club", description: "Swimming.", email: "hi@pool.example" },
      organization: { name: "Pool Trust" },
      ...{ minimum_age: "5", maximum_age: "11" },
      cost_options: [{ amount: "3" }],
      schedules: [{ byday: "MO", opens_at: "10:00", closes_at: "11:00" }],
    });
    expect(record?.phones[0]?.number).toBe("01632 960555");
    expect(record?.locations[0]).toEqual({
      ...{ name: "Pool", address_1: "2 Mere Lane", city: "Mere", postal_code: "QX1 2AB" },
      ...{ latitude: "51.5", longitude: "-0.1" },
    });
    expect(record?.terms.map(({ name }) => name)).toEqual(expect.arrayContaining(["Autism", "Carers"]));
    expect(JSON.stringify(feed.records)).not.toContain("Jo Bloggs");
  });

  it("of Outpost gathers the rows of a service and leaves out what it hides", () => {
    const [record, ...others] = read({ "feed.csv": OUTPOST }).records;
    expect(others).toEqual([]);
    expect(record?.phones).toEqual([{ number: "01632 960555", description: "Manager" }]);
    expect(record?.locations.map(({ name }) => name)).toEqual(["Pool", "Hall"]);
  });

  it("of Outpost gathers rows that add to one another without an end", () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `${at + 1},${at},,Hall ${at + 1}`);
    const text = ["import_id,import_id_reference,name,location_name", "0,,Club,", ...rows].join("\n");
    expect(read({ "feed.csv": text }).records[0]?.locations).toHaveLength(20_000);
  });

  it.each([
    ["approved", "FALSE"],
    ["visible", "FALSE"],
    ["is_local_offer", "false"],
  ])("of Outpost leaves out a service whose %s is %s", (column, word) => {
    const feed = read({ "feed.csv": `import_id,name,description,${column}\n1,Club,Swimming.,${word}` });
    expect(feed.records).toEqual([]);
    expect(feed.notes).toMatchObject([{ rule: "not-public", field: column, name: "Club" }]);
  });

  it.each<[string, string, string, object]>([
    ["that isn't visible yet, but will be", "visible,visible_from", "FALSE,2026-01-01", { name: "Club" }],
    ["that ends", "visible_to", "2026-12-01", { send: { lastDay: "2026-12-01" } }],
    ["that is free", "free,cost_amount", "TRUE,3", { cost_options: [{ option: "Free", amount: "0" }] }],
    ["that is closed for a time", "temporarily_closed", "TRUE", { status: "temporarily closed" }],
    ["that needs a referral", "needs_referral", "TRUE", { send: { apply: "You need a referral." } }],
    [
      "that says how to start",
      "needs_referral,how_to_start",
      "TRUE,Ask a doctor.",
      { send: { apply: "Ask a doctor." } },
    ],
    ["whose place is hidden", "location_name,location_visible", "Ann's,FALSE", { locations: [] }],
  ])("of Outpost reads a service %s", (_, columns, cells, expected) => {
    const text = `import_id,name,description,${columns}\n1,Club,Swimming.,${cells}`;
    expect(read({ "feed.csv": text }).records).toMatchObject([expected]);
  });

  it.each<[string, Record<string, unknown>, object]>([
    [
      "phones of a service, then of its contacts, with extensions",
      {
        phones: [{ number: "01632 960555", extension: 12 }],
        contacts: [{ title: "Manager", phones: [{ number: "01632 960556" }] }],
      },
      {
        phones: [
          { number: "01632 960555 ext 12", description: undefined },
          { number: "01632 960556", description: "Manager" },
        ],
      },
    ],
    [
      "fees where there are no options",
      { fees: "£3 a session" },
      { cost_options: [{ option: "£3 a session" }] },
    ],
    [
      "options before fees",
      { fees: "£3", cost_options: [{ option: "Adults", amount: 4 }] },
      { cost_options: [{ option: "Adults", amount: "4", amount_description: undefined }] },
    ],
  ])("of Open Referral UK 3 has %s", (_, changes, expected) => {
    expect(read({ "feed.json": [feedService("1", changes)] }).records).toMatchObject([expected]);
  });

  it("of a spreadsheet without ids knows services of one name by who runs them", () => {
    const rows = "name,description,organisation\nClub,Swimming.,Pool Trust\nClub,Art.,Art Trust";
    const { records } = withoutDoubles(read({ "feed.csv": rows }).records);
    expect(records.map(({ id }) => id)).toEqual(["club|art trust", "club|pool trust"]);
  });

  it("of Outpost keeps only town and half a postcode of somebody's home", () => {
    const head =
      "import_id,name,description,location_name,location_address_1,location_city,location_postcode,location_latitude,location_longitude,mask_exact_address";
    const { records } = read({
      "feed.csv": `${head}\n1,Ann,Care.,Ann's,2 Mere Lane,Mere,QX1 2AB,51.5,-0.1,TRUE`,
    });
    expect(records[0]?.locations).toEqual([{ city: "Mere", postal_code: "QX1" }]);
  });

  it("is read with a comma, a semicolon or a tab between its cells, and line breaks inside quotes", () => {
    for (const sign of [",", ";", "\t"]) {
      const text = [
        ["name", "description"],
        ["Club", '"One; two, three\n""four"""'],
      ]
        .map((row) => row.join(sign))
        .join("\r\n");
      expect(read({ "feed.csv": text }).records[0]?.description).toBe('One; two, three\n"four"');
    }
  });

  it("of a spreadsheet names a column that it doesn't know", () => {
    const { notes } = read({ "feed.csv": "name,description,postcod\nClub,Swimming.,QX1" });
    expect(notes).toMatchObject([
      { rule: "unknown-column", before: "postcod", advice: 'Did you mean "postcode"?' },
    ]);
  });

  it("with control characters in its texts is read, and says so", () => {
    const feed = read({
      "feed.json": JSON.stringify(feedServices("1")).replace("Club number", "Club\nnumber\u0001"),
    });
    expect(feed.records[0]?.description).toBe("Club\nnumber\u0001 1 for children.");
    expect(feed.remarks).toEqual([expect.stringContaining("control characters")]);
  });
});

describe("a feed with quotes in its texts", () => {
  it("is read past them, control characters and brackets too", () => {
    const text = JSON.stringify(feedServices("1")).replace("Club number", `Club \\"[\n\\" ${"[".repeat(70)}`);
    expect(read({ "feed.json": text }).records[0]?.description).toBe(
      `Club "[\n" ${"[".repeat(70)} 1 for children.`,
    );
  });
});

describe("pages of an API", () => {
  const page = (number: number, total: number, ...ids: string[]) => ({
    ...{ contents: feedServices(...ids), page_number: number, total_pages: total, first_page: number === 1 },
  });
  const spring = (number: number, total: number, ...ids: string[]) => ({
    ...{ content: ids.map((id) => ({ ...VERSION_1, id })), number, totalPages: total, first: number === 0 },
  });

  it.each([
    ["in any order", { "b.json": page(1, 2, "1"), "a.json": page(2, 2, "2") }],
    ["with as many services as they say", { "a.json": { ...page(1, 1, "1", "2"), total_items: 2 } }],
    [
      "counted from 0, though none says that it is the first",
      { "a.json": { ...spring(0, 2, "1"), first: undefined }, "b.json": spring(1, 2, "2") },
    ],
    ["counted from 0", { "a.json": spring(0, 2, "1"), "b.json": spring(1, 2, "2") }],
    [
      "beside lists of other things",
      {
        "a.json": page(1, 1, "1", "2"),
        "b.json": { contents: [{ id: "t", name: "Autism", taxonomy_terms: [] }] },
      },
    ],
  ])("are whole %s", (_, files) => {
    const feed = read(files);
    expect(feed.isWhole).toBe(true);
    expect(feed.records.map(({ id }) => id).sort()).toEqual(["1", "2"]);
  });

  it.each([
    [
      "the third of four",
      { "1": page(1, 4, "1"), "2": page(2, 4, "2"), "4": page(4, 4, "4") },
      "Page 3 of 4 is missing.",
    ],
    ["the first", { "2": page(2, 3, "2"), "3": page(3, 3, "3") }, "Page 1 of 3 is missing."],
    [
      "the last, counted from 0",
      { "0": spring(0, 3, "1"), "1": spring(1, 3, "2") },
      "Page 3 of 3 is missing.",
    ],
  ])("are refused without %s", (_, files, problem) => {
    expect(() => read(files)).toThrow(problem);
  });

  it("are a part where fewer services came than the feed says", () => {
    const feed = read({ "a.json": { ...page(1, 1, "1"), total_items: 2 } });
    expect(feed.isWhole).toBe(false);
    expect(feed.remarks).toEqual([
      "The feed says that it has 2 services, and 1 came: what is missing is left as it is.",
    ]);
  });
});

describe("what can't be read", () => {
  const deep = `${"[".repeat(200)}${"]".repeat(200)}`;
  it.each<[string, Record<string, unknown>, string]>([
    ["nothing", {}, "There is no feed here."],
    [
      "JSON that was cut off",
      { "feed.json": JSON.stringify(feedServices("1")).slice(0, -20) },
      "This JSON ends in the middle",
    ],
    ["JSON with a mistake in it", { "feed.json": '[{"id": 1,, "name": "x"}]' }, "This isn't JSON"],
    ["lists in lists in lists", { "feed.json": deep }, "Lists stand in lists 200 deep"],
    [
      "JSON of something else",
      { "feed.json": { version: "HSDS-UK-2.0", openapi_url: "x" } },
      "This isn't a feed that can be read.",
    ],
    [
      "a table of something else",
      { "feed.csv": "street,house\nMere Lane,2" },
      "Its headings are: street, house.",
    ],
    [
      "two tables",
      { "a.csv": "name,description", "b.csv": "name,description" },
      "There is more than one table here.",
    ],
    [
      "a table beside JSON",
      { "a.csv": "name,description", "b.json": [] },
      "JSON and tables stand side by side here.",
    ],
    [
      "two columns of one name",
      { "a.csv": "name,description,Name\nA,B,C" },
      'Two columns are called "name".',
    ],
    ["quotes that don't end", { "a.csv": 'name,description\nA,"B' }, "This can't be read as CSV"],
    ["a picture", { "a.csv": "PNG\0\0\0IHDR" }, "This isn't a feed that can be read."],
    ["an empty file", { "a.csv": " " }, "This file is empty."],
    [
      "rows that refer to one another",
      { "a.csv": "import_id,import_id_reference,name\n1,2,\n2,1,\n3,,Club" },
      "Rows refer to one another in a circle: import_id 1 → 2 → 1.",
    ],
  ])("is refused with a sentence: %s", (_, files, problem) => {
    expect(() => read(files)).toThrow(problem);
  });

  it("tells what was looked for", () => {
    expect(() => read({ "feed.csv": "street,house" })).toThrow(
      /Open Referral UK 1 .* Open Referral UK 3 .* import_id.* name and description/,
    );
  });
});

describe("records with one id", () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>, RegExp]>([
    ["the same", {}, {}, /^The feed 1 Records have the same id and say nothing different/],
    ["short and in full", { email: "a@pool.example" }, {}, /^The feed 1 Records have the same id/],
    [
      "with other numbers",
      { email: "a@pool.example" },
      { email: "b@pool.example" },
      /^Club 1 .* 2 records have this id and say different things/,
    ],
    [
      "with a place that the other hasn't",
      { languages: [{ code: "en" }] },
      { languages: [{ code: "ur" }] },
      /^Club 1 .* different/,
    ],
  ])("are said in one sentence: %s", (_, one, other, sentence) => {
    const { records } = read({
      "feed.json": [feedService("1", one), feedService("1", other), feedService("2")],
    });
    const without = withoutDoubles(records);
    expect(without.records.map(({ id }) => id)).toEqual(["1", "2"]);
    expect(without.notes.map(({ name, before, advice }) => `${name} ${before} ${advice}`)).toEqual([
      expect.stringMatching(sentence),
    ]);
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    [
      "that was changed last, though it says less",
      { description: "New.", last_modified: "2026-01-01" },
      { description: "Among the oldest.", email: "a@pool.example", last_modified: "2025-01-01" },
    ],
    [
      "that says most, of one day",
      { description: "New.", email: "a@pool.example" },
      { description: "Neat." },
    ],
  ])("come in as the one %s", (_, taken, other) => {
    const { records } = read({ "feed.json": [feedService("1", other), feedService("1", taken)] });
    expect(withoutDoubles(records).records.map(({ description }) => description)).toEqual(["New."]);
  });

  it.each([["in one order"], ["in the other"]])("come in as the one that was changed last, %s", (order) => {
    const services = [
      feedService("1", { description: "Old.", last_modified: "2025-01-01" }),
      feedService("1", { description: "New.", last_modified: "2026-01-01" }),
    ];
    const feed = read({ "feed.json": order === "in the other" ? services.toReversed() : services });
    const { records, notes } = withoutDoubles(feed.records);
    expect(records.map(({ description }) => description)).toEqual(["New."]);
    expect(notes).toMatchObject([{ kind: "flagged", rule: "duplicate-id", id: "1" }]);
  });
});
