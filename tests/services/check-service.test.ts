import { describe, expect, it } from "vitest";
import { checkService } from "../../plugins/services/check-service.ts";
import { findEndedLinks } from "../../plugins/services/find-ended-links.ts";
import { serviceWith } from "./made-service.ts";

const source = (known: Parameters<typeof serviceWith>[0]) => ({
  ...{ id: "lantern", file: "services/lantern.yaml", service: serviceWith(known) },
});

const WHOLE = {
  ...{ minimum_age: 0, phones: [{ number: "01632 960777" }] },
  send: {
    ...{ categories: ["leisure" as const], needs: ["sensory" as const], areas: ["north"] },
    ...{ checkedBy: "SEND team", checked: "2026-09-01" },
  },
};

describe("a service that leaves out what families ask first", () => {
  it("gets one warning that names all of it", () => {
    expect(checkService(source({}))).toEqual([
      {
        ...{ file: "services/lantern.yaml", line: 1, column: 1, rule: "service-facts", severity: "warning" },
        message:
          'The service "Lantern Group" doesn\'t say a category (send.categories), the needs that it helps with (send.needs), an area (send.areas), ages (minimum_age or maximum_age), a phone number (phones) or who checked it and when (send.checkedBy and send.checked).',
        fix: "Ask the service and write it down. Until then the page says that it isn't known, and filters can't find it.",
      },
    ]);
  });

  it("gets none where nothing is missing, and an age of 0 is an age", () => {
    expect(checkService(source(WHOLE))).toEqual([]);
  });

  it("is told of the one thing that is missing", () => {
    const [finding] = checkService(source({ ...WHOLE, phones: [] }));
    expect(finding?.message).toBe('The service "Lantern Group" doesn\'t say a phone number (phones).');
  });
});

describe("a link to a service that is over", () => {
  const ended = new Map([["lantern", "Lantern Group"]]);
  const linesOf = (body: string) =>
    findEndedLinks([{ file: "en/school/index.md", body, bodyLine: 8 }], ended).map(
      ({ line, column }) => `${line}:${column}`,
    );

  it.each<[string, string[]]>([
    ["See [it](../../services/lantern.yaml).", ["8:16"]],
    ["Ask.\n\nSee [it](/services/lantern/).", ["10:11"]],
    ["[it][1]\n\n[1]: /services/lantern/", ["10:7"]],
    ["[a](/services/lantern/) [b](/services/lantern)", ["8:6", "8:30"]],
    ["See [it](../../services/lantern-club.yaml).", []],
    ["[it](<../../services/lantern.yaml>)", ["8:13"]],
    ["[it](/services/lantern#service-cost)", ["8:7"]],
    ["[it](https://www.council.example/services/lantern/)", []],
    ["[it](../school/services/lantern/)", []],
    ["See [all](/services/).", []],
    ["The folder services/lantern.yaml is gone.", []],
  ])("in %j is found at %j", (body, places) => {
    expect(linesOf(body)).toEqual(places);
  });

  it("is a warning with the service's name", () => {
    const [finding] = findEndedLinks(
      [{ file: "a.md", body: "[it](/services/lantern/)", bodyLine: 1 }],
      ended,
    );
    expect(finding).toMatchObject({
      ...{ severity: "warning", message: 'This links to the service "Lantern Group", which is over.' },
    });
  });
});
