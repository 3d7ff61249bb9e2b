import { describe, expect, it } from "vitest";
import { parseLedger } from "../../../plugins/approvals/ledger/parse-ledger.ts";
import { parseCheckpoint, toCheckpoint } from "../../../plugins/approvals/verify/checkpoint.ts";
import { ASKED, DAY, LEAST } from "../approved-ledger.ts";
import { ledgerFiles } from "../ledger-files.ts";

const { ledger } = parseLedger(LEAST.closed);
const checkpoint = toCheckpoint(ledger, DAY);

describe("the checkpoint", () => {
  it("has a hash for each page, version of the rules, round and reviewer, and the day", () => {
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(checkpoint).toEqual({
      form: "local-offer-checkpoint-1",
      date: DAY,
      pages: { [`en/${ASKED.page}`]: hash },
      policy: { "2026-01-01": hash },
      rounds: { "2026-spring": { letters: hash, terms: hash, closed: hash } },
      reviewers: expect.toSatisfy(
        (of: object) => Object.values(of).join() === Array(3).fill("2027-12-31").join(),
      ),
    });
  });

  it("tells nobody how many voted, who may vote or what they said", () => {
    const text = JSON.stringify(checkpoint);
    expect(text).not.toContain("aaaa-000");
    expect(text).not.toContain("approve");
    const five = parseLedger(ledgerFiles([])).ledger;
    expect(toCheckpoint(five, DAY).pages).toEqual({});
  });

  it("is the same text for the same ledger, and reads back as it was", () => {
    const text = JSON.stringify(checkpoint);
    expect(JSON.stringify(toCheckpoint(parseLedger(LEAST.closed).ledger, DAY))).toBe(text);
    expect(parseCheckpoint(text, "checkpoint.json")).toEqual(checkpoint);
  });

  it("is empty where a council has no ledger", () => {
    expect(toCheckpoint({ state: "unsound", reason: "There is none." }, DAY)).toMatchObject({
      pages: {},
      policy: {},
    });
  });

  it.each([
    ["an empty file", "", "This isn't a checkpoint. The file must be a set of keys with values."],
    ["a web page", "<html>", "This isn't a checkpoint. The file must be a set of keys with values."],
    ["an object of something else", "{}", 'This isn\'t a checkpoint. "form" is missing.'],
    ["another form", { ...checkpoint, form: "other" }, 'This isn\'t a checkpoint. "other" is not a value'],
    ["no hash", { ...checkpoint, pages: { "en/a": "abc" } }, "must be a SHA-256 digest in lower-case hex"],
    ["no day", { ...checkpoint, date: "today" }, '"date" must be a date like 2026-05-01.'],
  ])("refuses, with a sentence, %s", (_, given, sentence) => {
    const text = typeof given === "string" ? given : JSON.stringify(given);
    expect(() => parseCheckpoint(text, "checkpoint.json")).toThrow(sentence);
  });
});
