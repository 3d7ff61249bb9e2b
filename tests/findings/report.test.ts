import { describe, expect, it } from "vitest";
import { countFindings, REPORT_FORMATS, reportFindings } from "../../plugins/findings/report.ts";
import { commence, hostile, link, readLine, samples, tool, urdu } from "./samples.ts";

describe("reportFindings", () => {
  it.each(REPORT_FORMATS)("prints the same as %s, in whatever order findings came", (format) => {
    const [one, other] = [samples, samples.toReversed()].map((findings) =>
      reportFindings(findings, format, { readLine, tool }),
    );
    expect(one).toBe(other);
    expect(one).toMatch(/\n$/);
  });

  it.each(REPORT_FORMATS)("prints every finding as %s, even where nothing else is known", (format) => {
    const report = reportFindings([commence, urdu], format);
    for (const { message } of [commence, urdu]) expect(report).toContain(message);
  });

  it("shows a person the place, the words and what to do, in order", () => {
    expect(reportFindings([commence, link], "text", { readLine })).toMatchInlineSnapshot(`
      "content/en/a,b.md:1:1  error  100% gone:
      so it is.  [link]
          Mend it.
      content/en/x.md:3:6  warning  “commence” is hard.  [simpler-word]
          We commence soon
             ~~~~~~~~
          Write “start”.
      "
    `);
  });

  it("says it to a person in the language of the page too", () => {
    expect(reportFindings([urdu], "text")).toMatchInlineSnapshot(`
      "content/ur/school/index.md:7:1  warning  This sentence is long.  [long-sentence]
          Split it.
          یہ جملہ بہت لمبا ہے۔
          اسے دو حصوں میں لکھیں۔
      "
    `);
  });

  it("lets no content steer a terminal", () => {
    expect(reportFindings([hostile], "text", { readLine: () => "\u001B[2J gone" })).not.toMatch(
      /[^\P{Cc}\n]/u,
    );
  });

  it("gives a machine JSON with every field", () => {
    expect(JSON.parse(reportFindings([urdu, commence, link], "json"))).toEqual({
      findings: [link, commence, urdu],
    });
  });

  it("annotates a pull request on GitHub, with its own marks escaped", () => {
    expect(reportFindings([commence, link], "github")).toMatchInlineSnapshot(`
      "::error file=content/en/a%2Cb.md,line=1,col=1,title=link::100%25 gone:%0Aso it is. Mend it.
      ::warning file=content/en/x.md,line=3,endLine=3,col=6,endColumn=14,title=simpler-word::“commence” is hard. Write “start”.
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
    [[link], "1 error"],
    [[commence, commence], "2 warnings"],
    [[link, link, commence], "2 errors and 1 warning"],
  ])("counts %#", (findings, text) => {
    expect(countFindings(findings)).toBe(text);
  });
});
