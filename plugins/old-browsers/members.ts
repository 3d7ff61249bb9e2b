import { type Browsers, type Feature, findFeature, listLacking } from "./compatibility.ts";

/** Objects of a page that its scripts work with. Of others, scripts speak by chance: `format` needn't be that of a sound. */
const PAGE =
  /^(Element|HTML(?!Dialog)\w*Element|Node|Document|DocumentFragment|EventTarget|Event|URL|URLSearchParams|Response|Request|Headers|Blob|AbortSignal|FormData|DOMTokenList|NodeList|Storage|CSSStyleSheet|Range|Selection|ReadableStream|ElementInternals|ShadowRoot|Clipboard|SubtleCrypto)$/;

type Paths = ReadonlyMap<string, string[][]>;
type Index = { ofLanguage: Paths; ofPage: Paths; all: Paths };

/**
 * What is lacking of a name that something is asked for, like `at` in `list.at(0)`: the path of a feature where no object has
 * that name in the browsers. Undefined where one has it, or where the name isn't one of JavaScript or of pages.
 */
export function findLackingMember(name: string, data: Feature, browsers: Browsers): string[] | undefined {
  const { ofLanguage, ofPage, all } = indexOf(data);
  const first = (ofLanguage.get(name) ?? ofPage.get(name))?.[0];
  const isLacking = (path: string[]): boolean => listLacking(findFeature(data, path), browsers).length > 0;
  return (all.get(name) ?? []).every(isLacking) ? first : undefined;
}

function indexOf(data: Feature): Index {
  const known = indexes.get(data);
  if (known !== undefined) return known;
  const language = listMembers(data, ["javascript", "builtins"], /(?!Temporal)/);
  const page = listMembers(data, ["api"], PAGE);
  const rest = [...listMembers(data, ["api"], /./), ...listMembers(data, ["webassembly", "api"], /./)];
  const index = { ofLanguage: byName(language), ofPage: byName(page), all: byName([...language, ...rest]) };
  indexes.set(data, index);
  return index;
}

const indexes = new WeakMap<Feature, Index>();

function listMembers(data: Feature, root: readonly string[], owners: RegExp): string[][] {
  return Object.entries(findFeature(data, root) ?? {})
    .filter(([owner]) => owners.test(owner))
    .flatMap(([owner, members]) =>
      Object.entries(members ?? {})
        .filter(([name, member]) => name !== "__compat" && member?.__compat !== undefined)
        .map(([name]) => [...root, owner, name]),
    );
}

function byName(paths: readonly string[][]): Paths {
  const index = new Map<string, string[][]>();
  for (const path of paths) {
    const name = path.at(-1) ?? "";
    index.set(name, [...(index.get(name) ?? []), path]);
  }
  return index;
}
