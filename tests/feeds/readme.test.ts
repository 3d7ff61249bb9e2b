import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withFeedTables } from "../../plugins/feeds/feed-docs.ts";
import { FeedSettings } from "../../plugins/feeds/feed-settings.ts";
import { COLUMNS, findColumn } from "../../plugins/feeds/formats/spreadsheet-columns.ts";
import { parseYaml } from "../../plugins/model/parse-yaml.ts";
import { makeCouncil } from "./council.ts";

describe("what is written down for councils", () => {
  it("lists every column and every rule", () => {
    const readme = readFileSync("plugins/feeds/README.md", "utf8");
    expect(withFeedTables(readme)).toBe(readme);
  });

  it("has an example of a feed's settings that can be copied", () => {
    const file = "content/feeds/example.yaml";
    expect(parseYaml(FeedSettings, { file, text: readFileSync(file, "utf8") }).findings).toEqual([]);
  });

  it("has a sample of each column that comes in as it says", async () => {
    const quote = (text: string) => `"${text}"`;
    const table = [COLUMNS.map(({ name }) => name), COLUMNS.map(({ sample }) => quote(sample))];
    const council = await makeCouncil();
    const { code, said } = await council.bring(table.map((row) => row.join(",")).join("\n"));
    expect(code).toBe(0);
    expect(said).toContain("a plain spreadsheet, 1 records.");
    expect(said).not.toContain("look at");
    expect(said).not.toContain("Nobody has said");
    expect(
      (await council.read("services/splash-club.yaml")).replace(/digest: \w+/, "digest: …"),
    ).toMatchInlineSnapshot(`
      "name: Splash Club
      organization:
        name: Pool Trust
      description: Swimming for children who like quiet.
      status: active
      minimum_age: 5
      maximum_age: 11
      url: https://www.pool.example
      email: hello@pool.example
      phones:
        - number: 01632 960555
      cost_options:
        - option: Cost
          amount: 3
          amount_description: a session
      schedules:
        - byday: [MO, TH]
          opens_at: 16:00
          closes_at: 17:30
          description: Term time only
      locations:
        - name: Mere Lane Pool
          address_1: 2 Mere Lane
          city: Brackenmere
          postal_code: QX1 2AB
          latitude: 51.5
          longitude: -0.1
      languages: [en, ur]
      send:
        categories: [leisure]
        needs: [sensory]
        areas: [north]
        eligibility: Any child aged 5 to 11.
        apply: Call us.
        waitingTime: About two weeks
        experience: Two coaches sign.
        quietTimes: Mondays
        siblingsWelcome: yes
        access:
          stepFree: yes
          accessibleToilet: yes
          changingPlace: no
          hearingLoop: no
          quietSpace: yes
          blueBadgeParking: partly
        lastDay: 2027-07-20
      source:
        feed: feed
        id: "17"
        modified: 2026-09-01
        digest: …
      "
    `);
  });

  it("knows each column by one name only", () => {
    const names = COLUMNS.flatMap(({ name, also }) => [name, ...also]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.filter((name) => findColumn(name) === undefined)).toEqual([]);
  });
});
