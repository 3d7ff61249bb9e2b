import { describe, expect, it } from "vitest";
import { findPerson, parseLogins } from "../../plugins/forges/logins.ts";
import { UserError } from "../../plugins/model/user-error.ts";

const FILE = `rounds:
  spring:
    Ada-L: aaaa-0001
    ada@home.example: aaaa-0001
    "@ben": aaaa-0002
  autumn:
    ada-l: bbbb-0001
    ada@work.example: bbbb-0001
`;

describe("the file of logins", () => {
  const people = parseLogins(FILE, "logins.yaml");

  it("makes one person of every name and id that belong together", () => {
    const ada = findPerson(people, "ADA@work.example");
    expect([...(ada?.names ?? [])].sort()).toEqual(["ada-l", "ada@home.example", "ada@work.example"]);
    expect(ada?.ids.map(({ round, id }) => `${round} ${id}`)).toContain("spring aaaa-0001");
    expect(ada?.ids.map(({ round, id }) => `${round} ${id}`)).toContain("autumn bbbb-0001");
    expect(people).toHaveLength(2);
  });

  it("knows nobody whom it doesn't name", () => {
    expect(findPerson(people, "ben")).toBeDefined();
    expect(findPerson(people, "beno")).toBeUndefined();
  });

  it.each([
    ["no rounds", "logins:\n  secret-ada: aaaa-0001\n", ":1", "not right in a file of logins"],
    ["a name for an id", "rounds:\n  spring:\n    secret-ada: ada\n", ":3", "not right in a file of logins"],
    [
      "a login twice",
      "rounds:\n  spring:\n    secret-ada: aaaa-0001\n    secret-ada: aaaa-0001\n",
      ":4",
      "not right",
    ],
    ["text that is no YAML", 'rounds: "secret-ada', ":1", "not right in a file of logins"],
    [
      "one login with two ids",
      "rounds:\n  spring:\n    secret-ada: aaaa-0001\n    Secret-Ada: aaaa-0002\n",
      "",
      'In the round "spring" one login has two ids.',
    ],
  ])("refuses %s, by its line and without printing a login", (_, text, line, problem) => {
    const error = errorOf(() => parseLogins(text, "logins.yaml"));
    expect(error.where).toBe(`logins.yaml${line}`);
    expect(error.problem).toContain(problem);
    expect(error.message).not.toMatch(/secret/i);
  });
});

function errorOf(run: () => unknown): UserError {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return error;
  }
  throw new Error("Nothing was refused.");
}
