import { expect, test } from "vitest";
import { type Answer, type Group, orderGroups } from "../../layouts/components/search/group.ts";
import type { IndexSetup } from "../../plugins/search/search-setup.ts";

const found = (complete: number, missing: string[]): Answer => ({
  ...{ state: "found", results: [], cut: false, corrected: undefined },
  outcome: { pages: [], complete, missing },
});

const group = (language: string, answer: Answer): Group => ({
  index: { language } as IndexSetup,
  answer,
});

test.each([
  ["both know all words", found(3, []), found(9, []), ["pl", "en"]],
  ["English alone knows the word for speech therapy", found(8, ["logopeda"]), found(2, []), ["en", "pl"]],
  ["no page in Polish has all of them together", found(0, []), found(2, []), ["en", "pl"]],
  ["neither knows all", found(2, ["x"]), found(2, ["y"]), ["pl", "en"]],
  ["Polish failed to load", { state: "failed" } as const, found(2, []), ["en", "pl"]],
  ["English failed to load", found(1, ["x"]), { state: "failed" } as const, ["pl", "en"]],
])("the language that knows every word comes first: %s", (_, polish, english, order) => {
  const groups = orderGroups([group("pl", polish), group("en", english)]);
  expect(groups.map(({ index }) => index.language)).toEqual(order);
});
