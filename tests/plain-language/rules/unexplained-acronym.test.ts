import { describe, expect, it } from "vitest";
import { saidBy } from "../lint.ts";
import { expectMarked } from "../marked.ts";

describe("unexplained-acronym", () => {
  it.each([
    "Ask the «SENCO». The SENCO can help.",
    "The special educational needs co-ordinator (SENCO) helps.",
    "The special educational needs coordinator (SENCo) helps.",
    "SENCO (special educational needs coordinator)",
    "Children and young people’s mental health services (CYPMHS)",
    "The Mere Lane Youth Club (MLYC) meets.",
    "The Club for All the Young (CAY) meets.",
    "The «BYF» meets (on Mondays).",
    "«SENCOs» and the «SENCO's» room".replace("«SENCO's»", "SENCO's"),
    "Come to QX1 1AA. The NHS, a GP and IPSEA can help.",
    "You must NOT wait. It is FREE. DON'T PANIC.",
    "## «DLA»",
    "## DLA\n\nDisability Living Allowance (DLA) is for children.",
    "Ask for `SALT` and {{facts.BYF}}.",
    "See [the «LGSCO»](https://www.lgo.org.uk/).",
    "THIS IS ALL SHOUTED AND NO NAME",
  ])("reads %j", (marked) => {
    expectMarked("unexplained-acronym", marked);
  });

  it.each([
    [
      "Ask for SALT.",
      "“SALT” isn't explained where it is first used. Write “speech and language therapy (SALT)” here, or “help with talking and understanding” throughout.",
    ],
    [
      "Call the BYF.",
      "“BYF” isn't explained where it is first used. Write it out, with the letters in brackets after it.",
    ],
  ])("says what to do about %j", (text, said) => {
    expect(saidBy("unexplained-acronym", text)).toEqual([said]);
  });
});

describe("ambiguous-acronym", () => {
  it.each([
    "A «CP» plan. The CP meeting.",
    "Cerebral palsy (CP) is common. Children with CP can come.",
    "Ask for SALT.",
    "Call the «ASC» team.",
  ])("reads %j", (marked) => {
    expectMarked("ambiguous-acronym", marked);
  });

  it("leaves to unexplained-acronym what the page explains too late", () => {
    const late = "Children with «CP» can come. Later: cerebral palsy (CP).";
    expectMarked("unexplained-acronym", late.replace(" Later", "\n\nLater"));
    expectMarked("ambiguous-acronym", late.replace(/[«»]/g, ""));
    expectMarked("unexplained-acronym", "A CP plan");
  });

  it("says what it can stand for", () => {
    expect(saidBy("ambiguous-acronym", "A CP plan")).toEqual([
      "“CP” can stand for “child protection” or “cerebral palsy”, and this page doesn't say for which. Write it out: “child protection (CP)”.",
    ]);
  });
});
