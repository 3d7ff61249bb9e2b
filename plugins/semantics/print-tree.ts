import { type SpokenNode, type SpokenTree, SURROUNDS } from "./spoken-node.ts";

/** Longest part of a name or a text that is printed: a change in the words after it is content, not semantics. */
const FOLD = 80;

/**
 * Prints what is spoken: a line for each node, what is inside it two spaces further in, items behind a dash or their
 * number. Landmarks that are the same on every page can be named as `closed`: of them only one line is printed.
 */
export function printTree({ root }: SpokenTree, closed: readonly string[] = []): string {
  const children = root.children.map((child) => (closed.includes(child.role) ? close(child) : child));
  return `${linesOf({ ...root, children }, "").join("\n")}\n`;
}

function close(node: SpokenNode): SpokenNode {
  return { ...node, states: [...node.states, "as on every page"], children: [] };
}

function linesOf(node: SpokenNode, language: string): string[] {
  const { role, children } = node;
  if (role === "listitem") return itemLines(node, language);
  const line = sayNode(node, language);
  const [only, ...others] = children;
  // A heading or a cell that is nothing but a link is one stop, not two.
  if (only !== undefined && others.length === 0 && isSame(node, only)) {
    const [first = "", ...rest] = linesOf(only, node.language);
    return [`${line.replace(/ ".*/, "")}: ${first}`, ...rest];
  }
  return [line, ...indent(children.flatMap((child) => linesOf(child, node.language)))];
}

/** Roles that hold what is read and have no name of their own. */
const HOLDERS = new Set(["cell", "columnheader", "definition", "rowheader"]);

/** True where two nodes are one stop: the outer one adds nothing to the inner one but what it is. */
function isSame(outer: SpokenNode, inner: SpokenNode): boolean {
  if (inner.role === "text" || outer.states.length > 0 || SURROUNDS.has(outer.role)) return false;
  return outer.name === ""
    ? HOLDERS.has(outer.role) && inner.children.length === 0
    : outer.name === inner.name;
}

function itemLines(node: SpokenNode, language: string): string[] {
  const lead = node.marker === "" ? "- " : `${node.marker} `;
  const states = tail(node, language);
  const [first = "(nothing)", ...rest] = node.children.flatMap((child) => linesOf(child, node.language));
  return [`${lead}${first}${states}`, ...indent(rest)];
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function sayNode(node: SpokenNode, language: string): string {
  const { role, name, level, children } = node;
  const items = children.filter((child) => child.role === "listitem").length;
  const what = role === "list" ? `list of ${items}` : level === undefined ? role : `${role} ${level}`;
  return `${what}${name === "" ? "" : ` "${fold(name)}"`}${tail(node, language)}`;
}

function tail({ states, description, language: own }: SpokenNode, language: string): string {
  const said = [
    ...states,
    ...(description === "" ? [] : [`described as "${fold(description)}"`]),
    ...(own === language ? [] : [`in ${own}`]),
  ];
  return said.length === 0 ? "" : ` (${said.join(", ")})`;
}

function fold(text: string): string {
  const letters = [...text];
  return letters.length > FOLD ? `${letters.slice(0, FOLD).join("").trimEnd()}…` : text;
}
