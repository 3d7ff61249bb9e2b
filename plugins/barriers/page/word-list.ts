/** Words that are compared with `keyOf`, from a text with commas between them. */
export function wordList(text: string): ReadonlySet<string> {
  return new Set(text.split(",").map((words) => words.trim().replace(/\s+/g, " ")));
}
