import { readFileSync } from "node:fs";
import type { LineReader } from "../../plugins/findings/excerpt.ts";

/** Reads content files, each once; one that can't be read is left out of what is said of lines. */
export function createSourceReader(): {
  readText: (file: string) => string | undefined;
  readLine: LineReader;
} {
  const texts = new Map<string, string | undefined>();
  const readText = (file: string): string | undefined => {
    if (!texts.has(file)) texts.set(file, tryToRead(file));
    return texts.get(file);
  };
  return { readText, readLine: (file, line) => readText(file)?.split(/\r\n?|\n/)[line - 1] };
}

function tryToRead(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
