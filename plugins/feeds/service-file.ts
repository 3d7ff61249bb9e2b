import { Document, isCollection, isMap, isScalar, isSeq, type Node, parseDocument, visit } from "yaml";
import { type Fields, fromFields, sameValue, toPath } from "./fields.ts";
import { keepLines } from "./keep-lines.ts";
import type { FieldChange } from "./merge-fields.ts";

/** Where a service came from, as its file keeps it. */
export type Source = { feed: string; id: string; modified?: string | undefined; digest: string };

const STYLE = { lineWidth: 100, flowCollectionPadding: false } as const;

/** The text of a new file for a service. */
export function printService(fields: Fields, source: Source): string {
  const document = new Document({ ...fromFields(fields), source: toPlain(source) });
  setStyle(document.contents);
  return document.toString(STYLE);
}

/**
 * A file's text with some fields changed. Comments, order and the lines of everything else stay as they were. The same
 * text where nothing changes.
 */
export function changeService(
  file: { text: string; source: Source | undefined },
  changes: readonly FieldChange[],
  source: Source,
): string {
  const taken = changes.filter(({ state }) => state === "changed");
  const isNew = !sameValue(file.source && toPlain(file.source), toPlain(source));
  if (taken.length === 0 && !isNew) return file.text;
  const document = parseDocument(file.text);
  for (const { field, after } of taken) setField(document, toPath(field), after);
  if (isNew)
    for (const key of ["feed", "id", "modified", "digest"] as const)
      setField(document, ["source", key], source[key]);
  return keepLines(file.text, document.toString(STYLE));
}

function toPlain({ feed, id, modified, digest }: Source): Record<string, string> {
  return { feed, id, ...(modified === undefined ? {} : { modified }), digest };
}

function setField(document: Document, path: readonly string[], value: unknown): void {
  if (value === undefined) {
    document.deleteIn(path);
    const parent = path.slice(0, -1);
    const left = parent.length === 0 ? undefined : document.getIn(parent);
    if (isMap(left) && left.items.length === 0) document.deleteIn(parent);
    return;
  }
  // A plain value keeps the comment beside the old one; a list or a set of keys is a new node.
  if (typeof value === "object") {
    const node = document.createNode(value);
    setStyle(node);
    document.setIn(path, node);
    return;
  }
  document.setIn(path, value);
  const node = document.getIn(path, true);
  if (isScalar(node)) setStyle(node);
}

/** Lists of words stand on one line, `[MO, TU]`; each paragraph of a text on one of its own, so that a diff shows which changed. */
function setStyle(node: Node | null): void {
  visit(node, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === "string" && scalar.value.includes("\n")) scalar.type = "BLOCK_LITERAL";
    },
    Seq: (_, list) => {
      if (isSeq(list) && !list.items.some((item) => isCollection(item))) list.flow = true;
    },
  });
}
