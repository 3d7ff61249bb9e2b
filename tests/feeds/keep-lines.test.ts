import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { changeService } from "../../plugins/feeds/service-file.ts";

const digest = "0".repeat(64);

/** A file's text after an import that changes one field, without the lines that say where it came from. */
function change(text: string, field: "email" | "name" | "send.level" | "send.apply", after: unknown): string {
  const changes = [{ field, before: undefined, after, state: "changed" as const }];
  const changed = changeService({ text, source: undefined }, changes, { feed: "well", id: "1", digest });
  return changed.replace(/^source:\r?\n(?: {2}.*\r?\n)+/m, "");
}

describe("a file that an import changes", () => {
  const files = readdirSync("content/services").filter((name) => name.endsWith(".yaml"));

  it.each(files)("keeps the lines of all else as they were: %s", (name) => {
    const text = readFileSync(`content/services/${name}`, "utf8");
    const renamed = change(text, "name", "Otter Club");
    expect(renamed).toBe(text.replace(/^name: .*$/m, "name: Otter Club"));
  });

  it.each<[string, string, Parameters<typeof change>[1], unknown, string]>([
    [
      "quotes, empty lines and a long line",
      `name: 'Club'\n\n\nemail:   "a@pool.example"\ndescription: ${"long ".repeat(30)}end\n`,
      "name",
      "Otters",
      `name: 'Otters'\n\n\nemail:   "a@pool.example"\ndescription: ${"long ".repeat(30)}end\n`,
    ],
    [
      "comments above, beside and below",
      "# Ours.\n\nname: Club # as it says\n# Ask in May.\nemail: a@pool.example   # a team\nstatus: active\n\n# The end.\n",
      "name",
      "Otters",
      "# Ours.\n\nname: Otters # as it says\n# Ask in May.\nemail: a@pool.example   # a team\nstatus: active\n\n# The end.\n",
    ],
    [
      "what stands beside one key of send",
      "name: Club\nsend:   # for families\n  needs:  [ sensory ]\n  # By phone.\n  apply: >-\n    Call\n    us.\n  level: targeted\n",
      "send.level",
      "specialist",
      "name: Club\nsend:   # for families\n  needs:  [ sensory ]\n  # By phone.\n  apply: >-\n    Call\n    us.\n  level: specialist\n",
    ],
    [
      "a text with a # in it, above what goes",
      "name: Club\ndescription: |\n  Call us.\n  # 5 things\n\nemail: a@pool.example\nstatus:  active\n",
      "email",
      undefined,
      "name: Club\ndescription: |\n  Call us.\n  # 5 things\nstatus:  active\n",
    ],
    [
      "lines that end as Windows ends them",
      "name: Club\r\nstatus:  active\r\n",
      "name",
      "Otters",
      "name: Otters\r\nstatus:  active\r\n",
    ],
    [
      "a last line without an end",
      "name: Club\nstatus:  active",
      "name",
      "Otters",
      "name: Otters\nstatus:  active\n",
    ],
    [
      "nothing of send whose last key goes",
      "name: Club\nsend:\n  apply: Call us.\nstatus:  active\n",
      "send.apply",
      undefined,
      "name: Club\nstatus:  active\n",
    ],
    [
      "other indents, which a new key takes up too",
      "name:   Club\nsend:\n    needs:  [sensory]\n",
      "send.apply",
      "Call us.",
      "name:   Club\nsend:\n  needs: [sensory]\n  apply: Call us.\n",
    ],
  ])("keeps %s", (_, before, field, after, expected) => {
    expect(change(before, field, after)).toBe(expected);
  });
});
