import { rm } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { feedService, feedServices, makeCouncil } from "./council.ts";

describe("a first import", () => {
  it("writes a file for each service and says what is new", async () => {
    const council = await makeCouncil();
    const { code, said } = await council.bring(feedServices("1", "2"));
    expect(code).toBe(0);
    expect(said).toContain("Open Referral UK 3, 2 records.");
    expect(said).toContain("club-1: new");
    expect(said).toContain("2 services: 2 added.");
    expect(await council.read("services/club-1.yaml")).toBe(`name: Club 1
organization:
  name: Pool Trust
description: Club number 1 for children.
status: active
languages: []
source:
  feed: feed
  id: "1"
  modified: 2026-05-01
  digest: ${/digest: (\w{64})/.exec(await council.read("services/club-1.yaml"))?.[1]}
`);
  });

  it("writes nothing in a dry run", async () => {
    const council = await makeCouncil();
    const { code, said } = await council.bring(feedServices("1"), { isDry: true });
    expect(code).toBe(0);
    expect(said).toContain("club-1: new");
    expect(said).toContain("Nothing was written: this was a dry run.");
    expect(await council.all()).toEqual({});
  });

  it("gives services of one name addresses of their own, and leaves those that are there alone", async () => {
    const ours = "name: Ours\norganization:\n  name: Us\ndescription: Ours.\nstatus: active\n";
    const council = await makeCouncil({ "services/club.yaml": ours });
    await council.bring([feedService("b", { name: "Club" }), feedService("a", { name: "Club" })]);
    expect(Object.keys(await council.all())).toEqual([
      "services/club-2.yaml",
      "services/club-3.yaml",
      "services/club.yaml",
      "feeds/feed.last.json",
    ]);
    expect(await council.read("services/club.yaml")).toBe(ours);
    expect(await council.read("services/club-2.yaml")).toContain("id: a");
  });

  it("gives no service the address of a list of services", async () => {
    const council = await makeCouncil();
    await council.bring([feedService("a", { name: "All" }), feedService("b", { name: "Access" })]);
    expect(Object.keys(await council.all()).sort()).toEqual([
      "feeds/feed.last.json",
      "services/access-2.yaml",
      "services/all-2.yaml",
    ]);
  });

  it("takes a day or a language that is there twice once, as a list here has it", async () => {
    const council = await makeCouncil();
    const languages = [{ code: "ur" }, { code: "ur" }];
    await council.bring([feedService("1", { languages, schedules: [{ id: "s", byday: "MO,MO,TH" }] })]);
    const file = await council.read("services/club-1.yaml");
    expect(file).toContain("  - byday: [MO, TH]\n");
    expect(file).toContain("languages: [ur]\n");
  });

  it.each([
    ["Zoë’s Café & Friends (Straße)", "zoes-cafe-and-friends-strasse"],
    [
      "Swimming for children and young people who like quiet water best",
      "swimming-for-children-and-young-people-who-like-quiet-water",
    ],
    ["سباحة", "service"],
  ])("makes an address of the name %s", async (name, slug) => {
    const council = await makeCouncil();
    await council.bring([feedService("1", { name })]);
    expect(Object.keys(await council.all())).toContain(`services/${slug}.yaml`);
  });

  it("leaves out a service without a name, says so and ends with 1", async () => {
    const council = await makeCouncil();
    const { code, said } = await council.bring([feedService("1", { name: "N/A" }), feedService("2")]);
    expect(code).toBe(1);
    expect(said).toMatch(/feed\.json was left out \(no-name\)\. It has no name\./);
    expect(said).toContain("1 services: 1 added.");
  });

  it("leaves out only the field that can't be right", async () => {
    const council = await makeCouncil();
    const { code, said } = await council.bring([feedService("1", { email: "a..b@pool.example" })]);
    expect(code).toBe(0);
    expect(said).toContain('Club 1, email: "a..b@pool.example" was taken out (model).');
    expect(await council.read("services/club-1.yaml")).toContain("description: Club number 1");
  });

  it("leaves out a service that is for no child", async () => {
    const council = await makeCouncil();
    const { code, said } = await council.bring([feedService("1", { minimum_age: 50 })]);
    expect(code).toBe(0);
    expect(said).toContain("Club 1 was left out (too-old). A Local Offer ends at 25.");
    expect((await council.bring([feedService("1", { minimum_age: 25 })])).said).toContain("club-1: new");
  });

  it("prints everything for machines", async () => {
    const council = await makeCouncil();
    const { said } = await council.bring([feedService("1", { maximum_age: 99 })], { isJson: true });
    const report: unknown = JSON.parse(said);
    expect(report).toMatchObject({
      feed: "feed",
      format: "Open Referral UK 3",
      isWhole: true,
      summary: { services: { added: 1 }, rules: { ages: 1 } },
      notes: [
        {
          kind: "mended",
          rule: "ages",
          field: "maximum_age",
          before: "99",
          after: "25",
          id: "1",
          name: "Club 1",
        },
      ],
    });
  });
});

