import { describe, expect, it } from "vitest";
import { FORGES, toForgePlace } from "../../plugins/forges/kinds.ts";

const RIGHT = { forge: "gitlab", repository: "council/offer", "pull-request": "12" };

describe("the place of a pull request", () => {
  it.each([
    [RIGHT, "https://gitlab.com"],
    [{ ...RIGHT, forge: "forgejo" }, "https://codeberg.org"],
    [{ ...RIGHT, repository: "council/web/offer" }, "https://gitlab.com"],
    [{ ...RIGHT, host: "https://git.council.example/" }, "https://git.council.example"],
    [{ ...RIGHT, host: "https://council.example/git/" }, "https://council.example/git"],
    [{ ...RIGHT, host: "http://localhost:3000" }, "http://localhost:3000"],
  ])("%j is on %s", (typed, host) => {
    expect(toForgePlace(typed)).toEqual({
      forge: typed.forge,
      repository: typed.repository,
      number: 12,
      host,
    });
  });

  it.each<[string, object, string]>([
    ["no forge", { forge: undefined }, "--forge: Say which forge."],
    ["a forge that nobody knows", { forge: "toString" }, '--forge: There is no forge "toString".'],
    ["no repository", { repository: undefined }, "--repository"],
    ["a repository without its owner", { repository: "offer" }, "--repository"],
    ["a repository that climbs out", { repository: "../offer" }, "--repository"],
    ["a repository with a query", { repository: "council/offer?x" }, "--repository"],
    ["no number", { "pull-request": undefined }, "--pull-request"],
    ["a number that is none", { "pull-request": "0" }, "--pull-request"],
    ["a host without encryption", { host: "http://git.council.example" }, "--host"],
    ["a host that is none", { host: "git.council.example" }, "--host"],
  ])("is refused with %s", (_, changes, problem) => {
    expect(() => toForgePlace({ ...RIGHT, ...changes })).toThrow(problem);
  });

  it("may be the very first pull request", () => {
    expect(toForgePlace({ ...RIGHT, "pull-request": "1" }).number).toBe(1);
  });

  it("knows where each forge's interface is", () => {
    expect(FORGES.github.toInterface("https://github.com")).toBe("https://api.github.com");
    expect(FORGES.github.toInterface("https://git.council.example")).toBe(
      "https://git.council.example/api/v3",
    );
  });
});
