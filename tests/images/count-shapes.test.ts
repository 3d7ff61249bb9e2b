import { describe, expect, it } from "vitest";
import { countShapes } from "../../plugins/images/count-shapes.ts";

describe("countShapes", () => {
  it.each([
    ["each element once", '<svg><g><path/></g><circle r="1"></circle></svg>', 4],
    ["a part again where it is used", '<svg><g id="a"><path/><path/></g><use href="#a"/></svg>', 8],
    [
      "what a part that is used uses",
      '<svg><path id="a"/><g id="b"><use xlink:href="#a"/></g><use href="#b"/></svg>',
      9,
    ],
    ["a pattern where it fills", `<svg><pattern id='p'><path/></pattern><path fill="url(#p)"/></svg>`, 6],
    ["nothing for a part that isn't there", '<svg><use href="#nobody"/></svg>', 2],
    ["nothing more for a part in itself", '<svg><g id="a"><use href="#a"/></g></svg>', 3 + 2],
    [
      "an element with a sign for more in its words",
      '<svg><path aria-label="1 > 0" id="a"/><use href="#a"/></svg>',
      4,
    ],
  ])("counts %s", (_, markup, count) => {
    expect(countShapes(markup)).toBe(count);
  });
});
