import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { toSeen } from "../../../plugins/approvals/digest/digest-page.ts";
import { parseLedger } from "../../../plugins/approvals/ledger/parse-ledger.ts";
import { checkPublished, checkSeen } from "../../../plugins/approvals/verify/check-seen.ts";
import { toCheckpoint } from "../../../plugins/approvals/verify/checkpoint.ts";
import { reportVerification, verify } from "../../../plugins/approvals/verify/verify.ts";
import type { PublishedPage } from "../../../plugins/model/approval.ts";
import { DAY, LEAST } from "../approved-ledger.ts";
import { FIRST, ledgerOf } from "../ledger-files.ts";
import { PAGE, someDigest } from "../reviewed-page.ts";

const seen = toSeen({ ...PAGE, html: "First words." });
const text = "text" in seen ? seen.text : "";
const file = { file: `content/approvals/seen/${FIRST}.json`, digest: FIRST, text };
const voted = ledgerOf([["1", "approve", "2026-05-10"]]);
const page: PublishedPage = {
  ...{ path: PAGE.path, url: "/care/short-breaks/", language: "en", title: "Short breaks" },
  ...{ digest: someDigest(FIRST), seen: () => text },
};

const messages = (files: Parameters<typeof checkSeen>[0], ledger = voted) =>
  checkSeen(files, ledger).findings.map(({ message }) => message);

describe("texts that people saw", () => {
  it("are fine where each gives the digest in its name and is of the page that people voted on", () => {
    expect(checkSeen([file], voted)).toEqual({ kept: 1, notKept: 0, findings: [] });
  });

  it("may not be kept", () => {
    expect(checkSeen([], voted)).toEqual({ kept: 0, notKept: 1, findings: [] });
  });

  it("are refused where they were changed", () => {
    expect(messages([{ ...file, text: text.replace("First", "Other") }])).toEqual([
      "This isn't the text that its name is the digest of: it was changed.",
    ]);
  });

  it("are refused where they are of another page than the votes", () => {
    const other = text.replace("care/short-breaks", "care/overnight");
    const digest = createHash("sha256").update(other, "utf8").digest("hex");
    const ledger = ledgerOf([["1", "approve", "2026-05-10", digest]]);
    expect(messages([{ file: "seen.json", digest, text: other }], ledger)).toEqual([
      "People voted on en/care/short-breaks by this digest, but the text is of another page.",
    ]);
  });

  it("are told from those of pages whose digest isn't that of their words", () => {
    expect(checkPublished([page], "content")).toEqual([]);
    const [finding] = checkPublished([{ ...page, seen: () => `${text} ` }], "content");
    expect(finding?.message).toBe("The digest of en/care/short-breaks isn't that of the words on it.");
  });
});

describe("a verification", () => {
  const { ledger, findings } = parseLedger(LEAST.closed);
  const evidence = {
    ...{ ledger, findings, votes: LEAST.closed.votes, content: "content", date: DAY },
    ...{ seen: [file], pages: [page], checkpoint: toCheckpoint(ledger, DAY) },
  };

  it("says what it looked at, and that all is well", () => {
    expect(reportVerification(verify(evidence))).toMatchInlineSnapshot(`
      "Files of votes: 1. Rounds of letters: 1.
      Texts that parents saw: 1 kept, 0 not kept.
      Pages on 2026-06-01: approved 1.
      Compared with the checkpoint that was published on 2026-06-01.
      Everything is as it must be.
      "
    `);
  });

  it("says what it couldn't see without a checkpoint", () => {
    const verification = verify({ ...evidence, checkpoint: undefined });
    expect(verification.checkpoint).toBeNull();
    expect(reportVerification(verification)).toContain("Nothing was compared with a published checkpoint");
  });

  it("counts what is wrong, from the ledger, its history and the texts", () => {
    const broken = verify({ ...evidence, votes: [], seen: [{ ...file, text: "" }] });
    expect(broken.findings.map(({ rule }) => rule)).toEqual(["seen", "history"]);
    expect(reportVerification(broken)).toContain("To look at: 2.");
  });
});
