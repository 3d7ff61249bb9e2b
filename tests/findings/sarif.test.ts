import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { reportFindings } from "../../plugins/findings/report.ts";
import type { ReportContext } from "../../plugins/findings/report-context.ts";
import type { Finding } from "../../plugins/model/finding.ts";
import { anyFinding, commence, hostile, link, readLine, samples, tool, urdu } from "./samples.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true })
  .addFormat("uri", (text) => URL.canParse(text))
  .addFormat("uri-reference", /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})*$/i)
  .addFormat("date-time", true)
  .addFormat("uuid", true);
const isSarif = ajv.compile(
  JSON.parse(readFileSync(new URL("fixtures/sarif-2.1.0.json", import.meta.url), "utf8")),
);

/** The report, once the schema of the standard has nothing against it. */
function logOf(findings: readonly Finding[], context: ReportContext = { readLine, tool }): Log {
  const log = JSON.parse(reportFindings(findings, "sarif", context));
  isSarif(log);
  expect(isSarif.errors).toBeNull();
  return log;
}

const runOf = (...findings: Finding[]) => logOf(findings).runs[0];
const resultOf = (finding: Finding) => runOf(finding)?.results?.[0];

describe("the SARIF report", () => {
  it.each<[string, readonly Finding[]]>([
    ["no finding", []],
    ["an error", [link]],
    ["a warning with a change", [commence]],
    ["a page in Urdu", [urdu]],
    ["texts that try to be markup", [hostile]],
    ["all of them", samples],
  ])("keeps to the schema for %s", (_, findings) => {
    expect(logOf(findings).runs[0]?.results).toHaveLength(findings.length);
    expect(logOf(findings, {}).runs[0]?.results).toHaveLength(findings.length);
  });

  it("keeps to the schema whatever is found", () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 5 }), (findings) => {
        const run = logOf(findings).runs[0];
        for (const { ruleId, ruleIndex = -1 } of run?.results ?? [])
          expect(run?.tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId);
      }),
    );
  });

  it("is refused by the schema where a line is 0: the test above can fail", () => {
    const log = JSON.parse(reportFindings([{ ...link, line: 0 }], "sarif"));
    expect(isSarif(log)).toBe(false);
  });

  it("says of a finding where, what, and what to write instead", () => {
    expect(resultOf(commence)).toMatchInlineSnapshot(`
      {
        "fixes": [
          {
            "artifactChanges": [
              {
                "artifactLocation": {
                  "uri": "content/en/x.md",
                  "uriBaseId": "%SRCROOT%",
                },
                "replacements": [
                  {
                    "deletedRegion": {
                      "charLength": 8,
                      "charOffset": 40,
                    },
                    "insertedContent": {
                      "text": "start",
                    },
                  },
                ],
              },
            ],
          },
        ],
        "level": "warning",
        "locations": [
          {
            "physicalLocation": {
              "artifactLocation": {
                "uri": "content/en/x.md",
                "uriBaseId": "%SRCROOT%",
              },
              "region": {
                "endColumn": 14,
                "endLine": 3,
                "snippet": {
                  "text": "commence",
                },
                "startColumn": 6,
                "startLine": 3,
              },
            },
          },
        ],
        "message": {
          "text": "“commence” is hard. Write “start”.",
        },
        "partialFingerprints": {
          "localOfferFinding/v1": "605d6de6cce9be92b52f6a4ce39b6431",
        },
        "ruleId": "simpler-word",
        "ruleIndex": 0,
      }
    `);
  });

  it("says of a rule why, and where that comes from", () => {
    expect(runOf(commence)?.tool.driver.rules?.[0]).toMatchInlineSnapshot(`
      {
        "defaultConfiguration": {
          "level": "warning",
        },
        "help": {
          "text": "GOV.UK, Use clear language",
        },
        "helpUri": "https://example.org/rules#simpler-word",
        "id": "simpler-word",
        "shortDescription": {
          "text": "Short words are read faster.",
        },
      }
    `);
  });

  it("lists a rule that only a finding names", () => {
    expect(runOf(link)?.tool.driver.rules?.map(({ id }) => id)).toEqual([
      "simpler-word",
      "long-sentence",
      "link",
    ]);
  });

  it("doubles braces, which stand for arguments", () => {
    expect(resultOf({ ...link, message: "Write {0}." })?.message.text).toBe("Write {{0}}. Mend it.");
  });

  it("keeps a fingerprint where a line moves", () => {
    expect(resultOf({ ...commence, line: 30, endLine: 30 })?.partialFingerprints).toEqual(
      resultOf(commence)?.partialFingerprints,
    );
  });
});
