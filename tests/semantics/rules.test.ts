import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkTree, RULES } from "../../plugins/semantics/rules.ts";
import { useTree } from "./use-tree.ts";

const { listenTo } = useTree();

describe.each(RULES)("$id", ({ check, examples }) => {
  it("hears the barrier of its bad example", async () => {
    expect(check(await listenTo(examples.bad))).not.toEqual([]);
  });

  it("lets its good example pass, and so do all other rules", async () => {
    expect(checkTree(await listenTo(examples.good))).toEqual([]);
  });
});

describe("the rules", () => {
  it("are all listed, each under an id of its own", () => {
    const written = readdirSync("plugins/semantics/rules").flatMap((name) => [
      ...readFileSync(`plugins/semantics/rules/${name}`, "utf8").matchAll(/id: "([\w-]+)"/g),
    ]);
    expect(RULES.map(({ id }) => id).sort()).toEqual(written.map(([, id]) => id).sort());
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it.each([
    ["no main part", "<h1>Help</h1>", "one-main: There are 0 main parts."],
    ["no main heading", "<main><p>Help</p></main>", "one-main: There are 0 headings of level 1."],
    [
      "two parts without names",
      "<main><h1>Help</h1><nav><a href='/a'>A</a></nav><nav><a href='/b'>B</a></nav></main>",
      'landmark-names: There is more than one navigation "".',
    ],
    ["a field without a label", "<main><h1>Help</h1><input></main>", "control-names: A textbox has no name."],
    [
      "a button called button",
      "<main><h1>Help</h1><button type='button'>Search button</button></main>",
      'roles-in-names: The button "Search button" says twice what it is.',
    ],
    ["an empty list", "<main><h1>Help</h1><ul></ul></main>", "list-items: A list is empty."],
    [
      "a heading that comes before the main one",
      "<h2>Pages</h2><main><h1>Help</h1></main>",
      'heading-steps: The heading "Pages" steps from level 0 to 2.',
    ],
    [
      "a hint that says the label again",
      "<main><h1>Help</h1><label for='a'>Age</label><input id='a' aria-describedby='b'><p id='b'>Age:</p></main>",
      'spoken-once: The description of the textbox "Age" says its name again.',
    ],
    [
      "a link in Urdu that isn't marked",
      "<main><h1>Help</h1><a href='/ur/'>اردو میں مدد</a></main>",
      'language-marks: The link "اردو میں مدد" is marked as en.',
    ],
    [
      "a hidden button that a keyboard reaches",
      "<main><h1>Help</h1><button type='button' aria-hidden='true'>Go</button></main>",
      'focus-spoken: A keyboard reaches <button type="button" aria-hidden="true">, and nothing is spoken.',
    ],
  ])("hear %s", async (_, body, sentence) => {
    expect(checkTree(await listenTo(body))).toContain(sentence);
  });

  it.each([
    ["a name in English letters in a sentence in Urdu", "<p lang='ur' dir='rtl'>EHC plan کیا ہے</p>"],
    ["an email address in Urdu", "<p lang='ur' dir='rtl'><a href='mailto:a@b.example'>a@b.example</a></p>"],
    [
      "two emails to the same people, one with a subject",
      "<a href='mailto:a@b.example'>a@b.example</a> or <a href='mailto:a@b.example?subject=Hi'>a@b.example</a> again",
    ],
    [
      "a part of the page that is called by its heading",
      "<section aria-labelledby='b'><h2 id='b'>Talk to us</h2><p>Call.</p></section>",
    ],
    ["a closed accordion", "<details><summary>More</summary><a href='/a'>Clubs</a></details>"],
  ])("let pass %s", async (_, body) => {
    expect(checkTree(await listenTo(`<main><h1>Help</h1>${body}</main>`))).toEqual([]);
  });
});
