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
