import { describe, expect, it } from "vitest";
import { readBallotCode } from "../../../plugins/approvals/rounds/read-ballot-code.ts";
import { readCodes } from "../../../plugins/approvals/rounds/read-codes.ts";

const CODE = "7KQD-2M9P-R4TX-0ZBW";

function codesIn(text: string): (string | undefined)[] {
  return readCodes(text).map(({ text: typed }) => {
    const read = readBallotCode(typed);
    return "code" in read ? read.code : undefined;
  });
}

describe("a list of codes", () => {
  it.each([
    ["one a line", `${CODE}\n${CODE}\n`],
    ["with the line ends of Windows", `${CODE}\r\n${CODE}\r\n`],
    ["with the line ends of old Macs", `${CODE}\r${CODE}`],
    ["with blank lines", `\n\n${CODE}\n \t\n${CODE}\n\n`],
    ["with comments", `# Tuesday's post\n${CODE} # from the box\n${CODE}`],
    ["in small letters with spaces", "7kqd 2m9p r4tx 0zbw\n7kqd2m9pr4tx0zbw"],
    ["with O for 0 and l for 1 where they can be nothing else", "7KQD-2M9P-R4TX-OZBW\n7kqd-2m9p-r4tx-ozbw"],
    ["with the dashes of Word", "7KQD–2M9P—R4TX‑0ZBW\n7KQD−2M9P‒R4TX_0ZBW"],
    ["with bullets and numbers before them", `• ${CODE}\n2. ${CODE}`],
    ["in quotation marks", `“${CODE}”\n"${CODE}"`],
    ["as a table with a heading", `code,date\n${CODE},2026-05-10\n"${CODE}","2026-05-11"`],
    ["as a table with tabs", `Row\tCode\n1\t${CODE}\n2\t${CODE}`],
    ["two on a line with a comma", `${CODE}, ${CODE}`],
    ["with marks that nobody sees", `\ufeff${CODE}\u200b\n\u202a${CODE}\u202c\u00a0`],
    ["in wide letters", `７ＫＱＤ－２Ｍ９Ｐ－Ｒ４ＴＸ－０ＺＢＷ\n${CODE}`],
    ["with digits of an Urdu keyboard", "۷KQD-۲M۹P-R۴TX-۰ZBW\n٧KQD-٢M٩P-R٤TX-٠ZBW"],
  ])("is read %s", (_, text) => {
    expect(codesIn(text)).toEqual([CODE, CODE]);
  });

  it("keeps the line of each code, and drops nothing that might be one", () => {
    expect(readCodes(`code\n\n${CODE}\nnot a code\n# ${CODE}\n7KQD`)).toEqual([
      { line: 3, text: CODE },
      { line: 4, text: "not a code" },
      { line: 6, text: "7KQD" },
    ]);
  });
});

describe("what is no code", () => {
  it.each([
    ["7KQD-2M9P", "This isn't a code: it has 8 letters and digits, and a code has 16."],
    ["7KQD-2M9P-R4TX-0ZBWW", "This isn't a code: it has 17 letters and digits, and a code has 16."],
    [`${CODE} ${CODE}`, "This isn't a code: it has 32 letters and digits, and a code has 16."],
    ["7KQD-2M9P-R4TX-0ZBU", 'This isn\'t a code: no code holds "U" (U+0055).'],
    ["7KQD-2M9P-R4TХ-0ZBW", 'This isn\'t a code: no code holds "Х" (U+0425).'],
  ])("is told of %s", (typed, message) => {
    expect(readBallotCode(typed)).toMatchObject({ refusal: { message } });
  });
});
