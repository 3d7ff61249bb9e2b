import { writeWhole } from "../../plugins/command-line/io.ts";

/** Where the command reads and writes. `isDry` says what would be written and writes nothing. */
export type Places = { content: string; locales: string; isDry: boolean };

/** Writes a file whole and says so, or says that it would. */
export function writeOrSay(file: string, text: string, isDry: boolean): void {
  if (!isDry) writeWhole(file, text);
  console.log(`${isDry ? "would write" : "wrote"} ${file}`);
}
