import { describe, expect, it } from "vitest";
import { checkBudgets } from "../../plugins/budgets/check-budgets.ts";

describe("checkBudgets", () => {
  const light = {
    url: "/a/",
    kind: "page",
    html: 4096,
    css: 6144,
    script: 400,
    otherHosts: [],
    pictures: [],
  };
  it.each([
    [light, []],
    [{ ...light, html: 9 * 1024 }, ["/a/: HTML and CSS are 15.0 kB, more than 14.0 kB."]],
    [{ ...light, kind: "list", html: 9 * 1024 }, []],
    [{ ...light, script: 6 * 1024 }, ["/a/: scripts are 6.0 kB, more than 5.0 kB."]],
    [
      { ...light, otherHosts: ["https://x.example/y"] },
      ["/a/: loads from another host, https://x.example/y."],
    ],
    [{ ...light, pictures: ["the picture /x.png is heavy."] }, ["/a/: the picture /x.png is heavy."]],
  ])("judges %j", (page, problems) => {
    expect(checkBudgets([page])).toEqual(problems);
  });
});
