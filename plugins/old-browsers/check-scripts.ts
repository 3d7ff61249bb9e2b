import ts from "typescript";
import { type Browsers, type Feature, findFeature, listLacking } from "./compatibility.ts";
import { distinct, type Lack } from "./lack.ts";
import { findLackingMember } from "./members.ts";
import { testedName } from "./tested-name.ts";

/** Names under which scripts reach interfaces of the browser. */
const INTERFACES: Readonly<Record<string, string>> = {
  navigator: "Navigator",
  document: "Document",
  location: "Location",
  history: "History",
  crypto: "Crypto",
  localStorage: "Storage",
  sessionStorage: "Storage",
};

/** Names of all that stands by itself. */
const EVERYTHING = /^(globalThis|window|self)$/;

/** Ways to write a pattern that a tool can't write in an older way. */
const PATTERNS: readonly [RegExp, string, string][] = [
  [/\(\?<[=!]/, "(?<=…)", "lookbehind_assertion"],
  [/\(\?[ims]*-?[ims]+:/, "(?i:…)", "modifier"],
];

/** A use of something in a script: the name that a test would ask for, how it is written, and its path in the data. */
type Use = { name: string; written: string; path: readonly string[] };

/**
 * What of a bundled script the browsers lack and the script never asks for first. `Promise.any` is looked up as it is written.
 * Of `list.at()` nobody knows what `list` is: it is lacking where no object of the browsers has such a name.
 */
export function checkScript(script: string, data: Feature, browsers: Browsers): Lack[] {
  const file = ts.createSourceFile("script.js", script, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const tested = new Set<string>();
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    const test = testedName(node);
    if (test !== undefined) tested.add(test);
    uses.push(...listUses(node, data, browsers));
    ts.forEachChild(node, visit);
  };
  visit(file);
  const lacks = uses
    .filter(({ name }) => !tested.has(name))
    .map(({ written, path }) => ({
      ...{ written, feature: path.join(".") },
      browsers: listLacking(findFeature(data, path), browsers),
    }));
  return distinct(lacks.filter((lack) => lack.browsers.length > 0));
}

function listUses(node: ts.Node, data: Feature, browsers: Browsers): Use[] {
  if (ts.isPropertyAccessExpression(node)) return ofMember(node, data, browsers);
  if (ts.isIdentifier(node) && isGlobal(node)) return ofGlobal(node.text);
  if (ts.isRegularExpressionLiteral(node)) return ofPattern(node.text);
  if (ts.isNewExpression(node) && node.expression.getText() === "RegExp")
    return ofPattern(node.arguments?.[0]?.getText() ?? "");
  return [];
}

function ofMember(node: ts.PropertyAccessExpression, data: Feature, browsers: Browsers): Use[] {
  const name = node.name.text;
  if (ts.isIdentifier(node.expression)) {
    const { text } = node.expression;
    if (EVERYTHING.test(text)) return ofGlobal(name);
    const owner = INTERFACES[text] ?? text;
    const paths = [
      ["javascript", "builtins", owner, name],
      ["api", owner, name],
      ["api", owner, `${name}_static`],
    ];
    const known = paths.filter((path) => findFeature(data, path) !== undefined);
    if (known.length > 0) return known.map((path) => ({ name, written: `${text}.${name}`, path }));
  }
  const path = findLackingMember(name, data, browsers);
  return path === undefined ? [] : [{ name, written: `.${name}`, path }];
}

function ofGlobal(name: string): Use[] {
  return [
    ["javascript", "builtins", name],
    ["api", name],
    ["api", "Window", name],
  ].map((path) => ({ name, written: name, path }));
}

function ofPattern(pattern: string): Use[] {
  return PATTERNS.filter(([way]) => way.test(pattern)).map(([, written, feature]) => ({
    ...{ name: written, written },
    path: ["javascript", "regular_expressions", feature],
  }));
}

/** Whether a name stands for itself: no part of `a.name`, no key, and nothing that the script declares there. */
function isGlobal(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return (
    ts.isNewExpression(parent) ||
    ts.isBinaryExpression(parent) ||
    (ts.isCallExpression(parent) && (parent.expression === node || parent.arguments.includes(node)))
  );
}
