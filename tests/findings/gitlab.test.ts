import { describe, expect, it } from "vitest";
import { reportFindings } from "../../plugins/findings/report.ts";
import { commence, link, readLine } from "./samples.ts";

const issuesOf = (...findings: Parameters<typeof reportFindings>[0]) =>
  JSON.parse(reportFindings(findings, "gitlab", { readLine }));

describe("the report for GitLab", () => {
  it("has what Code Quality asks for, and no more", () => {
    expect(issuesOf(commence)).toMatchInlineSnapshot(`
      [
        {
          "check_name": "simpler-word",
          "description": "“commence” is hard. Write “start”.",
          "fingerprint": "605d6de6cce9be92b52f6a4ce39b6431",
          "location": {
            "lines": {
              "begin": 3,
            },
            "path": "content/en/x.md",
          },
          "severity": "minor",
        },
      ]
    `);
  });

  it("gives an error more weight than a warning", () => {
    expect(issuesOf(link, commence).map(({ severity }: { severity: string }) => severity)).toEqual([
      "major",
      "minor",
    ]);
  });

  it("names paths from the repository's folder", () => {
    expect(issuesOf({ ...link, file: "./content\\en\\x.md" })[0].location.path).toBe("content/en/x.md");
  });

  it("gives two findings of the same line two fingerprints: GitLab shows only the first of one", () => {
    const [one, other] = issuesOf(commence, { ...commence, line: 4 });
    expect(one.fingerprint).not.toBe(other.fingerprint);
  });

  it("is an empty list where nothing is wrong", () => {
    expect(issuesOf()).toEqual([]);
  });
});
