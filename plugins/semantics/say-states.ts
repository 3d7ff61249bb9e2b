import type { AccessibilityNode, PageNode } from "./browser-tree.ts";

type Properties = Readonly<Record<string, unknown>>;

/** What a state is called, from the properties of a node; nothing where there is none to say. */
type State = (properties: Properties) => string;

const isOn = (value: unknown): boolean => value === true || value === "true";

const named =
  (name: string): State =>
  (properties) =>
    isOn(properties[name]) ? name : "";

/** In the order in which they are said. */
const STATES: readonly State[] = [
  ({ expanded }) => (expanded === undefined ? "" : isOn(expanded) ? "expanded" : "collapsed"),
  ({ checked }) => (checked === undefined ? "" : isOn(checked) ? "checked" : "not checked"),
  ({ pressed }) => (pressed === undefined ? "" : isOn(pressed) ? "pressed" : "not pressed"),
  named("selected"),
  named("disabled"),
  named("required"),
  ({ invalid }) => (invalid === undefined || invalid === "false" ? "" : "invalid"),
  ({ hasPopup }) => (hasPopup === undefined || hasPopup === "false" ? "" : `opens a ${String(hasPopup)}`),
  named("modal"),
  ({ live }) => (live === undefined || live === "off" ? "" : `live ${String(live)}`),
];

/** Roles in which words can be typed: only of these it is said that they are read-only. */
const TYPED = new Set(["textbox", "searchbox", "combobox", "spinbutton"]);

/** What is said of a node after its name. */
export function sayStates(role: string, node: AccessibilityNode, own: PageNode | undefined): string[] {
  const properties = propertiesOf(node);
  const current = own?.attributes["aria-current"];
  const value = TYPED.has(role) ? String(node.value?.value ?? "") : "";
  return [
    ...STATES.map((state) => state(properties)),
    TYPED.has(role) && isOn(properties["readonly"]) ? "read only" : "",
    current === undefined || current === "false" ? "" : `current${current === "true" ? "" : ` ${current}`}`,
    value === "" ? "" : `holds "${value}"`,
    // Where nothing else has the keyboard the page has it, and nothing is said of that.
    role !== "page" && isOn(properties["focused"]) ? "has the keyboard" : "",
  ].filter((state) => state !== "");
}

/** The properties of a node by their names. */
export function propertiesOf({ properties = [] }: AccessibilityNode): Properties {
  return Object.fromEntries(properties.map(({ name, value }) => [name, value.value]));
}
