import { describe, expect, it } from "vitest";
import { feedService, makeCouncil } from "./council.ts";

const WORDS = '<p>Look at <a href="https://pool.example/swim">our times</a>.</p>';

describe("an address that no page will show", () => {
  it.each<[string, Record<string, unknown>, string]>([
    ["behind words", { description: WORDS }, "description: https://pool.example/swim"],
    [
      "behind words that were escaped",
      { description: "Look at &lt;a href=&quot;https://pool.example/swim&quot;&gt;our times&lt;/a&gt;." },
      "description: https://pool.example/swim",
    ],
    ["on the feed's own site", { description: '<a href="/swim">Times</a>' }, "description: /swim"],
    [
      "longer than a sentence shows of other values",
      { description: `<a href="https://pool.example/${"x".repeat(90)}">Times</a>` },
      `description: https://pool.example/${"x".repeat(90)}`,
    ],
    [
      "of a contact",
      { email: "hi@pool.example", contacts: [{ title: "Manager", email: "club@pool.example" }] },
      "contacts.email: club@pool.example",
    ],
    [
      "of who runs it",
      { organization: { name: "Pool Trust", email: "trust@pool.example" } },
      "organization.email: trust@pool.example",
    ],
    [
      "of another site",
      { additional_urls: [{ label: "Facebook", url: "https://social.example/pool" }] },
      "additional_urls: https://social.example/pool",
    ],
    [
      "of a place",
      { service_at_locations: [{ location: { url: "https://hall.example" } }] },
      "location.url: https://hall.example",
    ],
    [
      "of how a place can be got into",
      { service_at_locations: [{ location: { accessibility: [{ url: "https://hall.example/ramps" }] } }] },
      "accessibility.url: https://hall.example/ramps",
    ],
  ])("is said: %s", async (_, changes, lost) => {
    const council = await makeCouncil();
    const { code, said } = await council.bring([feedService("1", changes)]);
    expect(code).toBe(0);
    const [field = "", address = ""] = lost.split(/: (.*)/);
    const sentence = `Club 1, ${field}: "${address}" was taken out (lost-address). There is no place for it.`;
    expect(said.split(sentence)).toHaveLength(2);
  });

  it.each<[string, Record<string, unknown>]>([
    ["is the service's own", { description: WORDS, url: "http://www.pool.example/swim/" }],
    ["is among the words", { description: '<a href="https://www.pool.example/">(pool.example)</a>' }],
    ["took the place of words", { description: '<a href="https://pool.example">here</a>' }],
    ["is a place on the page", { description: '<a href="#times">Times</a>' }],
    ["is said twice", { email: "hi@pool.example", contacts: [{ email: "Hi@pool.example" }] }],
  ])("is not spoken of where it %s", async (_, changes) => {
    const council = await makeCouncil();
    expect((await council.bring([feedService("1", changes)])).said).not.toContain("lost-address");
  });

  it("is said of Outpost's further contacts", async () => {
    const council = await makeCouncil();
    const { said } = await council.bring(
      "import_id,import_id_reference,name,description,contact_email,contact_visible\n1,,Club,Swimming.,a@pool.example,\n2,1,,,b@pool.example,\n3,1,,,c@pool.example,FALSE",
    );
    expect(said).toContain('Club, contact_email: "b@pool.example" was taken out (lost-address).');
    expect(said).not.toContain("c@pool.example");
  });
});
