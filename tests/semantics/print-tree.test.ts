import { describe, expect, it } from "vitest";
import { printTree } from "../../plugins/semantics/print-tree.ts";
import { useTree } from "./use-tree.ts";

const { listenTo } = useTree();

/** What is printed of a body, without the line of the page itself. */
async function print(body: string, closed: string[] = []): Promise<string[]> {
  const [, ...lines] = printTree(await listenTo(body), closed)
    .trimEnd()
    .split("\n");
  return lines.map((line) => line.slice(2));
}

describe("what is printed", () => {
  it.each([
    ["a heading with its level", "<h2>Help</h2>", ['heading 2 "Help"']],
    ["a heading that is a link as one stop", "<h3><a href='/a'>Help</a></h3>", ['heading 3: link "Help"']],
    ["a text as one, whatever is bold in it", "<p>Call <b>us</b> now.</p>", ['text "Call us now."']],
    ["two paragraphs as two", "<p>One.</p><p>Two.</p>", ['text "One."', 'text "Two."']],
    ["a text around a link", "<p>See <a href='/a'>clubs</a>.</p>", ['text "See"', 'link "clubs"']],
    [
      "how many items a list has",
      "<ul><li>Clubs</li><li>Travel</li></ul>",
      ["list of 2", '  - text "Clubs"', '  - text "Travel"'],
    ],
    [
      "the numbers of a numbered list",
      "<ol><li>Ask</li><li>Wait</li></ol>",
      ["list of 2", '  1. text "Ask"', '  2. text "Wait"'],
    ],
    [
      "what belongs to an item under it",
      "<ul><li><a href='/a'>Clubs</a><p>After school.</p></li></ul>",
      ["list of 1", '  - link "Clubs"', '    text "After school."'],
    ],
    [
      "a field by its label, with its hint",
      "<label for='a'>Age</label><p id='b'>In years.</p><input id='a' aria-describedby='b' required>",
      ['text "In years."', 'textbox "Age" (required, described as "In years.")'],
    ],
    [
      "what is typed, and that it is wrong",
      "<label for='a'>Age</label><input id='a' value='x' aria-invalid='true'>",
      ['textbox "Age" (invalid, holds "x")'],
    ],
    [
      "a group by its legend, once",
      "<fieldset><legend>Areas</legend><input type='checkbox' id='a' checked><label for='a'>North</label></fieldset>",
      ['group "Areas"', '  checkbox "North" (checked)'],
    ],
    [
      "a closed accordion without what is in it",
      "<details><summary>More</summary><p>Clubs</p></details>",
      ['summary "More" (collapsed)'],
    ],
    [
      "an open accordion with what is in it",
      "<details open><summary>More</summary><p>Clubs</p></details>",
      ['summary "More" (expanded)', 'text "Clubs"'],
    ],
    [
      "where the keyboard is",
      "<button type='button' autofocus>Go</button>",
      ['button "Go" (has the keyboard)'],
    ],
    ["the page that one is on", "<a href='/a' aria-current='page'>Home</a>", ['link "Home" (current page)']],
    [
      "another language than that of the part around it",
      "<p lang='ur' dir='rtl'>مدد <a href='/a' lang='en' dir='ltr'>Help</a></p>",
      ['text "مدد" (in ur)', 'link "Help"'],
    ],
    [
      "another language inside a link",
      "<a href='/a'><span lang='ur' dir='rtl'>مدد</span></a>",
      ['link "مدد" (in ur)'],
    ],
    [
      "another language in a part of a link",
      "<a href='/a'>Read <span lang='ur' dir='rtl'>مدد</span></a>",
      ['link "Read مدد"', '  text "مدد" (in ur)'],
    ],
    ["a line that speaks unasked", "<p role='status'>Saved.</p>", ['status "Saved." (live polite)']],
    ["the same before it says anything", "<p role='status'></p>", ["status (live polite)"]],
    ["a picture by its words", "<img src='a.svg' alt='A red door'>", ['image "A red door"']],
    ["nothing of a picture that says nothing", "<p>Hi</p><img src='a.svg' alt=''>", ['text "Hi"']],
    [
      "a table by rows",
      "<table><tr><th scope='col'>Where</th></tr><tr><td>Pool</td></tr></table>",
      ["table", "  row", '    columnheader "Where"', "  row", '    cell "Pool"'],
    ],
    [
      "a list of words and what they mean",
      "<dl><dt>SENCO</dt><dd>A teacher.</dd></dl>",
      ["description list", '  term "SENCO"', '  definition "A teacher."'],
    ],
    ["nothing that is hidden", "<p>Hi</p><p aria-hidden='true'>Ho</p><p hidden>Hu</p>", ['text "Hi"']],
    [
      "no more than 80 letters of a text",
      `<p>${"word ".repeat(30)}</p>`,
      [`text "${"word ".repeat(16).trimEnd()}…"`],
    ],
  ])("is %s", async (_, body, lines) => {
    expect(await print(body)).toEqual(lines);
  });

  it("is one line of a part that is the same on every page", async () => {
    const body = "<header><a href='/'>Home</a></header><main><p>Hi</p></main>";
    expect(await print(body, ["banner"])).toEqual(["banner (as on every page)", "main", '  text "Hi"']);
  });
});
