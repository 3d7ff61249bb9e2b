import { describe, expect, it } from "vitest";
import {
  applyExclusions,
  readExclusions,
  sayExclusions,
  toSettingsFindings,
} from "../../plugins/accessibility/exclusions.ts";
import { makeFinding } from "./page-findings.ts";

const read = (yaml: string) =>
  readExclusions("content/settings.yaml", `accessibility:\n  exclusions:\n${yaml}`);
const entry = (changes = "") => `    - check: color-contrast
      reason: The supplier mends the map.
      owner: web team
      until: 2027-05-31
${changes}`;
const on = (page: string) => makeFinding({ page });
const whole = { today: "2027-01-01", isWhole: true };

describe("an exclusion", () => {
  it("leaves out what its check finds, and counts it", () => {
    const { exclusions } = read(entry());
    const { findings, applied, problems } = applyExclusions(
      [on("/a/"), on("/a/"), on("/b/"), makeFinding({ check: "label" })],
      exclusions,
      whole,
    );
    expect(findings).toMatchObject([{ check: "label" }]);
    expect([applied[0]?.places, applied[0]?.onPages, problems]).toEqual([3, 2, []]);
  });

  it.each([
    ["one address", "      pages: /money/\n", ["/care/"]],
    ["several", "      pages: [/money/, /care/]\n", []],
  ])("holds only for pages whose address begins as it says: %s", (_, pages, left) => {
    const { findings } = applyExclusions(
      [on("/money/map/"), on("/care/")],
      read(entry(pages)).exclusions,
      whole,
    );
    expect(findings.map(({ page }) => page)).toEqual(left);
  });

  it("is an error on its line, and leaves out nothing, after its last day", () => {
    const { exclusions } = read(entry());
    const over = applyExclusions([on("/a/")], exclusions, { ...whole, today: "2027-06-01" });
    expect(over.findings).toHaveLength(1);
    expect(over.applied).toEqual([]);
    expect(over.problems).toMatchObject([
      {
        ...{ file: "content/settings.yaml", line: 3, severity: "error" },
        message: "“color-contrast” was left out until 2027-05-31, so it counts again.",
      },
    ]);
  });

  it("holds on its last day", () => {
    const { problems } = applyExclusions([on("/a/")], read(entry()).exclusions, {
      ...whole,
      today: "2027-05-31",
    });
    expect(problems).toEqual([]);
  });

  it("is an error where it covers nothing on the whole site, and not where only a part was checked", () => {
    const { exclusions } = read(entry());
    expect(applyExclusions([], exclusions, whole).problems).toMatchObject([
      { line: 3, message: "There is no “color-contrast” here any more, so this leaves out nothing." },
    ]);
    expect(applyExclusions([], exclusions, { ...whole, isWhole: false }).problems).toEqual([]);
  });

  it.each(["page-status", "page-moves-on", "page-unchecked"])(
    "can't hide that nobody saw a page: %s",
    (check) => {
      const { exclusions } = read(entry().replace("color-contrast", check));
      const { findings, problems } = applyExclusions([makeFinding({ check })], exclusions, whole);
      expect(findings).toHaveLength(1);
      expect(problems[0]?.message).toMatch(/can't be left out/);
    },
  );

  it.each([
    ["without a reason", entry().replace(/.*reason.*\n/, ""), "reason"],
    ["without an owner", entry().replace(/.*owner.*\n/, ""), "owner"],
    ["without a last day", entry().replace(/.*until.*\n/, ""), "until"],
    ["with a page that is no address", entry("      pages: money\n"), "must begin with /"],
    ["with a word that isn't known", entry("      untill: 2027-05-31\n"), "untill"],
  ])("%s is an error with its line", (_, yaml, said) => {
    const { exclusions, findings } = read(yaml);
    expect(exclusions).toEqual([]);
    expect(findings[0]?.message).toContain(said);
    expect(findings[0]?.line).toBeGreaterThanOrEqual(3);
    expect(toSettingsFindings(findings)).toMatchObject([{ level: "error", source: "content/settings.yaml" }]);
  });
});

describe("what is said of exclusions on each run", () => {
  it("names check, pages, places, last day, owner and reason, and what is lighter until a day to come", () => {
    const rules = `accessibility:
  rules:
    frame-title-says-nothing:
      level: warning
      where: /map/
      reason: The supplier mends it.
      owner: web team
      until: 2027-05-31
    link-new-window: error
    page-title-repeated:
      level: error
      reason: Two pages had one title.
    picture-without-text:
      level: "off"
      reason: Mended by now.
      owner: web team
      until: 2026-12-31
`;
    const { applied } = applyExclusions([on("/a/")], read(entry("      pages: /a/\n")).exclusions, whole);
    const { lighter } = readExclusions("content/settings.yaml", rules);
    expect(sayExclusions(applied, lighter, whole.today)).toEqual([
      "Left out: color-contrast on /a/ (1 place), until 2027-05-31, web team: The supplier mends the map.",
      "Made lighter: frame-title-says-nothing on /map/ (warning), until 2027-05-31, web team: The supplier mends it.",
    ]);
  });
});