describe("a second import", () => {
  it("changes nothing where the feed says the same", async () => {
    const council = await makeCouncil();
    await council.bring(feedServices("1", "2"));
    const before = await council.all();
    const { said } = await council.bring(feedServices("1", "2"));
    expect(said).toContain("2 services: 2 same.");
    expect(await council.all()).toEqual(before);
  });

  it("writes the same bytes whatever the order of the records", async () => {
    const [one, other] = [await makeCouncil(), await makeCouncil()];
    const services = [...feedServices("1", "2", "3"), feedService("4", { name: "Club 1" })];
    await one.bring(services);
    await other.bring(services.toReversed());
    expect(await other.all()).toEqual(await one.all());
  });

  it("takes what is new and shows it before and after", async () => {
    const council = await makeCouncil();
    await council.bring([feedService("1", { email: "a@pool.example" })]);
    const { said } = await council.bring([feedService("1", { description: "New words.", minimum_age: 4 })]);
    expect(said).toContain("club-1: changed");
    expect(said).toContain('  description: "Club number 1 for children." → "New words."');
    expect(said).toContain("  minimum_age: nothing → 4");
    expect(said).toContain('  email: "a@pool.example" → nothing');
    const text = await council.read("services/club-1.yaml");
    expect(text).toContain("description: New words.");
    expect(text).not.toContain("email");
  });

  it("keeps what editors added and changed, with their comments and order", async () => {
    const council = await makeCouncil();
    await council.bring([feedService("1", { email: "a@pool.example" })]);
    const edited = (await council.read("services/club-1.yaml"))
      .replace("a@pool.example", "team@pool.example # asked by phone")
      .replace("status: active", "# Look again in May.\nstatus: active")
      .replace(
        "languages: []",
        "alsoCalled: [swim]\nsend:\n  categories: [leisure]\n  apply: Call us.\nlanguages: []",
      );
    await council.write("services/club-1.yaml", edited);
    const { said } = await council.bring([
      feedService("1", { email: "b@pool.example", description: "New words." }),
    ]);
    expect(said).toContain(
      '  email: an editor wrote "team@pool.example", which stays. The feed now says "b@pool.example".',
    );
    const after = await council.read("services/club-1.yaml");
    const digest = /digest: \w+/;
    expect(after.replace(digest, "")).toBe(
      edited.replace("Club number 1 for children.", "New words.").replace(digest, ""),
    );
  });

  it("tells once what an editor's words were kept against, not at every import", async () => {
    const council = await makeCouncil();
    await council.bring(feedServices("1"));
    await council.write(
      "services/club-1.yaml",
      (await council.read("services/club-1.yaml")).replace("number", "No."),
    );
    const news = [feedService("1", { description: "New words." })];
    expect((await council.bring(news)).said).toContain("which stays");
    expect((await council.bring(news)).said).toContain("1 services: 1 same.");
  });

  it("keeps the address of a service whose name changes", async () => {
    const council = await makeCouncil();
    await council.bring(feedServices("1"));
    await council.bring([feedService("1", { name: "Otter Club" })]);
    expect(Object.keys(await council.all())).toEqual(["services/club-1.yaml", "feeds/feed.last.json"]);
    expect(await council.read("services/club-1.yaml")).toContain("name: Otter Club");
  });

  it("makes a service inactive that is gone, and active when it is back", async () => {
    const council = await makeCouncil();
    const all = feedServices("1", "2", "3", "4", "5", "6");
    await council.bring(all);
    const { said } = await council.bring(all.slice(1));
    expect(said).toContain("club-1: gone from the feed, so inactive");
    expect(await council.read("services/club-1.yaml")).toContain("status: inactive");
    expect((await council.bring(all.slice(1))).said).toContain("5 services: 5 same.");
    await council.bring(all);
    expect(await council.read("services/club-1.yaml")).toContain("status: active");
  });

  it("leaves a service as it is whose record came without a name", async () => {
    const council = await makeCouncil();
    const all = feedServices("1", "2", "3", "4", "5", "6");
    await council.bring(all);
    const { code, said } = await council.bring([feedService("1", { name: "N/A" }), ...all.slice(1)]);
    expect(code).toBe(1);
    expect(said).not.toContain("gone from the feed");
    expect(await council.read("services/club-1.yaml")).toContain("status: active");
  });

  it("makes a service inactive that is now for adults only", async () => {
    const council = await makeCouncil();
    const all = feedServices("1", "2", "3", "4", "5", "6");
    await council.bring(all);
    await council.bring([feedService("1", { minimum_age: 50 }), ...all.slice(1)]);
    expect(await council.read("services/club-1.yaml")).toContain("status: inactive");
  });

  it("keeps an editor's word for whether a service is open, though it is gone", async () => {
    const council = await makeCouncil();
    const all = feedServices("1", "2", "3", "4", "5", "6");
    await council.bring(all);
    const edited = (await council.read("services/club-1.yaml")).replace("active", "temporarily closed");
    await council.write("services/club-1.yaml", edited);
    const { said } = await council.bring(all.slice(1));
    expect(said).toMatch(
      /club-1: gone from the feed\n {2}status: an editor wrote "temporarily closed", which/,
    );
    expect(await council.read("services/club-1.yaml")).toContain("status: temporarily closed");
  });

  it("doesn't make a service again whose file an editor deleted", async () => {
    const council = await makeCouncil();
    await council.bring(feedServices("1", "2"));
    await rm(`${council.folder}/services/club-1.yaml`);
    const { said } = await council.bring(feedServices("1", "2"));
    expect(said).toContain("club-1: deleted by an editor, so not made again");
    expect(Object.keys(await council.all())).toEqual(["services/club-2.yaml", "feeds/feed.last.json"]);
  });

  it("keeps what differs where the record of the last import is lost", async () => {
    const council = await makeCouncil();
    await council.bring(feedServices("1", "2"));
    const edited = (await council.read("services/club-1.yaml")).replace("number", "No.");
    await council.write("services/club-1.yaml", edited);
    await rm(`${council.folder}/feeds/feed.last.json`);
    const { said } = await council.bring([
      feedService("1", { description: "New words." }),
      feedService("2", { description: "New words." }),
    ]);
    expect(said).toContain('description: an editor wrote "Club No. 1 for children.", which stays.');
    expect(said).toContain(
      'Club 1, source: look at "1" (last-import). What the feed said last time isn\'t known',
    );
    expect(said).not.toContain("Club 2, source");
    // Its digest shows that nobody edited the second.
    expect(await council.read("services/club-2.yaml")).toContain("description: New words.");
  });

  it("leaves a file as it is that an editor broke, and says what is wrong in it", async () => {
    const council = await makeCouncil();
    await council.bring(feedServices("1"));
    const edited = (await council.read("services/club-1.yaml")).replace("status: active", "status: opn");
    await council.write("services/club-1.yaml", edited);
    const { code, said } = await council.bring([feedService("1", { description: "New words." })]);
    expect(code).toBe(1);
    expect(said).toMatch(/Club 1 was left out \(refused\)\. .*status.* The file stays as it is/);
    expect(await council.read("services/club-1.yaml")).toBe(edited);
  });

  it("leaves a field alone that the council has since said the feed never sets", async () => {
    const council = await makeCouncil();
    await council.bring([feedService("1", { email: "a@pool.example" })]);
    await council.write("feeds/feed.yaml", "never: [email]\n");
    await council.bring([feedService("1", { email: "b@pool.example", description: "New words." })]);
    const text = await council.read("services/club-1.yaml");
    expect(text).toContain("description: New words.");
    expect(text).toContain("email: a@pool.example");
  });

  it("leaves a file as it is that would no longer be right", async () => {
    const council = await makeCouncil();
    await council.bring([feedService("1", { minimum_age: 5, maximum_age: 11 })]);
    const edited = (await council.read("services/club-1.yaml")).replace("minimum_age: 5", "minimum_age: 10");
    await council.write("services/club-1.yaml", edited);
    const { code, said } = await council.bring([feedService("1", { minimum_age: 5, maximum_age: 8 })]);
    expect(code).toBe(1);
    expect(said).toContain("The younger age would be more than the older.");
    expect(await council.read("services/club-1.yaml")).toBe(edited);
  });
});

