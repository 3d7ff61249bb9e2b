import { describe, expect, it } from "vitest";
import { createLinter } from "../../plugins/plain-language/lint.ts";
import { RULES } from "../../plugins/plain-language/rules/registry.ts";
import { documentOf, findingsIn, SERVICE } from "./lint.ts";

const COMMENT = "<!-- plain-language-disable-next-line simpler-word: the law's own word -->";
const rulesIn = (text: string) => findingsIn(text).map(({ rule, line }) => `${line} ${rule}`);

describe("a suppression with a reason", () => {
  it.each([
    ["the next line", `${COMMENT}\nWe utilise it.\n`, []],
    ["the next line, over empty lines", `${COMMENT}\n\n\nWe utilise it.\n`, []],
    ["the next line, over other comments", `${COMMENT}\n<!-- note -->\n\nWe utilise it.\n`, []],
    ["no line after that", `${COMMENT}\nWe utilise it.\n\nWe utilise it.\n`, ["4 simpler-word"]],
    ["no other rule", `${COMMENT}\nWe utilise it and can't stop.\n`, ["2 contraction"]],
    ["with a comment in the line before", `Text. ${COMMENT}\nWe utilise it.\n`, []],
    ["a list item", `- one ${COMMENT}\n- we utilise it\n`, []],
    ["a table row", `| A |\n| --- |\n| one ${COMMENT} |\n| we utilise it |\n`, []],
    [
      "each rule by a comment of its own",
      `${COMMENT}\n${COMMENT.replace("simpler-word", "contraction")}\nWe utilise it and can't stop.\n`,
      [],
    ],
    [
      "several rules by one comment",
      "<!-- plain-language-disable-next-line simpler-word, contraction: a name -->\nWe utilise it and can't stop.\n",
      [],
    ],
    [
      "a field of the front matter",
      "---\n# plain-language-disable-next-line simpler-word: a name\ntitle: Utilise it\n---\n",
      [],
    ],
    [
      "a field over all its lines",
      "---\n# plain-language-disable-next-line simpler-word: a name\ndescription:\n  We ask and\n  utilise it\n---\n",
      [],
    ],
    [
      "one field only",
      "---\n# plain-language-disable-next-line simpler-word: a name\ntitle: Utilise it\ndescription: Utilise that\n---\n",
      ["4 simpler-word"],
    ],
  ])("hides %s", (_, text, left) => {
    expect(rulesIn(text)).toEqual(left);
  });

  it("hides a field of a service", () => {
    const text =
      "description: Fine.\nsend:\n  # plain-language-disable-next-line simpler-word: a name\n  apply: We utilise\n    it. You utilise it.\n";
    expect(findingsIn(text, SERVICE)).toEqual([]);
  });
});

describe("a suppression that hides nothing is an error", () => {
  it.each([
    [
      "no reason",
      "<!-- plain-language-disable-next-line simpler-word -->",
      "This comment switches “simpler-word” off and doesn't say why, so it hides nothing. Write a reason after the rule and a colon.",
    ],
    [
      "an empty reason",
      "<!-- plain-language-disable-next-line simpler-word: -->",
      "This comment switches “simpler-word” off and doesn't say why, so it hides nothing. Write a reason after the rule and a colon.",
    ],
    [
      "a slip in the rule's name",
      "<!-- plain-language-disable-next-line simple-word: a name -->",
      "There is no rule called “simple-word”, so this comment hides nothing. Did you mean “simpler-word”?",
    ],
    [
      "a rule that isn't there",
      "<!-- plain-language-disable-next-line everything: a name -->",
      "There is no rule called “everything”, so this comment hides nothing. Name a rule from the list in plugins/plain-language/README.md.",
    ],
    [
      "no rule",
      "<!-- plain-language-disable-next-line -->",
      "There is no rule called “”, so this comment hides nothing. Name a rule from the list in plugins/plain-language/README.md.",
    ],
  ])("with %s", (_, comment, sentence) => {
    const [fault, ...rest] = findingsIn(`${comment}\nWe utilise it.\n`);
    expect(`${fault?.message} ${fault?.fix}`).toBe(sentence);
    expect(fault).toMatchObject({
      rule: "suppression",
      severity: "error",
      line: 1,
      column: 1,
      words: comment,
    });
    expect(rest.map(({ rule }) => rule)).toEqual(["simpler-word"]);
  });

  it("where there is nothing to hide", () => {
    const [fault] = findingsIn(`Text.\n\n${COMMENT}\nWe use it.\n`);
    expect(fault).toMatchObject({
      rule: "suppression",
      line: 3,
      message: "There is no “simpler-word” finding on line 4, so this comment hides nothing.",
      fix: "Take the comment out.",
    });
  });

  it("rule by rule, where one comment names several", () => {
    const comment = "<!-- plain-language-disable-next-line simpler-word, latin, all: a name -->";
    expect(findingsIn(`${comment}\nWe utilise it.\n`).map(({ message }) => message)).toEqual([
      "There is no “latin” finding on line 2, so this comment hides nothing.",
      "There is no rule called “all”, so this comment hides nothing.",
    ]);
  });

  it("where it ends the page", () => {
    expect(rulesIn(`Text.\n\n${COMMENT}`)).toEqual(["3 suppression"]);
  });

  it("but not where the settings switch its rule off", () => {
    const lint = createLinter(RULES, { levels: new Map([["simpler-word", "off"]]) });
    expect(lint(documentOf(`${COMMENT}\nWe utilise it.\n`))).toEqual([]);
  });

  it("and can't hide itself", () => {
    const comment = "<!-- plain-language-disable-next-line suppression: quiet -->";
    expect(rulesIn(`${comment}\n${COMMENT}\nFine.\n`)).toEqual(["1 suppression", "2 suppression"]);
  });
});
