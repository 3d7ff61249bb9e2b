import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseService } from "../../plugins/content/parse-service.ts";
import { cleanText } from "../../plugins/feeds/clean-text.ts";
import { NO_SETTINGS } from "../../plugins/feeds/feed-settings.ts";
import { parseLastImport } from "../../plugins/feeds/last-import.ts";
import { type Before, planImport } from "../../plugins/feeds/plan-import.ts";
import { readFeed } from "../../plugins/feeds/read-feed.ts";
import { toServiceText } from "../../plugins/feeds/to-service-text.ts";

/** Pieces of which the worst texts of feeds are made. */
const piece = fc.oneof(
  fc.constantFrom(
    "<p>",
    "</p>",
    "<b>",
    "<script>",
    "</script>",
    "<ul><li>",
    "&nbsp;",
    "&amp;lt;p&amp;gt;",
    "Â£",
    "â€™",
    "<",
    ">",
  ),
  fc.constantFrom(
    '<a href="javascript:x">',
    '<a href="https://x.example">here</a>',
    "\u0000",
    "\u200b",
    "• ",
    "\n",
    "N/A",
    "- ",
  ),
  fc.constantFrom(
    "0117 922 2000",
    "Call us",
    "jo.b@x.example",
    "=SUM(1)",
    "<h2>Hi</h2>",
    "<!--",
    "-->",
    "'",
    '"',
    ": ",
    "# ",
    "é",
  ),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);
const words = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
const number = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -2, max: 99 }), words);

/** A service of Open Referral UK 3 in which anything can stand anywhere. */
const service = fc.record(
  {
    ...{ id: fc.integer({ min: 1, max: 9 }).map(String), name: words, description: words, status: words },
    organization: fc.record({ name: words, website: words }),
    ...{ url: words, email: words, minimum_age: number, maximum_age: number, last_modified: words },
    contacts: fc.array(
      fc.record({ title: words, phones: fc.array(fc.record({ number: words }), { maxLength: 2 }) }),
      { maxLength: 2 },
    ),
    cost_options: fc.array(fc.record({ option: words, amount: number }), { maxLength: 2 }),
    schedules: fc.array(fc.record({ byday: words, opens_at: words, valid_to: words, description: words }), {
      maxLength: 2,
    }),
    service_at_locations: fc.array(
      fc.record({ location: fc.record({ name: words, latitude: number, longitude: number }) }),
      { maxLength: 2 },
    ),
    languages: fc.array(fc.record({ name: words }), { maxLength: 2 }),
  },
  { requiredKeys: ["id", "name", "organization"] },
);
const feed = fc.array(service, { minLength: 1, maxLength: 5 });

const EMPTY: Before = { services: [], areas: [], last: undefined };
const PLACE = { feed: "feed", settings: NO_SETTINGS, settingsFile: "feeds/feed.yaml" };

function plan(services: unknown[], before: Before) {
  const text = JSON.stringify({ contents: services });
  return planImport(readFeed([{ file: "feed.json", text, encoding: "UTF-8" }], "feed.json"), before, PLACE);
}

/** What is there after a plan was carried out. */
function after({ texts, last }: ReturnType<typeof plan>): Before {
  const services = [...texts].map(([slug, text]) => toServiceText(slug, text, `${slug}.yaml`));
  return { services, areas: [], last: parseLastImport(last, "feed.last.json") };
}

describe("any feed at all", () => {
  it("gives files that the model takes", () => {
    fc.assert(
      fc.property(feed, (services) => {
        for (const [slug, text] of plan(services, EMPTY).texts) {
          const name = `${slug}.yaml`;
          expect(parseService({ path: `services/${name}`, file: name, text }, name).findings).toEqual([]);
        }
      }),
    );
  });

  it("changes nothing when it comes again", () => {
    fc.assert(
      fc.property(feed, (services) => {
        const first = plan(services, EMPTY);
        const second = plan(services, after(first));
        expect([...second.texts]).toEqual([]);
        expect(second.last).toBe(first.last);
      }),
    );
  });

  it("gives the same bytes whatever the order of its records", () => {
    fc.assert(
      fc.property(feed, (services) => {
        const [one, other] = [plan(services, EMPTY), plan(services.toReversed(), EMPTY)];
        expect([...other.texts].sort()).toEqual([...one.texts].sort());
        expect(other.last).toBe(one.last);
      }),
    );
  });

  it("leaves no text that a second cleaning would change", () => {
    fc.assert(
      fc.property(words, (text) => {
        const once = cleanText(text, "prose", "description").text;
        expect(cleanText(once, "prose", "description").text).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });
});
