import { describe, expect, it } from "vitest";
import { ENGLISH, findingsIn, SERVICE } from "../lint.ts";

/** SEND law's own words and the words that disabled people choose, as a council must write them. */
const SENTENCES = [
  "Your child has special educational needs.",
  "A child has special educational needs or a disability.",
  "This is for children with special educational needs and disabilities.",
  "The council must secure the special educational provision in the plan.",
  "The council must not refuse.",
  "A school should ask you first.",
  "Disabled people can come, and so can disabled children and young disabled adults.",
  "A disabled child may get more help.",
  "People with a learning disability can come.",
  "He has a learning difficulty.",
  "The education, health and care plan (EHC plan) is legal. Keep your EHC plan.",
  "Ask for an education, health and care needs assessment.",
  "The plan lists the educational provision, health care provision and social care provision.",
  "The help is additional to or different from what others get.",
  "The local authority must decide within 6 weeks.",
  "The school must make reasonable adjustments.",
  "It has a substantial and long-term effect.",
  "Your child is of compulsory school age.",
  "Read the statutory guidance and the Code of Practice.",
  "The council may give alternative provision.",
  "The council must send you an amendment notice.",
  "She lacks mental capacity.",
  "He has a mental health condition.",
  "Ask for short breaks, a personal budget or direct payments.",
  "The annual review is in May.",
  "The integrated care board (ICB) pays.",
  "Complain to the Local Government and Social Care Ombudsman.",
  "They cannot reasonably be expected to walk there.",
  "You have the right to a carer's assessment.",
  "A teacher of the deaf can visit.",
  "Section 36 of the Children and Families Act 2014 says so.",
];

describe("the law's own words are never found", () => {
  it.each(SENTENCES)("%s", (sentence) => {
    expect(findingsIn(sentence, ENGLISH)).toEqual([]);
    expect(findingsIn(`description: >\n  ${sentence}`, SERVICE)).toEqual([]);
  });

  it.each(SENTENCES)("in a title and a list either: %s", (sentence) => {
    const label = sentence.replace(/\.$/, "").replace(/\. .*/, "");
    const text = `---\ntitle: "${label.replaceAll('"', "")}"\n---\n\n- Come in.\n- ${sentence}\n`;
    const lengths = new Set(["heading-says-nothing", "long-title", "unexplained-acronym"]);
    expect(findingsIn(text).filter(({ rule }) => !lengths.has(rule))).toEqual([]);
  });
});
