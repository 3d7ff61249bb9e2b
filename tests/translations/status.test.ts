import { describe, expect, it } from "vitest";
import type { TranslationKind } from "../../plugins/model/page.ts";
import { standingOf } from "../../plugins/translations/standing.ts";
import { sayStatus, toStatus } from "../../plugins/translations/status.ts";

const statusOf = (now: readonly string[], before: readonly string[], kind: TranslationKind = "human") =>
  toStatus(
    standingOf(
      { title: "T", description: "D", blocks: now.map((text) => ({ kind: "p", text })) },
      { title: "T", description: "D", blocks: before.map((text) => ({ kind: "p", text })) },
      { title: "T", description: "D", blocks: [...before] },
      kind,
    ),
    now,
  );

const BEFORE = ["Ask your school for help.", "You can call us any day.", "We answer within 6 weeks."];
const [ASK = "", CALL = "", ANSWER = ""] = BEFORE;

describe("the status of a translation", () => {
  it.each([
    ["nothing changed", BEFORE, "0 words to do"],
    ["a mark changed", [ASK.toUpperCase(), CALL, ANSWER], "0 words to do: 1 changed in looks only"],
    ["a word changed", [ASK.replace("help", "support"), CALL, ANSWER], "5 words to do: 1 changed"],
    ["a number changed", [ASK, CALL, ANSWER.replace("6", "4")], "5 words to do: 1 changed in a fact"],
    ["a block is new", [...BEFORE, "It is free for everyone."], "5 words to do: 1 missing"],
    ["a block is gone", [ASK, CALL], "0 words to do: 1 without English"],
    ["all is new", ["It costs nothing."], "3 words to do: 1 missing, 3 without English"],
  ])("where %s", (_, now, said) => {
    expect(sayStatus(statusOf(now, BEFORE))).toBe(said);
  });

  it("counts the share that readers are given as it is", () => {
    expect(statusOf([ASK, CALL.toUpperCase(), ANSWER.replace("6", "4")], BEFORE).share).toBe(66);
  });

  it("counts what readers are given in a machine's words that nobody checked", () => {
    const now = [ASK, CALL.replace("call", "phone"), ANSWER.replace("6", "4")];
    expect(sayStatus(statusOf(now, BEFORE, "machine"))).toBe(
      "11 words to do: 1 changed, 1 changed in a fact, 2 a machine's, unchecked",
    );
    expect(statusOf(now, BEFORE, "checked").unchecked).toBe(0);
  });
});
