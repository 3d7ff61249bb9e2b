import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportFindings } from "../../plugins/findings/report.ts";
import type { Finding } from "../../plugins/model/finding.ts";
import { useTabs } from "./open-report.ts";
import { anyFinding, commence, hostile, link, readLine, samples, tool, urdu } from "./samples.ts";

const inTab = useTabs();
const xmlOf = (findings: readonly Finding[]) => reportFindings(findings, "junit", { readLine, tool });

/** What a browser's XML parser makes of a report: its counts, and each case with what it says. */
type Parsed = {
  error: string | null;
  counts: Record<string, string>;
  cases: Record<string, string | null>[];
};

const parseAll = (reports: string[]): Promise<Parsed[]> =>
  inTab((page) =>
    page.evaluate((texts) => {
      const toCase = (element: Element) => ({
        suite: element.parentElement?.getAttribute("name") ?? null,
        name: element.getAttribute("name"),
        result: element.firstElementChild?.nodeName ?? null,
        message: element.firstElementChild?.getAttribute("message") ?? null,
      });
      return texts.map((text) => {
        const parsed = new DOMParser().parseFromString(text, "application/xml");
        return {
          error: parsed.querySelector("parsererror")?.textContent ?? null,
          counts: Object.fromEntries(
            [...parsed.documentElement.attributes].map(({ name, value }) => [name, value]),
          ),
          cases: [...parsed.querySelectorAll("testcase")].map(toCase),
        };
      });
    }, reports),
  );

describe("the JUnit report", () => {
  it("reads like this", () => {
    expect(xmlOf([link, commence])).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="Plain language" tests="2" failures="1" errors="0" skipped="1">
        <testsuite name="content/en/a,b.md" tests="1" failures="1" errors="0" skipped="0">
          <testcase name="link at 1:1" classname="content/en/a,b.md" file="content/en/a,b.md" line="1">
            <failure type="link" message="100% gone:&#10;so it is.">content/en/a,b.md:1:1
      Mend it.
      </failure>
          </testcase>
        </testsuite>
        <testsuite name="content/en/x.md" tests="1" failures="0" errors="0" skipped="1">
          <testcase name="simpler-word at 3:6" classname="content/en/x.md" file="content/en/x.md" line="3">
            <skipped message="“commence” is hard. Write “start”." />
          </testcase>
        </testsuite>
      </testsuites>
      "
    `);
  });

  it("fails for errors alone: a warning is skipped, with what it says", async () => {
    const [parsed] = await parseAll([xmlOf([link, commence, urdu])]);
    expect(parsed?.counts).toMatchObject({ tests: "3", failures: "1", errors: "0", skipped: "2" });
    expect(parsed?.cases).toEqual([
      { suite: link.file, name: "link at 1:1", result: "failure", message: link.message },
      {
        ...{ suite: commence.file, name: "simpler-word at 3:6", result: "skipped" },
        message: "“commence” is hard. Write “start”.",
      },
      {
        ...{ suite: urdu.file, name: "long-sentence at 7:1", result: "skipped" },
        message: "This sentence is long. Split it.",
      },
    ]);
  });

  it("has one case that passes where nothing is wrong: a server may fail a report without any", async () => {
    const [parsed] = await parseAll([xmlOf([])]);
    expect(parsed?.counts).toMatchObject({ tests: "1", failures: "0", skipped: "0" });
    expect(parsed?.cases).toEqual([
      { suite: "all files", name: "nothing to mend", result: null, message: null },
    ]);
  });

  it("keeps what texts say where they try to be markup", async () => {
    const [parsed] = await parseAll([xmlOf([hostile])]);
    expect(parsed?.cases).toEqual([
      { suite: hostile.file, name: "<b>&amp; at 2:1", result: "failure", message: hostile.message },
    ]);
  });

  it("is XML whatever is found", async () => {
    const lists = fc.sample(fc.array(anyFinding, { maxLength: 5 }), { numRuns: 200, seed: 7 });
    const parsed = await parseAll([...lists, samples].map(xmlOf));
    expect(parsed.flatMap(({ error }) => error ?? [])).toEqual([]);
    expect(parsed.map(({ cases }) => cases.length)).toEqual(
      [...lists, samples].map((list) => Math.max(1, list.length)),
    );
  });

  it("would not pass the test above with a control character in it", async () => {
    const [parsed] = await parseAll([xmlOf([link]).replace("100%", "\u0001")]);
    expect(parsed?.error).not.toBeNull();
  });
});
