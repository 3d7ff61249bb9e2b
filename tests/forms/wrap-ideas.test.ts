import { describe, expect, it } from "vitest";
import { wrapIdeas } from "../../plugins/forms/wrap-ideas.ts";

describe("an idea", () => {
  it.each([
    [
      "gets its picture and its words beside each other",
      '<p><picture><img src="a.png" alt=""></picture>\nCall <a href="tel:1">us</a>.</p>\n',
      '<div class="idea"><picture class="idea__picture"><img src="a.png" alt=""></picture><p class="idea__words">Call <a href="tel:1">us</a>.</p></div>\n',
    ],
    ["keeps a paragraph without a picture as it is", "<p>Call us.</p>\n", "<p>Call us.</p>\n"],
    [
      "ends where its own paragraph ends",
      "<p><picture>1</picture>a</p><ul><li>b</li></ul><p><picture>2</picture>c</p>",
      '<div class="idea"><picture class="idea__picture">1</picture><p class="idea__words">a</p></div><ul><li>b</li></ul><div class="idea"><picture class="idea__picture">2</picture><p class="idea__words">c</p></div>',
    ],
  ])("%s", (_, html, wrapped) => {
    expect(wrapIdeas(html)).toBe(wrapped);
  });
});
