import { BREAK, toOneLine } from "./line-breaks.ts";

/** Words that would begin a list, a heading or a quotation, written so that they stay words: "1. Plan" as "1\. Plan". */
export function protectStart(text: string): string {
  return toOneLine(text)
    .split(BREAK)
    .map((line) => line.replace(/^(\d{1,9})([.)])/, "$1\\$2").replace(/^[#>*+\-=|~`_<:[]/, "\\$&"))
    .join(BREAK);
}
