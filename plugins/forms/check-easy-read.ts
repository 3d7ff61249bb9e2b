import { errorAt, type Finding } from "../model/finding.ts";
import { type EasyReadSource, readEasyRead } from "./read-easy-read.ts";
import { EASY_READ_RULES } from "./rules.ts";

/** What keeps a text from being easy to read, with file and line. All are errors: what isn't easy may not be called so. */
export function checkEasyRead(source: EasyReadSource): Finding[] {
  const read = readEasyRead(source);
  return EASY_READ_RULES.flatMap(({ id, check }) =>
    check(read).map(({ line, message, fix }) =>
      errorAt({ file: source.file, line, column: 1 }, id, message, fix),
    ),
  );
}
