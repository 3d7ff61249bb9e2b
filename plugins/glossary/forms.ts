import { splitWords, type Word } from "./split-words.ts";

/** Forms as a tree of words. `ends` are what the words up to here stand for, with the words whose capitals must be there. */
export type FormNode<T> = {
  next: Map<string, FormNode<T>>;
  ends: { value: T; capitals: readonly (string | undefined)[] }[];
};

/** Adds a form to a tree. */
export function plantForm<T>(root: FormNode<T>, form: string, value: T): void {
  const words = splitWords(form);
  let node = root;
  for (const { lower } of words) {
    const next: FormNode<T> = node.next.get(lower) ?? { next: new Map(), ends: [] };
    node.next.set(lower, next);
    node = next;
  }
  if (words.length === 0) return;
  node.ends.push({ value, capitals: words.map(({ text, lower }) => (text === lower ? undefined : text)) });
}

/**
 * Where a word leads from a node: as it is (`plain`), or without an English plural or possessive ending (`plural`),
 * which only the last word of a form may have.
 */
export function followWord<T>(
  node: FormNode<T>,
  { lower }: Word,
  isEnglish: boolean,
): { plain: FormNode<T> | undefined; plural: FormNode<T> | undefined } {
  const plain = node.next.get(lower);
  if (!isEnglish || !lower.endsWith("s")) return { plain, plural: undefined };
  const stems = [/'s$/, /s$/, /es$/]
    .filter((ending) => ending.test(lower))
    .map((ending) => lower.replace(ending, ""));
  if (/ies$/.test(lower)) stems.push(lower.replace(/ies$/, "y"));
  const plural = stems.map((stem) => node.next.get(stem)).find((next) => next !== undefined);
  return { plain, plural };
}
