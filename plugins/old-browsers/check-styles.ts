import { type Browsers, type Feature, findFeature, listLacking } from "./compatibility.ts";
import { distinct, type Lack } from "./lack.ts";
import { type Block, type Declaration, readStyles } from "./read-styles.ts";
import { ofDeclaration, ofPrelude, type Used } from "./style-features.ts";

/**
 * What of a stylesheet the browsers lack and nothing stands in for: no earlier declaration that all know, and no `@supports` that
 * asks for it.
 */
export function checkStyles(css: string, data: Feature, browsers: Browsers): Lack[] {
  const lackOf = (used: Used): Lack[] => {
    const lacking = listLacking(findFeature(data, used.path), browsers);
    return lacking.length === 0
      ? []
      : [{ feature: used.path.join("."), written: used.written, browsers: lacking }];
  };
  return distinct(checkBlock(readStyles(css), { isNested: false, asked: "" }, lackOf));
}

type LackOf = (used: Used) => Lack[];

/** Where a block stands: in another rule, and in which conditions of `@supports`. */
type Place = { isNested: boolean; asked: string };

function checkBlock(
  { prelude, declarations, blocks }: Block,
  { isNested, asked }: Place,
  lackOf: LackOf,
): Lack[] {
  if (/^@supports\b/.test(prelude)) {
    const inside = { isNested, asked: `${asked} ${prelude}` };
    return blocks.flatMap((block) => checkBlock(block, inside, lackOf));
  }
  const isRule = prelude !== "" && !prelude.startsWith("@");
  // What stands between the brackets of frames is no selector.
  const inner = /^@(-\w+-)?keyframes\b/.test(prelude) ? [] : blocks;
  const own = [
    ...(prelude === "" ? [] : ofPrelude(prelude, isNested)),
    ...declarations.flatMap((declaration, place) =>
      hasFallback(declarations.slice(0, place), declaration, lackOf) ? [] : ofDeclaration(declaration),
    ),
  ];
  return [
    ...own.filter((used) => !isAskedFor(used, asked)).flatMap(lackOf),
    ...inner.flatMap((block) => checkBlock(block, { isNested: isRule || isNested, asked }, lackOf)),
  ];
}

/** Whether a condition of `@supports` names a feature: the property, selector or function, or the value as it is written. */
function isAskedFor({ path, written }: Used, asked: string): boolean {
  const name = path[1] === "properties" ? path[2] : path.at(-1);
  return asked.includes(name ?? written) || asked.includes(written);
}

/** An earlier declaration of the same property, with or without a browser's own prefix, that all browsers know. */
function hasFallback(earlier: readonly Declaration[], { property }: Declaration, lackOf: LackOf): boolean {
  const plain = (name: string): string => name.replace(/^-\w+-/, "");
  return earlier.some(
    (declaration) =>
      plain(declaration.property) === plain(property) &&
      (declaration.property !== property || ofDeclaration(declaration).flatMap(lackOf).length === 0),
  );
}
