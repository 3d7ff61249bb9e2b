/** A declaration, like `color: red`. */
export type Declaration = { property: string; value: string };

/** A block of a stylesheet: what stands before its bracket (empty for the whole), what it declares, and blocks inside. */
export type Block = { prelude: string; declarations: Declaration[]; blocks: Block[] };

/** Pieces of a stylesheet: texts in quotes and brackets are whole, `{`, `}` and `;` are pieces of their own. */
const PIECES =
  /\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:[^()"']|"[^"]*"|'[^']*'|\((?:[^()]|\([^()]*\))*\))*\)|[{};]|[^{};"'(/]+|[\s\S]/g;

/** Reads a stylesheet into its blocks. */
export function readStyles(css: string): Block {
  const root: Block = { prelude: "", declarations: [], blocks: [] };
  const open = [root];
  let text = "";
  const declare = (): void => {
    const [, property, value] = /^\s*([\w-]+)\s*:([\s\S]*)$/.exec(text) ?? [];
    if (property !== undefined && value !== undefined)
      open.at(-1)?.declarations.push({ property: property.toLowerCase(), value: value.trim() });
    text = "";
  };
  for (const [piece] of css.matchAll(PIECES)) {
    if (piece === "{") {
      const block = { prelude: text.trim(), declarations: [], blocks: [] };
      open.at(-1)?.blocks.push(block);
      open.push(block);
      text = "";
    } else if (piece === "}") {
      declare();
      if (open.length > 1) open.pop();
    } else if (piece === ";") declare();
    else if (!piece.startsWith("/*")) text += piece;
  }
  return root;
}