describe("a feed that shrinks", () => {
  const all = feedServices("1", "2", "3", "4", "5");

  it("is refused where more than 20 in a hundred are gone, with everything as it was", async () => {
    const council = await makeCouncil();
    await council.bring(all);
    const before = await council.all();
    const { code, said } = await council.bring(all.slice(0, 1));
    expect(code).toBe(2);
    expect(said).toContain(
      "4 of 5 services are gone from it: more than 20 in a hundred. Nothing was changed.",
    );
    expect(said).toContain("--accept-shrink");
    expect(await council.all()).toEqual(before);
  });

  it("is measured by those that were open, and 20 in a hundred are not too many", async () => {
    const council = await makeCouncil();
    const ten = feedServices("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    await council.bring(ten);
    expect((await council.bring(ten.slice(2))).code).toBe(0);
    expect(await council.bring(ten.slice(4))).toMatchObject({
      code: 2,
      said: expect.stringContaining("2 of 8 services are gone from it"),
    });
  });

  it("comes in where a person says so, or where the council set another limit", async () => {
    const council = await makeCouncil({ "feeds/feed.yaml": "maxShrink: 90\n" });
    await council.bring(all);
    expect((await council.bring(all.slice(0, 1))).code).toBe(0);
    expect((await council.bring([], { acceptShrink: true })).code).toBe(2);
    expect(
      (
        await council.bring(
          { contents: [], total_pages: 1, page_number: 1, total_items: 0 },
          { acceptShrink: true },
        )
      ).code,
    ).toBe(0);
    expect(await council.read("services/club-1.yaml")).toContain("status: inactive");
  });

  it("closes nothing where it is one page of several", async () => {
    const council = await makeCouncil();
    const page = (services: unknown[]) => ({
      contents: services,
      page_number: 1,
      total_pages: 2,
      first_page: true,
    });
    await council.bring(page(all));
    const { code, said } = await council.bring(page(all.slice(0, 1)));
    expect(code).toBe(0);
    expect(said).toContain("This is page 1 of 2: what isn't on it is left as it is.");
    expect(await council.read("services/club-5.yaml")).toContain("status: active");
  });
});

describe("what a council says of its feed", () => {
  it("gives terms a meaning, and lists those that have none", async () => {
    const council = await makeCouncil({
      "feeds/well.yaml": `name: Well Aware
checkedBy: Well Aware team
never: [email]
terms:
  Autism: { needs: [communication] }
  SEND: { categories: [advice], areas: [north], level: targeted }
  Adults: {}
  Hearing loop: { access: { hearingLoop: yes } }
`,
    });
    const term = (name: string, more = {}) => ({ taxonomy_term: { id: name, name, ...more } });
    const attributes = [
      term("autism"),
      term("Youth", { parent_id: "SEND" }),
      term("Adults"),
      term("Hearing loop"),
      term("Dogs"),
    ];
    const { said } = await council.bring(
      [feedService("1", { attributes, email: "a@pool.example", assured_date: "2026-04-01" })],
      { feed: "well" },
    );
    expect(said).toContain("Well Aware: Open Referral UK 3, 1 records.");
    expect(said).toContain("      1  Dogs");
    const text = await council.read("services/club-1.yaml");
    expect(text).toContain(`send:
  categories: [advice]
  needs: [communication]
  areas: [north]
  level: targeted
  access:
    hearingLoop: yes
  checkedBy: Well Aware team
  checked: 2026-04-01
`);
    expect(text).not.toContain("email");
  });

  it("alone makes a day on which it was checked, since only the council says by whom", async () => {
    const council = await makeCouncil();
    const { said } = await council.bring([feedService("1", { assured_date: "2026-04-01" })]);
    expect(said).not.toContain("(model)");
    expect(await council.read("services/club-1.yaml")).not.toContain("checked");
  });

  it("gives each term the meaning of the one above it, however many stand below it", async () => {
    const council = await makeCouncil({ "feeds/feed.yaml": "terms:\n  Senses: { needs: [sensory] }\n" });
    const term = (id: string, parent?: string) => ({ taxonomy_term: { id, name: id, parent_id: parent } });
    const above = [term("Sight", "Body"), term("Body", "Senses"), term("Hearing", "Body")];
    const { said } = await council.bring([
      feedService("1", { attributes: above }),
      feedService("2", { attributes: [term("Touch", "Body")] }),
    ]);
    expect(said).not.toContain("Nobody has said");
    expect(await council.read("services/club-2.yaml")).toContain("needs: [sensory]");
  });

  it("needs no meaning in a spreadsheet that writes our own words, or an area by its name", async () => {
    const council = await makeCouncil();
    const { said } = await council.bring(
      "name,description,areas,needs\nClub,Swimming.,North Smallton,Sensory; Dogs",
    );
    expect(said).toMatch(/say it under terms.*\n +1 {2}Dogs\n$/i);
    expect(await council.read("services/club.yaml")).toMatch(/needs: \[sensory\]\n {2}areas: \[north\]/);
  });

  it("lists terms without a meaning, the commonest first, then by name", async () => {
    const council = await makeCouncil();
    const terms = (...names: string[]) => names.map((name) => ({ taxonomy_term: { id: name, name } }));
    const { said } = await council.bring([
      feedService("1", { attributes: terms("Zoo", "Dogs") }),
      feedService("2", { attributes: terms("Bus", "Dogs") }),
    ]);
    expect(said).toMatch(/ 2 {2}Dogs\n +1 {2}Bus\n +1 {2}Zoo\n$/);
  });

  it.each([
    [
      "an area that isn't there",
      "terms:\n  A: { areas: [south] }\n",
      'The term "A" means the area "south", which isn\'t in settings.yaml.',
    ],
    ["a key that isn't known", "maxShrnk: 5\n", '"maxShrnk" is not a known key.'],
  ])("is refused where it names %s", async (_, text, problem) => {
    const council = await makeCouncil({ "feeds/feed.yaml": text });
    const { code, said } = await council.bring(feedServices("1"));
    expect(code).toBe(2);
    expect(said).toContain(problem);
  });

  it("is asked for where there are several feeds", async () => {
    const council = await makeCouncil();
    await council.bring(feedServices("1"), { feed: "one" });
    expect((await council.bring(feedServices("1"))).said).toContain("one: Open Referral UK 3");
    await council.bring(feedServices("2"), { feed: "two" });
    const { code, said } = await council.bring(feedServices("1"));
    expect(code).toBe(2);
    expect(said).toContain("Say which this is: one, two.");
  });
});
