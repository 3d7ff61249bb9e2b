import { describe, expect, it } from "vitest";
import { toListData, toListSetup } from "../../plugins/my-list/list-data.ts";

describe("what the list's page is told", () => {
  it("can end no script element, and says what it said", () => {
    const setup = { data: "/assets/my-list-en.json", texts: { keep: "</script><b>Keep" } };
    expect(toListSetup(setup)).not.toContain("<");
    expect(JSON.parse(toListSetup(setup))).toEqual(setup);
  });

  it("is in a file of its own for each language, even where nothing can be kept", () => {
    expect(toListData("en", new Map()).url).not.toBe(toListData("ur", new Map()).url);
  });
});
