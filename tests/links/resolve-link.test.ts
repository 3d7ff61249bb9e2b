import { describe, expect, it } from "vitest";
import { type LinkTargets, resolveLink } from "../../plugins/links/resolve-link.ts";

const targets: LinkTargets = {
  pages: new Map([
    ["", new Set()],
    ["school", new Set()],
    ["school/sen-support", new Set(["who-can-get-it"])],
  ]),
  services: new Set(["splash-club"]),
  files: new Map([["request-form.pdf", "/files/request-form.pdf?v=0a1b2c3d"]]),
  made: new Set(["a-z", "services", "services/category/health"]),
  unread: new Set(["money", "services/broken-club", "files/broken.pdf"]),
  ended: new Set(["lantern-club"]),
};

function resolve(address: string, from = "school/index.md"): string {
  const resolved = resolveLink(address, from, targets, (path) => (path === "" ? "/ur/" : `/ur/${path}/`));
  return "href" in resolved ? resolved.href : `${resolved.problem} ${resolved.fix}`;
}

describe("resolveLink", () => {
  it.each([
    ["sen-support.md", "/ur/school/sen-support/"],
    ["./sen-support.md#who-can-get-it", "/ur/school/sen-support/#who-can-get-it"],
    ["../index.md", "/ur/"],
    ["../../services/splash-club.yaml", "/ur/services/splash-club/"],
    ["/services/splash-club/", "/ur/services/splash-club/"],
    ["/services/category/health/", "/ur/services/category/health/"],
    ["/a-z", "/ur/a-z/"],
    ["../../files/request-form.pdf", "/files/request-form.pdf?v=0a1b2c3d"],
    ["../../files/broken.pdf", "/files/broken.pdf"],
    ["/school/", "/ur/school/"],
    ["https://www.gov.uk/x?a=1#b", "https://www.gov.uk/x?a=1#b"],
    ["mailto:send@council.example", "mailto:send@council.example"],
    ["tel:01632960100", "tel:01632960100"],
    ["../money.md", "/ur/money/"],
    ["../../services/broken-club.yaml", "/ur/services/broken-club/"],
    ["../../services/lantern-club.yaml", "/ur/services/"],
    ["/services/lantern-club/", "/ur/services/"],
  ])("leads %s to %s", (address, href) => {
    expect(resolve(address)).toBe(href);
  });

  it("leads to a heading of the same page", () => {
    expect(resolve("#who-can-get-it", "school/sen-support.md")).toBe(
      "/ur/school/sen-support/#who-can-get-it",
    );
  });

  it.each([
    [
      "sen-suport.md",
      'The link to "school/sen-suport.md" leads nowhere. Did you mean "school/sen-support.md"?',
    ],
    ["sen-support", 'The link to "school/sen-support" leads nowhere. Did you mean "school/sen-support.md"?'],
    [
      "sen-support.md#who-can-get",
      'The page "school/sen-support.md" has no heading "#who-can-get". Did you mean "#who-can-get-it"?',
    ],
    [
      "../../services/splash-clubs.yaml",
      'The link to "splash-clubs" leads nowhere. Did you mean "splash-club.yaml"?',
    ],
    [
      "/nothing-like-it-at-all/",
      'The link to "/nothing-like-it-at-all/" leads nowhere. Correct the address, or take the link out.',
    ],
    [
      "javascript:alert(1)",
      'The link "javascript:alert(1)" can\'t be used. Use an address that starts with https://, mailto: or tel:.',
    ],
    [
      "JAVASCRIPT:alert(1)",
      'The link "JAVASCRIPT:alert(1)" can\'t be used. Use an address that starts with https://, mailto: or tel:.',
    ],
    [
      "data:text/html,x",
      'The link "data:text/html,x" can\'t be used. Use an address that starts with https://, mailto: or tel:.',
    ],
    [
      "//evil.example/x",
      'The link "//evil.example/x" can\'t be used. Use an address that starts with https://, mailto: or tel:.',
    ],
  ])("says what is wrong with %s", (address, sentence) => {
    expect(resolve(address)).toBe(sentence);
  });
});
