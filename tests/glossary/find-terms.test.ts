import { describe, expect, it } from "vitest";
import { createTermFinder, type TermForms } from "../../plugins/glossary/find-terms.ts";

const term = (term: string, rest: Partial<TermForms> = {}): TermForms => ({
  ...{ id: term.toLowerCase().replaceAll(" ", "-"), term, full: undefined, also: [], when: [] },
  ...rest,
});

const TERMS = [
  term("EHC plan", { full: "education, health and care plan", also: ["EHCP"] }),
  term("SENCO", {
    full: "special educational needs coordinator",
    also: ["SENCo", "special educational needs co-ordinator"],
  }),
  term("SEND", { full: "special educational needs and disabilities" }),
  term("SALT", { full: "speech and language therapy" }),
  term("annual review"),
  term("review"),
  term("Local Offer"),
  term("Carer's Allowance"),
  term("therapy"),
  term("AP", { id: "ap-provision", full: "alternative provision", when: ["school", "pupil"] }),
  term("AP", { id: "ap-principal", full: "assistant principal", when: ["staff"] }),
];

const find = createTermFinder(TERMS, "en");
const found = (text: string) => find(text).map(({ start, end, id }) => [text.slice(start, end), id]);

describe("createTermFinder", () => {
  it.each([
    ["as it is written", "Your EHC plan.", [["EHC plan", "ehc-plan"]]],
    [
      "in full, with its comma",
      "An education, health and care plan says so.",
      [["education, health and care plan", "ehc-plan"]],
    ],
    ["in another writing", "An EHCP.", [["EHCP", "ehc-plan"]]],
    [
      "in the plural",
      "Two EHC plans, and therapies.",
      [
        ["EHC plans", "ehc-plan"],
        ["therapies", "therapy"],
      ],
    ],
    ["as an owner", "The SENCO’s room", [["SENCO’s", "senco"]]],
    [
      "with a capital at a sentence's start",
      "Annual review: what to say",
      [["Annual review", "annual-review"]],
    ],
    [
      "with a hyphen or none",
      "A special-educational needs co-ordinator",
      [["special-educational needs co-ordinator", "senco"]],
    ],
    ["across a line end", "Your EHC\nplan", [["EHC\nplan", "ehc-plan"]]],
    ["as the longest that fits", "After the annual review", [["annual review", "annual-review"]]],
    [
      "with an apostrophe of its own",
      "Claim Carer’s Allowance",
      [["Carer’s Allowance", "carer's-allowance"]],
    ],
  ])("finds a term %s", (_, text, terms) => {
    expect(found(text)).toEqual(terms);
  });

  it.each([
    ["a word in small letters that an acronym looks like", "Please send salt."],
    ["a name in small letters", "a local offer on shoes"],
    ["part of a word", "preview, reviewer, SENDIASS"],
    ["words with something between", "The EHC (draft) plan"],
    ["the words in full of letters with several senses", "A pupil in alternative provision."],
    ["letters with several senses and no word that tells", "Ask the AP."],
    ["letters whose words for both senses stand near", "The school staff and the AP."],
  ])("leaves alone %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ["Your pupil may go to AP.", "ap-provision"],
    ["All staff and the AP.", "ap-principal"],
    ["Two schools use AP.", "ap-provision"],
  ])("tells senses apart by the words around: %s", (text, id) => {
    expect(found(text)).toEqual([["AP", id]]);
  });

  it.each(["NFC", "NFD"])("finds words in whichever form their letters are: %s", (form) => {
    const polish = createTermFinder([term("pomoc wczesna i pełna, też żłobek".normalize("NFC"))], "pl");
    const text = "To jest pomoc wczesna i pełna, też żłobek.".normalize(form);
    expect(polish(text).map(({ start, end }) => text.slice(start, end).normalize("NFC"))).toEqual([
      "pomoc wczesna i pełna, też żłobek",
    ]);
  });

  it("knows no English endings in another language", () => {
    const urdu = createTermFinder([term("EHC plan"), term("جائزہ")], "ur");
    const text = "آپ کا EHC plan اور جائزہ، EHC plans";
    expect(urdu(text).map(({ id }) => id)).toEqual(["ehc-plan", "جائزہ"]);
  });
});
