import { describe, expect, it } from "vitest";
import { saidBy } from "../lint.ts";
import { expectMarked } from "../marked.ts";

const text = (words: number) => "You can ask us now. ".repeat(words / 5);

describe("contact-late", () => {
  it.each([
    ["a phone number", "01632 960100"],
    ["a number from abroad", "+44 1632 960100"],
    ["an e-mail address", "send@mere.example"],
    ["a phone placeholder", "{{contacts.send.phone}}"],
    ["an e-mail placeholder", "{{ contacts.send.email }}"],
  ])("finds %s that comes late, and none that comes early", (_, contact) => {
    expectMarked("contact-late", `${text(300)}\n\nUse «${contact}» for it.`);
    expectMarked(
      "contact-late",
      `${text(150)}\n\nUse ${contact} for it.\n\n${text(150)}\n\nUse ${contact} too.`,
    );
  });

  it("finds the link of an address", () => {
    expectMarked("contact-late", `${text(300)}\n\n[«Write to us»](mailto:send@mere.example)`);
    expectMarked("contact-late", `${text(300)}\n\n[«Write to us»](mailto:{{contacts.send.email}})`);
  });

  it.each([
    ["a short page", `${text(290)}\n\nCall 01632 960100.`],
    ["a page without any", text(400)],
    ["a name only", `${text(300)}\n\nAsk the {{contacts.send.name}} on 5 May 2026.`],
    ["a name of a package", `${text(300)}\n\nUse @11ty/eleventy and 10 000 000 000.`],
    ["another language", `${text(300)}`],
  ])("leaves %s alone", (_, markdown) => {
    expectMarked("contact-late", markdown);
  });

  it("says how late", () => {
    expect(saidBy("contact-late", `${text(300)}\n\n01632 960100\n\n${text(100)}`)).toEqual([
      expect.stringContaining("comes first after 75% of this page."),
    ]);
  });
});
