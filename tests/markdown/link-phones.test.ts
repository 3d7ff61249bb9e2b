import { describe, expect, it } from "vitest";
import { linkPhones } from "../../plugins/markdown/link-phones.ts";
import { parseMarkdown } from "../../plugins/markdown/parse-markdown.ts";

/** The numbers that become links, in a text. */
function numbersIn(text: string): string[] {
  const inline = parseMarkdown(text)[1];
  return linkPhones(inline?.children ?? [])
    .filter(({ type }) => type === "html_inline")
    .map(({ content }) => />([^<]*)</.exec(content)?.[1] ?? "");
}

describe("linkPhones", () => {
  it.each([
    ["Call 01632 960100.", ["01632 960100"]],
    ["Call 0808 157 0200 or 07700 900200", ["0808 157 0200", "07700 900200"]],
    ["Call +44 1632 960100", ["+44 1632 960100"]],
    ["Call 0808\n157\n0200 or 07700 900200", ["0808 157 0200", "07700 900200"]],
    ["Call 01632 960100\nor 07700\n900200 now\nplease", ["01632 960100", "07700 900200"]],
    ["It costs 2026 pounds", []],
    ["Reference 2001632960100", []],
    ["[01632 960100](https://a.example)", []],
    ["`01632 960100`", []],
    ["On 01/02/2026", []],
  ])("finds the numbers in %s", (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it("takes out no ends of lines but those inside numbers", () => {
    const inline = parseMarkdown("Call 07700\n900200 now\nor later\nthan that")[1];
    const types = linkPhones(inline?.children ?? []).map(({ type }) => type);
    expect(types.filter((type) => type === "softbreak")).toHaveLength(2);
  });
});
