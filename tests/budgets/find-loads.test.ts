import { describe, expect, it } from "vitest";
import { checkBudgets } from "../../plugins/budgets/check-budgets.ts";
import { findLoads } from "../../plugins/budgets/find-loads.ts";

describe("findLoads", () => {
  it.each([
    ['<link rel="stylesheet" href="/a.css">', { styles: ["/a.css"], scripts: [], others: [] }],
    ['<script type="module" src="/a.js"></script>', { styles: [], scripts: ["/a.js"], others: [] }],
    [
      '<img src="/a.png" srcset="/b.png 2x, /c.png 3x">',
      { styles: [], scripts: [], others: ["/a.png", "/b.png", "/c.png"] },
    ],
    ['<link rel="icon" href="/i.svg">', { styles: [], scripts: [], others: ["/i.svg"] }],
    [
      '<iframe src="https://maps.example/"></iframe>',
      { styles: [], scripts: [], others: ["https://maps.example/"] },
    ],
    [
      '<a href="https://www.gov.uk/">x</a><link rel="canonical" href="https://a.example/">',
      { styles: [], scripts: [], others: [] },
    ],
  ])("finds what %s fetches by itself", (html, loads) => {
    expect(findLoads(html)).toEqual(loads);
  });
});

describe("checkBudgets", () => {
  const light = { url: "/a/", kind: "page", html: 4096, css: 6144, script: 400, otherHosts: [] };
  it.each([
    [light, []],
    [{ ...light, html: 9 * 1024 }, ["/a/: HTML and CSS are 15.0 kB, more than 14.0 kB."]],
    [{ ...light, kind: "list", html: 9 * 1024 }, []],
    [{ ...light, script: 6 * 1024 }, ["/a/: scripts are 6.0 kB, more than 5.0 kB."]],
    [
      { ...light, otherHosts: ["https://x.example/y"] },
      ["/a/: loads from another host, https://x.example/y."],
    ],
  ])("judges %j", (page, problems) => {
    expect(checkBudgets([page])).toEqual(problems);
  });
});
