import { describe, expect, it } from "vitest";
import { RULES } from "../../../plugins/plain-language/rules/registry.ts";
import { findingsIn, saidBy } from "../lint.ts";
import { expectMarked } from "../marked.ts";

describe("simpler-word", () => {
  it.each([
    "You can buy a parking permit or a bus permit. Your permit lasts a year.",
    "The law «permits» this.",
    "He lives in a furnished flat.",
    "Help to revise for exams.",
    "Young people live a fulfilling life.",
    "You can make an informed choice or give informed consent.",
    "Identical twins can come.",
    "A suicide attempt is an emergency. If someone has attempted suicide, call 999.",
    "We do «as per» the plan.",
    "“Prior” means before. We write prior to you.".replace("write prior to you", "write to you"),
    "Ask the Alleviate Trust to help.",
    "The parent said: “We got additional help.”",
    "The parent said: ‘We got additional help.’ It was «additional».",
  ])("reads %j", (marked) => {
    expectMarked("simpler-word", marked);
  });
});

describe("council-speak", () => {
  it.each([
    "Young people can «access» short breaks.".replace("can «access»", "«can access»"),
    "Children «accessing» the pool.".replace("«accessing» the", "«accessing the»"),
    "We «are committed to» help. He «is committed to» it.",
    "The ramp gives step-free access to the hall.",
    "We offer a «bespoke» package.",
    "Ask a care agency. «Agencies» work together.",
    "A nurse practitioner can help. Our «practitioners» can help.",
    "The Travel Agency team",
    "Click “signpost” to go on.",
  ])("reads %j", (marked) => {
    expectMarked("council-speak", marked);
  });

  it("doesn't put words where they make no sentence", () => {
    expect(saidBy("council-speak", "Eligible families can come.")).toEqual([
      "“Eligible” is what services say to each other. Say “You can get this if …”.",
    ]);
  });
});

describe("deficit-language", () => {
  it.each([
    "The Challenging Behaviour Foundation can help.",
    "The Royal National Institute for the Blind can help.",
    "Ask the Society for the Deaf.",
    "Help for «the Disabled».",
    "It is «challenging behaviour».",
    "«Challenging behaviour» is a sign.",
    "A mother says: “He suffers from people's looks.”",
    "A father says: ‘They call it challenging behaviour, and it hurts.’",
    "He «suffers from» looks.",
  ])("reads %j", (marked) => {
    expectMarked("deficit-language", marked);
  });
});

describe("out-of-date-term", () => {
  it.each([
    "Ask the «Brackenmere Clinical Commissioning Group».".replace("«Brackenmere ", "Brackenmere «"),
    "Ask the «CCG» or «PCT».",
    "Read our accessibility statement.",
    "He was «statemented».",
    "Her «statement of SEN»",
  ])("reads %j", (marked) => {
    expectMarked("out-of-date-term", marked);
  });
});

describe("phrase rules", () => {
  it("read no other language than English", () => {
    const urdu = { kind: "page", language: "ur" } as const;
    const english = RULES.filter(({ language }) => language === "english").map(({ id }) => id);
    const text = "Prior to that, signpost EHCP. The disabled can't. Overview: 01/02/2026, 9 am, e.g. CYP.";
    const rules = findingsIn(text, urdu).map(({ rule }) => rule);
    expect(rules.filter((rule) => english.includes(rule))).toEqual([]);
  });
});
