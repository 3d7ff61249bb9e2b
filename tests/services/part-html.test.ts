import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { toPartsHtml } from "../../plugins/services/part-html.ts";
import { toParts } from "../../plugins/services/to-parts.ts";
import { COUNCIL, serviceWith, voiceIn } from "./made-service.ts";

type Known = Parameters<typeof serviceWith>[0];

const htmlOf = (known: Known, tag = "en", notices: string[] = []) =>
  toPartsHtml(notices, toParts(serviceWith(known), COUNCIL, voiceIn(tag)));

function tagsIn(html: string): string[] {
  const found: string[] = [];
  const visit = (node: object): void => {
    if ("tagName" in node && typeof node.tagName === "string") found.push(node.tagName);
    if ("childNodes" in node && Array.isArray(node.childNodes)) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return found;
}

describe("the HTML of a service", () => {
  it("has a heading for each part, and no list in which nothing stands", () => {
    const html = htmlOf({});
    expect(html.match(/<h2 class="service-heading" id="service-[a-z]+">/g)).toHaveLength(9);
    expect(html).not.toContain('<dl class="facts"></dl>');
  });

  it("links phones, e-mail, website and map as plain links", () => {
    const html = htmlOf({
      ...{ email: "hello@lantern.example", url: "https://www.lantern.example" },
      ...{ phones: [{ number: "01632 960777" }], locations: [{ name: "Hall", postal_code: "QX1 1AA" }] },
    });
    expect(html).toContain('<a href="tel:01632960777" dir="ltr" class="phone">01632 960777</a>');
    expect(html).toContain('<a href="mailto:hello@lantern.example" dir="ltr">hello@lantern.example</a>');
    expect(html).toContain(
      '<a href="https://www.openstreetmap.org/search?query=QX1%201AA">service.map: Hall</a>',
    );
    expect(html).toContain(
      'contact.website: <a href="https://www.lantern.example" dir="ltr">www.lantern.example</a>',
    );
    expect(html).not.toContain("target=");
  });

  it("leaves to get in touch out of what search shows, and nothing else", () => {
    const html = htmlOf({ phones: [{ number: "01632 960777" }] });
    const ignored = [...html.matchAll(/data-pagefind-ignore>\s*<h2 class="service-heading" id="([^"]*)"/g)];
    expect(ignored.map(([, id]) => id)).toEqual(["service-contact"]);
    expect(html.match(/data-pagefind-ignore/g)).toHaveLength(1);
  });

  it("marks English words in another language", () => {
    expect(htmlOf({ send: { apply: "Call." } }, "ur")).toContain(
      '<dd><span lang="en" dir="ltr">Call.</span></dd>',
    );
  });

  it.each<[string, Known]>([
    ["its name", { organization: { name: "<script>alert(1)</script>" } }],
    ["what it wrote", { send: { eligibility: '"><img src=x onerror=alert(1)>' } }],
    ["a cost", { cost_options: [{ option: "</dt><script>alert(1)</script>" }] }],
    ["a place", { locations: [{ name: "<iframe src=x>", postal_code: '"><b>' }] }],
    ["a phone's note", { phones: [{ number: "01632 960777", description: "<svg onload=alert(1)>" }] }],
    ["its website", { url: 'https://lantern.example/"><script>alert(1)</script>' }],
  ])("lets no markup through in %s", (_, known) => {
    const ours = ["a", "br", "dd", "div", "dl", "dt", "h2", "p", "span"];
    const tags = tagsIn(htmlOf(known, "en", ["<b>closed</b>"]));
    expect(tags.filter((tag) => !ours.includes(tag))).toEqual([]);
  });
});
