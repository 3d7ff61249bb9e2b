import { describe, expect, it } from "vitest";
import type { Service } from "../../plugins/model/service.ts";
import { toBriefFacts } from "../../plugins/services/brief-facts.ts";
import type { Part, Value } from "../../plugins/services/part.ts";
import { toParts } from "../../plugins/services/to-parts.ts";
import { COUNCIL, serviceWith, voiceIn } from "./made-service.ts";

type Known = Parameters<typeof serviceWith>[0];

const partsOf = (service: Service, tag = "en") => toParts(service, COUNCIL, voiceIn(tag));

function textsOf(values: readonly Value[]): string[] {
  return values.map(
    ({ before, text, lang }) => `${before ? `${before}: ` : ""}${lang ? `${lang} ` : ""}${text}`,
  );
}

/** What a part says: its lines, then each row as its label and answers. */
function said(id: string, known: Known, tag = "en"): string[] {
  const part = partsOf(serviceWith(known), tag).find((each) => each.id === `service-${id}`);
  if (part === undefined) throw new Error(`There is no part ${id}.`);
  const rows = part.facts.map(({ label, values }) => `${label.text} = ${textsOf(values).join(" | ")}`);
  return [...textsOf(part.lines), ...rows];
}

describe("the parts of a service's page", () => {
  it("come in the order in which families ask", () => {
    expect(partsOf(serviceWith()).map(({ id }) => id.replace("service-", ""))).toEqual([
      "who",
      "get",
      "contact",
      "place",
      "cost",
      "send",
      "languages",
      "waiting",
      "more",
    ]);
  });

  const email = "hello@lantern.example";
  const url = "https://www.lantern.example/play/";
  it.each<[string, string, Known, string[]]>([
    [
      "nobody knows whom it is for",
      "who",
      {},
      ["ages.heading = answers.not-known", "needs.heading = answers.not-known"],
    ],
    [
      "whom it is for",
      "who",
      { minimum_age: 5, send: { level: "targeted", needs: ["sensory", "learning"] } },
      [
        "levels.targeted",
        "ages.heading = service.ageFrom(5 years)",
        "needs.heading = needs.sensory | needs.learning",
      ],
    ],
    [
      "nobody knows who can get it",
      "get",
      {},
      ["service.eligibility = answers.not-known", "service.apply = answers.not-known"],
    ],
    [
      "who can get it, in paragraphs",
      "get",
      { send: { eligibility: "Any child.\n\nNo diagnosis.", apply: "Call." } },
      ["service.eligibility = Any child. | No diagnosis.", "service.apply = Call."],
    ],
    [
      "its phones, before everything else",
      "contact",
      {
        email,
        url,
        phones: [{ number: "01632 960777", description: "Ask for Play" }, { number: "07700 900777" }],
      },
      [
        "01632 960777",
        "Ask for Play",
        "07700 900777",
        `contact.email: ${email}`,
        "contact.website: www.lantern.example/play",
      ],
    ],
    [
      "that it has no phone, and its other ways",
      "contact",
      { email },
      ["service.noPhone", `contact.email: ${email}`],
    ],
    [
      "whom to call where it gives no way at all",
      "contact",
      {},
      ["service.noContact", "SEND team", "01632 960100"],
    ],
    [
      "that nobody knows when, and that it gives no address",
      "place",
      {},
      ["service.when = answers.not-known", "service.where = service.noPlace"],
    ],
    [
      "when and where",
      "place",
      {
        schedules: [{ byday: ["MO"] }, { byday: ["SA"] }],
        locations: [{ name: "Hall", postal_code: "QX1 1AA" }, { name: "Hut" }],
      },
      ["service.when = Monday | Saturday", "service.where = Hall, QX1 1AA | Hut"],
    ],
    ["that nobody knows the cost", "cost", {}, ["answers.not-known"]],
    ["nothing to pay", "cost", { cost_options: [{ option: "Free", amount: 0 }] }, ["service.free"]],
    [
      "nothing to pay, and what it wrote about that",
      "cost",
      { cost_options: [{ option: "free", amount: 0, amount_description: "bring your lunch" }] },
      ["service.free", "bring your lunch"],
    ],
    [
      "what alone is free by its name",
      "cost",
      { cost_options: [{ option: "First session", amount: 0 }] },
      ["First session = service.free"],
    ],
    [
      "prices, in pence where it needs to",
      "cost",
      {
        cost_options: [
          { option: "Session", amount: 3 },
          { option: "Lunch", amount: 2.5, amount_description: "a day" },
        ],
      },
      ["Session = £3", "Lunch = £2.50 | a day"],
    ],
    [
      "what is free under a condition, and what costs nobody knows what",
      "cost",
      {
        cost_options: [
          { option: "Carers", amount: 0, amount_description: "bring your card" },
          { option: "Trips" },
        ],
      },
      ["Carers = service.free | bring your card", "Trips = answers.not-known"],
    ],
    [
      "the questions that nobody answered, together",
      "send",
      { send: { siblingsWelcome: "no" } },
      ["service.siblings = answers.no", "answers.not-known = service.experience | service.quietTimes"],
    ],
    [
      "each answer about access, and partly as partly",
      "send",
      {
        send: {
          access: { stepFree: "partly", changingPlace: "no" },
          experience: "Makaton",
          quietTimes: "Tuesdays",
        },
      },
      [
        "service.experience = Makaton",
        "access.stepFree = answers.partly",
        "access.changingPlace = answers.no",
        "service.quietTimes = Tuesdays",
        "answers.not-known = access.accessibleToilet | access.hearingLoop | access.quietSpace | access.blueBadgeParking | service.siblings",
      ],
    ],
    [
      "that nobody knows its languages",
      "languages",
      {},
      ["answers.not-known", "service.interpreters = answers.not-known"],
    ],
    [
      "its languages",
      "languages",
      { languages: ["en", "ur"], send: { interpreters: "partly" } },
      ["English and Urdu", "service.interpreters = answers.partly"],
    ],
    ["to ask how long the wait is", "waiting", {}, ["service.askWaiting"]],
    ["how long the wait is", "waiting", { send: { waitingTime: "8 weeks" } }, ["8 weeks"]],
    [
      "what else it wrote, and who runs it",
      "more",
      { description: "A group. For all.\n\nCome." },
      ["For all.", "Come.", "service.runBy = Lantern Trust"],
    ],
  ])("say %s", (_, id, known, expected) => {
    expect(said(id, known)).toEqual(expected);
  });

  it("lead to the website of who runs it, where it gives one", () => {
    const linked = serviceWith({ organization: { name: "Lantern Trust", url } });
    const runBy = (service: Service) => partsOf(service).at(-1)?.facts[0]?.values;
    expect(runBy(linked)).toEqual([{ text: "Lantern Trust", href: url }]);
    expect(runBy(serviceWith())).toEqual([{ text: "Lantern Trust" }]);
  });

  it("say of a place whose access nobody knows that all six answers are missing", () => {
    const [row] = said("send", { locations: [{ name: "Hall" }] });
    expect(row?.match(/access\./g)).toHaveLength(6);
  });

  it("mark as English what the service wrote, and nothing else", () => {
    const known: Known = {
      cost_options: [{ option: "Session", amount: 3 }],
      send: { eligibility: "Any child.", siblingsWelcome: "yes" },
    };
    expect(said("get", known, "ur")[0]).toBe("service.eligibility = en Any child.");
    expect(said("send", known, "ur")[0]).toBe("service.siblings = answers.yes");
    const cost = partsOf(serviceWith(known), "ur").find(({ id }) => id === "service-cost");
    expect(cost?.facts[0]?.label).toEqual({ text: "Session", lang: "en", dir: "ltr" });
  });

  it.each<[string, object, string | undefined]>([
    [
      "its point",
      { name: "Hall", postal_code: "QX1 1AA", latitude: 51.5, longitude: -0.14 },
      "https://www.openstreetmap.org/?mlat=51.5&mlon=-0.14#map=17/51.5/-0.14",
    ],
    [
      "its postcode",
      { name: "Hall", address_1: "1 High Street", postal_code: "QX1 1AA" },
      "https://www.openstreetmap.org/search?query=QX1%201AA",
    ],
    [
      "its address",
      { address_1: "1 High Street", city: "Smallton" },
      "https://www.openstreetmap.org/search?query=1%20High%20Street%2C%20Smallton",
    ],
    ["nothing, where there is but a name", { name: "Hall" }, undefined],
  ])("lead to a map of a place by %s", (_, location, href) => {
    const [place] = partsOf(serviceWith({ locations: [location] }))
      .flatMap((part: Part) => part.facts)
      .filter(({ label }) => label.text === "service.where")
      .flatMap(({ values }) => values);
    expect(place?.map?.href).toBe(href);
  });
});

describe("the facts of a service in brief", () => {
  it("say each thing once, under the question that it answers", () => {
    const service = serviceWith({
      ...{
        minimum_age: 2,
        maximum_age: 4,
        cost_options: [{ option: "Session", amount: 3 }],
        languages: ["en"],
      },
      send: { level: "targeted", needs: ["sensory"], waitingTime: "8 weeks", interpreters: "yes" },
    });
    const facts = toBriefFacts(partsOf(service)).map(({ label, values }) => [label, ...textsOf(values)]);
    expect(facts).toEqual(
      expect.arrayContaining([
        ["service.who", "levels.targeted", "service.agesBetween(2, 4 years)", "needs.sensory"],
        ["service.cost", "£3", "Session"],
        ["service.waiting", "8 weeks"],
        ["service.spoken", "English"],
        ["service.interpreters", "answers.yes"],
      ]),
    );
    expect(facts.flat()).not.toContain("01632 960100");
  });
});
