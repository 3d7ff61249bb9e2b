/** A check's example: its text, and where what the check must find begins. */
export type Example = { text: string; at: number | undefined };

/** Reads an example in which «these marks» stand around what is found. Marks inside words are none of ours. */
export function parseExample(marked: string): Example {
  const at = marked.indexOf("«");
  return { text: marked.replace(/[«»]/g, ""), at: at < 0 ? undefined : at };
}

/** True for an example that is HTML, and so can stand in a page as well as in Markdown. */
export function isHtml(text: string): boolean {
  return /^\s*<[a-z!]/i.test(text);
}
