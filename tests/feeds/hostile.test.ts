import { describe, expect, it } from "vitest";
import { feedService, makeCouncil } from "./council.ts";

describe("a hostile feed", () => {
  it.each<[string, Record<string, unknown>, RegExp]>([
    [
      "a script",
      { description: "Hi<script>alert(1)</script><img src=x onerror=alert(1)>" },
      /<|onerror|alert/,
    ],
    ["a script that was escaped", { description: "Hi &lt;script&gt;alert(1)&lt;/script&gt;" }, /<|alert/],
    [
      "a link that runs",
      { description: '<a href="java\tscript:alert(1)">here</a> we are' },
      /<|javascript|alert/,
    ],
    ["a link that runs, as its address", { url: " JavaScript:alert(1)" }, /javascript|alert/i],
    ["a name that is a path", { name: "../../settings" }, /\.\.\/services/],
    ["a name that is YAML", { name: "x\nstatus: defunct" }, /^status: defunct/m],
  ])("with %s does no harm", async (_, changes, harm) => {
    const council = await makeCouncil();
    const { code } = await council.bring([feedService("1", changes)]);
    expect(code).toBe(0);
    const files = await council.all();
    const [name = "", ...others] = Object.keys(files).filter((path) => path.startsWith("services/"));
    expect(others).toEqual([]);
    expect(name).toMatch(/^services\/[a-z0-9-]+\.yaml$/);
    expect(files[name]).not.toMatch(harm);
  });

  it("with a formula keeps it as text and says so", async () => {
    const council = await makeCouncil();
    const { said } = await council.bring('name,description\n"=HYPERLINK(""https://x.example"")",Swimming.\n');
    expect(said).toContain("(formula)");
    expect(await council.read("services/hyperlink-https-x-example.yaml")).toContain("=HYPERLINK");
  });

  it("with a person's address flags it and keeps it", async () => {
    const council = await makeCouncil();
    const { code, said } = await council.bring([feedService("1", { email: "jo.bloggs@pool.example" })]);
    expect(code).toBe(0);
    expect(said).toContain('Club 1, email: look at "jo.bloggs@pool.example" (personal-email).');
    expect(await council.read("services/club-1.yaml")).toContain("jo.bloggs@pool.example");
  });

  it.each([
    ["a word without an end", "a".repeat(300_000)],
    ["digits without an end", `${"0".repeat(300_000)}!`],
    ["commas without an end", ",".repeat(300_000)],
    ["elements in elements without an end", `${"<div>".repeat(20_000)}Hi`],
    ["the names of what every object has", "&valueOf; constructor __proto__"],
  ])("with %s in every field is read to its end", async (_, text) => {
    const council = await makeCouncil();
    const { said } = await council.bring([
      feedService("1", {
        description: `Swimming. ${text}`,
        email: text,
        url: text,
        status: text,
        minimum_age: text,
        languages: [{ code: text }],
      }),
    ]);
    expect(said).toContain("club-1: new");
    const file = await council.read("services/club-1.yaml");
    expect(file).toContain("Swimming.");
    expect(file).toContain("status: active");
    expect(file).not.toContain("native code");
  });

  it("with terms in a row without an end comes in", async () => {
    const council = await makeCouncil({ "feeds/feed.yaml": "terms:\n  t9999: { needs: [sensory] }\n" });
    const attributes = Array.from({ length: 10_000 }, (_, at) => ({
      taxonomy_term: { id: `t${at}`, name: `t${at}`, parent_id: `t${at + 1}` },
    }));
    await council.bring([feedService("1", { attributes })]);
    expect(await council.read("services/club-1.yaml")).toContain("needs: [sensory]");
  });

  it.each([
    ["themselves", [["a", "a"]], "A → A"],
    [
      "one another",
      [
        ["a", "b"],
        ["b", "c"],
        ["c", "a"],
        ["d", "a"],
      ],
      "A → B → C → A",
    ],
  ])("with terms that stand above %s says which", async (_, pairs, circle) => {
    const council = await makeCouncil();
    const attributes = pairs.map(([id = "", parent]) => ({
      taxonomy_term: { id, name: id.toUpperCase(), parent_id: parent },
    }));
    const { code, said } = await council.bring([feedService("1", { attributes })]);
    expect(code).toBe(0);
    expect(said).toContain(
      `Terms of the feed, parent: look at "${circle}" (term-circle). Each of them stands above itself.`,
    );
  });

  it("with terms that don't stand in a circle says nothing of one", async () => {
    const council = await makeCouncil();
    const term = (id: string, parent?: string) => ({ taxonomy_term: { id, name: id, parent_id: parent } });
    const attributes = [term("a", "c"), term("b", "c"), term("c", "d"), term("d")];
    expect((await council.bring([feedService("1", { attributes })])).said).not.toContain("circle");
  });

  it("with terms that name one another in a circle comes in without them", async () => {
    const council = await makeCouncil({ "feeds/feed.yaml": "terms:\n  Sky: {}\n" });
    const term = (id: string, parent: string) => ({ taxonomy_term: { id, name: id, parent_id: parent } });
    const { code, said } = await council.bring([
      feedService("1", { attributes: [term("a", "b"), term("b", "a")] }),
    ]);
    expect(code).toBe(0);
    expect(said).toMatch(/1 {2}a\n.*1 {2}b/);
  });
});
