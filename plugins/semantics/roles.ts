/** Roles that browsers give names of their own. */
const NAMES: Readonly<Record<string, string>> = {
  RootWebArea: "page",
  StaticText: "text",
  DisclosureTriangle: "summary",
  DisclosureTriangleGrouped: "summary",
  DescriptionList: "description list",
  SvgRoot: "image",
  img: "image",
  Iframe: "frame",
  Video: "video",
  Audio: "audio",
};

/** Roles that no screen reader speaks by themselves: only what is in them is heard. */
const SILENT = new Set(
  "none generic paragraph strong emphasis mark code time subscript superscript Abbr Legend Section rowgroup ListGrid Pre Ruby".split(
    " ",
  ),
);

/** Roles whose name is the text in them, so that the text isn't spoken again. */
const NAMED_BY_TEXT = new Set("button checkbox heading link option radio summary tab term".split(" "));

/** Roles that have no name of their own: what is in them is read, part by part. */
const READ_THROUGH = new Set(
  "cell columnheader definition deletion insertion row rowheader status alert".split(" "),
);

/** Roles in which nothing stands that isn't said already: their name, or what is typed into them. */
const CLOSED = new Set("image searchbox textbox".split(" "));

/** The role that is spoken. */
export function sayRole(role: string): string {
  return NAMES[role] ?? role;
}

/** True where nothing is said of the node itself. A group without a name is silent, and so is a defined word inside its term. */
export function isSilent(role: string, name: string, tag: string): boolean {
  return SILENT.has(role) || (role === "group" && name === "") || tag === "DFN";
}

/** True where the text inside is the name. */
export function isNamedByText(role: string): boolean {
  return NAMED_BY_TEXT.has(role);
}

/** True where all that is inside is read, part by part, and the name would say it twice. */
export function isReadThrough(role: string): boolean {
  return READ_THROUGH.has(role);
}

/** True where nothing inside is spoken. */
export function isClosed(role: string): boolean {
  return CLOSED.has(role);
}
