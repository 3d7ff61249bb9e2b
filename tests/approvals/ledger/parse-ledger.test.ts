import { describe, expect, it } from "vitest";
import { type LedgerFiles, parseLedger } from "../../../plugins/approvals/ledger/parse-ledger.ts";
import { ledgerFiles, POLICY, REGISTER, source } from "../ledger-files.ts";

function findingsWith(changes: Partial<LedgerFiles>): string[] {
  const { findings } = parseLedger(ledgerFiles([], changes));
  return findings.map(({ file, line, message, fix }) => `${file}:${line} ${message} ${fix}`);
}

const policy = (text: string) => findingsWith({ policy: source("policy.yaml", text) });
const register = (text: string) => findingsWith({ register: source("register.yaml", text) });

describe("parseLedger", () => {
  it("finds nothing in a sound ledger", () => {
    expect(findingsWith({})).toEqual([]);
  });

  it("finds nothing where a council has no ledger, and approves nothing", () => {
    const { ledger, findings } = parseLedger({
      policy: undefined,
      register: undefined,
      rounds: [],
      votes: [],
    });
    expect(findings).toEqual([]);
    expect(ledger).toMatchInlineSnapshot(`
      {
        "reason": "There is no approvals/policy.yaml, so no page can be approved.",
        "state": "unsound",
      }
    `);
  });

  it("says which file is missing", () => {
    expect(findingsWith({ policy: undefined })).toMatchInlineSnapshot(`
      [
        "content/approvals/policy.yaml:1 The rules of approval are missing, so no page has a badge. Write it.",
      ]
    `);
    expect(findingsWith({ register: undefined })).toMatchInlineSnapshot(`
      [
        "content/approvals/register.yaml:1 The register of reviewers is missing, so no page has a badge. Write it.",
      ]
    `);
  });

  it("names mistakes in the rules with their lines", () => {
    expect(policy(POLICY.replace("quorum: 3", "quorum: 1"))).toMatchInlineSnapshot(`
      [
        "content/approvals/policy.yaml:3 "versions[0].quorum" must be 3 or more. Change it.",
      ]
    `);
    expect(policy(POLICY.replace("quorum", "qorum"))).toMatchInlineSnapshot(`
      [
        "content/approvals/policy.yaml:2 "versions[0].quorum" is missing. Add "quorum" and its value.",
        "content/approvals/policy.yaml:3 "qorum" is not a known key. Did you mean "quorum"?",
      ]
    `);
    expect(policy(POLICY.replace("0.75", "0.5"))).toMatchInlineSnapshot(`
      [
        "content/approvals/policy.yaml:4 "versions[0].share" must be 0.75 or more. Change it.",
      ]
    `);
    expect(policy(POLICY.replace("2026-01-01", "2026-02-30"))).toMatchInlineSnapshot(`
      [
        "content/approvals/policy.yaml:2 "versions[0].from" is not a date in the calendar. Change it.",
      ]
    `);
    expect(policy(POLICY.replace("[en, ur]", "[en, urd]"))).toMatchInlineSnapshot(`
      [
        "content/approvals/policy.yaml:6 "urd" is not a language of this site. Did you mean "ur"?",
      ]
    `);
    expect(policy(POLICY + POLICY.slice(10))).toMatchInlineSnapshot(`
      [
        "content/approvals/policy.yaml:1 "versions" must go from the oldest to the newest, each from a later day. Change it.",
      ]
    `);
  });

  it("names mistakes in the register with their lines", () => {
    expect(register(REGISTER.replace("aaaa-0002", "aaaa-0001"))).toMatchInlineSnapshot(`
      [
        "content/approvals/register.yaml:5 The id aaaa-0001 is there twice. Give each person in each round an id of their own: npm run approvals -- new-id.",
      ]
    `);
    expect(register(REGISTER.replace("2026-autumn", "2026-spring"))).toMatchInlineSnapshot(`
      [
        "content/approvals/register.yaml:12 The round 2026-spring is there twice, so one person could have two ids in it. Join the two.",
      ]
    `);
    expect(register(REGISTER.replace("[en, ur]", '[" en", ur]'))).toMatchInlineSnapshot(`
      [
        "content/approvals/register.yaml:11 "rounds[0].reviewers[7].languages[0]" must be a language tag like en or zh-Hans. Change it.",
      ]
    `);
    expect(register(REGISTER.replace("aaaa-0001", "jane-smith"))).toMatchInlineSnapshot(`
      [
        "content/approvals/register.yaml:4 "rounds[0].reviewers[0].id" must be a random id like 7kqd-2m9p, never a name (npm run approvals -- new-id makes one). Change it.",
      ]
    `);
    expect(register(REGISTER.replace("until: 2027-12-31", "until: 2025-12-31"))).toMatchInlineSnapshot(`
      [
        "content/approvals/register.yaml:4 "rounds[0].reviewers[0].until" must not be before from. Change it.",
      ]
    `);
    expect(register(REGISTER.replace("{ id: aaaa-0001", "{ id: aaaa-0001, name: J"))).toMatchInlineSnapshot(`
      [
        "content/approvals/register.yaml:4 "name" is not a known key. Use one of: id, languages, from, until.",
      ]
    `);
  });
});
