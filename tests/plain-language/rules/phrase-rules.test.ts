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

describe("blaming-language", () => {
  it.each([
    "A «hard to reach» family. A «Pushy» mother. These are «difficult parents». She «refuses to engage».",
    "The mother «claims that» he hurts.",
    "He «did not attend», or he «failed to attend».",
    "It is a crime if a child fails to attend school regularly.",
    "«Non-compliant» children. Some of our content is non-compliant.",
    "It is not caused by bad parenting.",
    "A father said: “They called me pushy.”",
    "«School refusal» is hard.",
  ])("reads %j", (marked) => {
    expectMarked("blaming-language", marked);
  });

  it("gives its reason, and what to write", () => {
    expect(saidBy("blaming-language", "He is a school refuser.")).toEqual([
      "“school refuser”: the child cannot go; that is not the same as will not. Write “child who finds it hard to go to school”.",
    ]);
  });
});

describe("gendered-language", () => {
  it.each([
    "Mums and dads can come. The mother can bring a friend.",
    "Watch Postman Pat. The «postman» knows.",
    "The café is «manned by» parents.",
    "You can ask for a woman doctor.",
  ])("reads %j", (marked) => {
    expectMarked("gendered-language", marked);
  });
});

describe("american-spelling", () => {
  it.each([
    "The «center» «organizes» play. «Organizing» it is fun.",
    "Ask the World Health Organization. He reads about Applied Behavior Analysis.",
    "You need a computer program. It is a «parenting program».",
    "You need a license to practice.",
    "A sign says “Pick your favorite color”.",
  ])("reads %j", (marked) => {
    expectMarked("american-spelling", marked);
  });

  it.each([
    ["They organized it.", "organised"],
    ["Color it in.", "Colour"],
    ["She was traumatized.", "traumatised"],
  ])("in %j a fix may write %j unasked", (text, written) => {
    expect(findingsIn(text).map(({ edit }) => edit?.text)).toContain(written);
  });
});

describe("who-can-get-this", () => {
  it("doesn't put words where they make no sentence", () => {
    expect(saidBy("who-can-get-this", "Eligible families can come.")).toEqual([
      "“Eligible” leaves families to work out if it means them. Say it as “You can get this if …”.",
    ]);
  });
});

describe("softened-duty", () => {
  it("says nothing of plain duties, and leaves it to the editor to write one", () => {
    expectMarked("softened-duty", "The council must answer. A school should ask. It «has a duty to» help.");
    expect(
      findingsIn("It has a legal duty to help.").map(({ rule, suggestions, edit }) => [
        rule,
        suggestions,
        edit,
      ]),
    ).toEqual([["softened-duty", [], undefined]]);
  });

  it.each(["The law says: “The council is under a duty to help.”"])(
    "leaves the law's own words: %s",
    (text) => {
      expectMarked("softened-duty", text);
    },
  );
});

describe("times, and what goes out of date", () => {
  it.each([
    ["vague-time", "We will contact you «as soon as possible»."],
    ["vague-time", "Tell us as soon as possible. If you move, call us as soon as possible."],
    ["vague-time", "It starts shortly after 9am. We will call «shortly»."],
    ["vague-time", "The Act says “as soon as reasonably practicable”."],
    ["goes-out-of-date", "The club is «currently» full. We have no places «at the moment» for your child."],
    ["goes-out-of-date", "If your child currently goes to school, tell us. Has your child recently moved?"],
    ["goes-out-of-date", "They move to another class next year. It lasts until the next year."],
    ["unfinished-text", "The date is «to be confirmed». It has to be confirmed by a doctor."],
    ["unfinished-text", "The new school is under construction. This page is «under construction»."],
  ])("%s reads %j", (rule, marked) => {
    expectMarked(rule, marked);
  });
});

describe("idioms, and words of clinics", () => {
  it.each([
    ["idiom", "Your journey to school takes an hour. «Your child's journey» goes on."],
    ["idiom", "Put it on the same page of the form. We are «on the same page»."],
    ["idiom", "Stay on board the bus. Get parents «on board»."],
    ["idiom", "A toolkit for schools. You can reach us by phone. «Reach out to» us."],
    ["idiom", "The school down the road. Sit by the fence and play on the ball. Throw it up in the air."],
    ["idiom", "Come out of the woods. Eat a piece of cake on a rainy day. He sits in the driver's seat."],
    ["vague-duty", "She aims to be a nurse. We «aim to» help."],
    ["medical-words", "He likes stimming. She uses speech and language therapy."],
    ["medical-words", "A paediatrician is a children's doctor."],
    ["medical-words", "See the «paediatrician» or the «ophthalmologist»."],
    ["write-to-reader", "Parents can vote. Parents and «carers are asked to» call."],
    ["vague-duty", "A school must do their best to help. We «do our best to» help."],
    ["vague-duty", "Bring a coat if necessary. They cannot reasonably be expected to walk."],
  ])("%s reads %j", (rule, marked) => {
    expectMarked(rule, marked);
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
