import { describe, expect, it } from "vitest";
import { countFindings, reportFindings } from "../../plugins/findings/report.ts";
import type { Finding } from "../../plugins/model/finding.ts";

const long: Finding = {
  ...{ file: "en/x.md", line: 3, column: 6, endLine: 3, endColumn: 10 },
  ...{ rule: "simpler-word", severity: "warning", message: "“commence” is hard.", fix: "Write “start”." },
};
const first: Finding = {
  ...{ file: "en/a,b.md", line: 1, column: 1 },
  ...{ rule: "link", severity: "error", message: "100% gone:\nso it is.", fix: "Mend it." },
};

describe("reportFindings", () => {
  it("shows a person the place, the words and what to do, in order", () => {
    expect(reportFindings([long, first], "text", () => "  We commence soon")).toMatchInlineSnapshot(`
      "en/a,b.md:1:1  error  100% gone:
      so it is.  [link]
            We commence soon
          ~
          Mend it.
      en/x.md:3:6  warning  “commence” is hard.  [simpler-word]
          We commence soon
             ~~~~
          Write “start”.
      "
    `);
  });

  it("gives a machine JSON", () => {
    expect(JSON.parse(reportFindings([long, first], "json"))).toEqual({ findings: [first, long] });
  });

  it("annotates a pull request on GitHub, with its own marks escaped", () => {
    expect(reportFindings([long, first], "github")).toMatchInlineSnapshot(`
      "::error file=en/a%2Cb.md,line=1,col=1,title=link::100%25 gone:%0Aso it is. Mend it.
      ::warning file=en/x.md,line=3,endLine=3,col=6,endColumn=10,title=simpler-word::“commence” is hard. Write “start”.
      "
    `);
  });

  it.each(["text", "github"] as const)("says nothing as %s where nothing is wrong", (format) => {
    expect(reportFindings([], format)).toBe("");
  });
});

describe("countFindings", () => {
  it.each([
    [[], "nothing to mend"],
    [[first], "1 error"],
    [[long, long], "2 warnings"],
    [[first, first, long], "2 errors and 1 warning"],
  ])("counts %#", (findings, text) => {
    expect(countFindings(findings)).toBe(text);
  });
});
