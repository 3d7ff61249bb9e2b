import { describe, expect, it } from "vitest";
import { createFormats } from "../../plugins/interface-text/formats.ts";
import { LANGUAGES } from "../../plugins/model/languages.ts";
import { parseYaml } from "../../plugins/model/parse-yaml.ts";
import { Service } from "../../plugins/model/service.ts";
import type { Voice } from "../../plugins/model/view.ts";
import { splitSummary, toAccessFacts, toServiceFacts } from "../../plugins/services/service-facts.ts";
import { SERVICE } from "../content-folder.ts";

/** A service with some of its lines changed. */
function service(...changes: [from: string, to: string][]): Service {
  const text = changes.reduce((before, [from, to]) => before.replace(from, to), SERVICE);
  const { value, findings } = parseYaml(Service, { text, file: "splash-club.yaml" });
  if (value === undefined) throw new Error(JSON.stringify(findings));
  return value;
}

/** A voice that says keys instead of texts, so that the table shows which text is meant. */
function voiceOf(tag: string): Voice {
  const language = LANGUAGES.find((each) => each.tag === tag);
  if (language === undefined) throw new Error(tag);
  const t: Voice["t"] = (key, values) => (values ? `${key} ${JSON.stringify(values)}` : key);
  const inEnglish: Voice["inEnglish"] = (text) =>
    tag === "en" ? { text } : { text, lang: "en", dir: "ltr" };
  return { language, t, formats: createFormats(language), inEnglish };
}

function valuesOf(label: string, one: Service, tag = "en"): string[] | undefined {
  const facts = toServiceFacts(one, voiceOf(tag));
  return facts
    .find((fact) => fact.label === label)
    ?.values.map(({ text, lang }) => (lang ? `${lang}: ${text}` : text));
}

describe("toServiceFacts", () => {
  it.each<[string, string, [string, string][], string[] | undefined]>([
    ["a price", "service.cost", [], ["£3", "Session"]],
    ["a price in pence", "service.cost", [["amount: 3", "amount: 2.5"]], ["£2.50", "Session"]],
    [
      "nothing to pay",
      "service.cost",
      [
        ["option: Session", "option: Free"],
        ["amount: 3", "amount: 0"],
      ],
      ["service.free"],
    ],
    [
      "what is free under a condition",
      "service.cost",
      [
        ["option: Session", "option: Carers"],
        ["amount: 3", "amount: 0\n    amount_description: bring your card"],
      ],
      ["service.free", "Carers. bring your card"],
    ],
    ["a wait that nobody told", "service.waiting", [], ["service.askWaiting"]],
    ["a wait", "service.waiting", [["  siblings", "  waitingTime: 8 weeks\n  siblings"]], ["8 weeks"]],
    ["no place", "service.where", [], undefined],
    ["no times", "service.when", [], undefined],
    [
      "times",
      "service.when",
      [["send:", "schedules:\n  - byday: [MO, WE]\n    opens_at: 09:30\n    closes_at: 17:00\nsend:"]],
      ['Monday and Wednesday: service.time {"from":"9:30am","to":"5pm"}'],
    ],
    ["brothers and sisters", "service.siblings", [], ["answers.yes"]],
    ["interpreters, which nobody asked about", "service.interpreters", [], ["answers.not-known"]],
  ])("says %s", (_, label, changes, values) => {
    expect(valuesOf(label, service(...changes))).toEqual(values);
  });

  it("marks as English what the service wrote, and nothing else, in another language", () => {
    expect(valuesOf("service.eligibility", service(), "ur")).toEqual([
      "en: Any child aged 5 to 11 can come.",
    ]);
    expect(valuesOf("service.siblings", service(), "ur")).toEqual(["answers.yes"]);
  });
});

describe("toAccessFacts", () => {
  const unknown = [
    "stepFree: yes",
    "accessibleToilet: partly",
    "changingPlace: no",
    "quietSpace: yes",
    "blueBadgeParking: no",
  ].map((line): [string, string] => [line, `${line.split(":")[0]}: not-known`]);
  const place: [string, string] = [
    "send:",
    "locations:\n  - { name: Pool, address_1: 1 High Street, city: Smallton, postal_code: QX1 1AA }\nsend:",
  ];

  it("says partly where access is only partly there", () => {
    expect(toAccessFacts(service(), voiceOf("en").t).map(({ values }) => values[0]?.text)).toContain(
      "answers.partly",
    );
  });

  it("says of a place that nothing is known", () => {
    expect(toAccessFacts(service(...unknown, place), voiceOf("en").t)).toHaveLength(6);
  });

  it("says nothing of a service that has no place", () => {
    expect(toAccessFacts(service(...unknown), voiceOf("en").t)).toEqual([]);
  });
});

describe("splitSummary", () => {
  it.each([
    ["One thing.", "One thing.", []],
    ["One thing. Two\nthings.", "One thing.", ["Two things."]],
    ["One thing.\n\nAnother.", "One thing.", ["Another."]],
    ["Ask Dr. Who? Yes.", "Ask Dr. Who?", ["Yes."]],
  ])("of %j", (description, summary, more) => {
    expect(splitSummary(description)).toEqual({ summary, more });
  });
});
