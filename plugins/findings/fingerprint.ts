import { createHash } from "node:crypto";
import type { Finding } from "../model/finding.ts";
import type { LineReader } from "./excerpt.ts";

/**
 * A name for each finding that stays when lines move: a digest of its rule, file, words and the text of its line, and of
 * which one it is among findings that are the same in all of these.
 */
export function fingerprintsOf(findings: readonly Finding[], readLine: LineReader): string[] {
  const counts = new Map<string, number>();
  const lines = new Map<string, string>();
  return findings.map(({ file, line, rule, words = "" }) => {
    const place = `${line} ${file}`;
    const text = lines.get(place) ?? digest((readLine(file, line) ?? "").trim());
    lines.set(place, text);
    const key = JSON.stringify([rule, file, words, text]);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return digest(`${key}\n${count}`).slice(0, 32);
  });
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
