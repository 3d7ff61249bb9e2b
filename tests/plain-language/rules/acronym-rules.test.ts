import { describe, expect, it } from "vitest";
import { findingsIn, SERVICE, saidBy } from "../lint.ts";
import { expectMarked } from "../marked.ts";

describe("acronym-expansion", () => {
  it.each([
    "The special educational needs co-ordinator (SENCO) helps.",
    "Special Educational Needs Co-ordinators (SENCOs) and (SENCO).",
    "Child and Adolescent Mental Health Service (CAMHS)",
    "Children's mental health services (CAMHS)",
    "Profound and multiple learning disability (PMLD)",
    "Special educational needs & disabilities (SEND)",
    "Autistic spectrum disorder (ASD)",
    "Support for parents (SALT)",
    "A cake department (CDC), a children's centre (CC) and the multi agency support hub (MASH)",
    "Ask the «Special Education Needs and Disability» (SEND) or the «personal independent payment» (PIP) team.",
    "Electively home educated (EHE), visually impaired (VI) and the educational psychology (EP) service",
    "Children and adolescents' mental health services (CAMHS)",
    "The «special needs coordinator» (SENCO) and the «Special Education Needs Coordinator» (SENCo)",
    "The «Disabled Living Allowance» (DLA)",
  ])("reads %s", (marked) => {
    expectMarked("acronym-expansion", marked);
  });

  it("reads the texts of services, and says what the letters stand for", () => {
    expectMarked("acronym-expansion", "description: Ask for «Disabled Living Allowance» (DLA).", SERVICE);
    expect(saidBy("acronym-expansion", "Ask for Disabled Living Allowance (DLA).")).toEqual([
      "“DLA” doesn't stand for “Disabled Living Allowance”. Write “Disability Living Allowance”.",
    ]);
  });
});

describe("acronym-form", () => {
  it.each([
    "All «SENCO's» meet. «GP's» are busy. These «TA's» help.",
    "The SENCO's room, your GP's letter and the EP's report.",
    "«Senco», «senco's», «Camhs» and «SENCOS»",
    "SENCo, SENCO, SENCOs, SENCos and the SENCo's room",
    "Elsa sends Pip salt, and mash is a food. Send it.",
    "THE SENCOS ARE HERE",
    "Ask www.senco.example or senco@mere.example.",
  ])("reads %s", (marked) => {
    expectMarked("acronym-form", marked);
  });

  it.each([
    ["All SENCO's meet.", ["SENCOs"]],
    ["Ask the Senco.", ["SENCO"]],
    ["The senco's room", ["SENCO's"]],
    ["Two SENCOS", ["SENCOs"]],
    ["Your Ehcp, EHCP, EHCPs and EHCPS", ["EHC plan"]],
  ])("writes %j right", (text, better) => {
    const found = findingsIn(text).filter(({ rule }) => rule === "acronym-form");
    expect(found.flatMap(({ suggestions }) => suggestions)).toEqual(better);
  });
});

describe("too-many-acronyms", () => {
  it.each([
    "The SENCO, the EP and CAMHS meet.",
    "The SENCO, the SENCO, the EP, the EP and CAMHS meet. So does the SALT.",
    "The NHS, the BBC, a GP, an MP and the UK.",
    "«Ask the SENCO, the EP, CAMHS or the BYF.»",
  ])("reads %s", (marked) => {
    expectMarked("too-many-acronyms", marked);
  });
});
