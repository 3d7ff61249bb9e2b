import type { Random } from "./digest-random.ts";

/** An edit of a text by chance; undefined where the text has nothing of its kind, or chance left it as it was. */
export type Edit = (text: string, random: Random) => string | undefined;

/** Changes one of the places that a pattern finds; the change is given what was found, with its groups. */
export function one(
  pattern: RegExp,
  change: (found: RegExpMatchArray, random: Random) => string | undefined,
): Edit {
  return (text, random) => {
    const found = random.pick([...text.matchAll(pattern)]);
    const written = found === undefined ? undefined : change(found, random);
    if (found === undefined || written === undefined) return undefined;
    return `${text.slice(0, found.index)}${written}${text.slice(found.index + found[0].length)}`;
  };
}

/** Changes the lines of a text. */
export function lines(change: (lines: string[], random: Random) => string[] | undefined): Edit {
  return (text, random) => change(text.split("\n"), random)?.join("\n");
}

/** Changes the blocks of a text, which stand between blank lines; those of a code fence stay together. */
export function blocks(change: (blocks: string[], random: Random) => string[] | undefined): Edit {
  return (text, random) => {
    const parts = splitBlocks(text);
    const changed = parts.length < 2 ? undefined : change(parts, random);
    return changed && `\n${changed.join("\n\n")}\n`;
  };
}

/** The blocks of a text, without the blank lines between. */
export function splitBlocks(text: string): string[] {
  const parts: string[] = [];
  for (const part of text.split(/\n{2,}/).map((each) => each.replace(/^\n|\n$/g, ""))) {
    const before = parts.at(-1);
    if (before !== undefined && isOpenFence(before)) parts[parts.length - 1] = `${before}\n\n${part}`;
    else if (part !== "") parts.push(part);
  }
  return parts;
}

function isOpenFence(block: string): boolean {
  return (block.match(/^(?:```|~~~)/gm) ?? []).length % 2 === 1;
}

/** An edit of what stands below the front matter. */
export function ofBody(edit: Edit): Edit {
  return (text, random) => {
    const [front, body] = splitFile(text);
    const edited = edit(body, random);
    return edited && `${front}${edited}`;
  };
}

/** An edit of the front matter, without the lines of hyphens round it. */
export function ofFrontMatter(edit: Edit): Edit {
  return (text, random) => {
    const [front, body] = splitFile(text);
    const edited = edit(front.replace(/^---\n|---\n$/g, ""), random);
    return edited && `---\n${edited}---\n${body}`;
  };
}

/** An edit of one line of the front matter, without its key and quotes. */
export function ofField(key: string, edit: Edit): Edit {
  return ofFrontMatter((text, random) => {
    const found = new RegExp(`^${key}: (.*)$`, "m").exec(text);
    const value = found?.[1]?.replace(/^"(.*)"$|^'(.*)'$/, "$1$2");
    const edited = value && edit(value, random);
    return found === null || !edited
      ? undefined
      : text.replace(found[0], () => `${key}: ${JSON.stringify(edited)}`);
  });
}

function splitFile(text: string): [string, string] {
  const end = text.indexOf("\n---\n", 3) + 5;
  return [text.slice(0, end), text.slice(end)];
}
