import { describe, expect, it } from "vitest";
import { parseSecrets } from "../../../plugins/approvals/rounds/letter-secrets.ts";
import { codeOf, ledgerWith, makeRound, soundRound } from "../round-case.ts";

const round = makeRound();
const sound = soundRound(ledgerWith(round, []).ledger);
const { secrets } = round.opened.files;
const swapped = secrets
  .replace(codeOf(round, 1, 0, "approve"), "swap")
  .replace(codeOf(round, 1, 0, "not-yet"), codeOf(round, 1, 0, "approve"))
  .replace("swap", codeOf(round, 1, 0, "not-yet"));

describe("a file of secrets", () => {
  it("is read where its round is committed to every code", () => {
    expect(parseSecrets(secrets, "codes.json", sound)).toEqual(round.secrets);
  });

  it.each([
    ["is something else", "Dear all,", "This isn't a file of letters' codes."],
    [
      "is of another round",
      secrets.replace("2026-letters", "2025-letters"),
      "These codes are of the round 2025-letters",
    ],
    [
      "has other codes",
      secrets.replace(codeOf(round, 1, 0, "approve"), "ZZZZ-ZZZZ-ZZZZ-ZZZZ"),
      "aren't those",
    ],
    ["has the codes of two answers swapped", swapped, "aren't those"],
    [
      "has no letters",
      JSON.stringify({ ...round.secrets, letters: [] }),
      "This isn't a file of letters' codes.",
    ],
    [
      "has a letter with nothing in it",
      JSON.stringify({ ...round.secrets, letters: [{ reviewer: "cccc-0001", ballots: [] }] }),
      "This isn't a file of letters' codes.",
    ],
    ["gives a letter to somebody else", secrets.replace("cccc-0001", "cccc-0002"), "aren't those"],
  ])("is refused where it %s", (_, text, sentence) => {
    expect(() => parseSecrets(text, "codes.json", sound)).toThrow(sentence);
  });
});
