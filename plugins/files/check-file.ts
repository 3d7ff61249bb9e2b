import { isUtf8 } from "node:buffer";
import { checkPackage } from "./check-package.ts";
import { checkPdf } from "./check-pdf.ts";
import { endingOf, FILE_KINDS } from "./file-kinds.ts";
import type { Problem } from "./problem.ts";

/** The largest file that families are asked to download, in bytes. */
export const LARGEST_FILE = 10_000_000;

/** Says why a file can't be published by its name and size, or undefined where it can. */
export function checkNameAndSize(name: string, bytes: number): Problem | undefined {
  const ending = endingOf(name);
  if (!FILE_KINDS.has(ending)) {
    return {
      problem:
        ending === ""
          ? "This file's name has no ending."
          : `Files that end with .${ending} can't be published.`,
      fix: `Make a page of it. Where that can't be, use one of: ${[...FILE_KINDS.keys()].join(", ")}.`,
    };
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z]+$/.test(name)) {
    return { problem: `"${name}" can't be the name of a file.`, fix: `Call it ${toSafeName(name)}.` };
  }
  if (bytes === 0) return { problem: "This file is empty.", fix: "Upload it again." };
  if (bytes <= LARGEST_FILE) return undefined;
  return {
    problem: `This file is ${Math.ceil(bytes / 1_000_000)} MB, and the most is ${LARGEST_FILE / 1_000_000} MB.`,
    fix: "Save it with smaller pictures, or make pages of it.",
  };
}

/** Says why what is in a file can't be published, or undefined where it can. Its name is checked before. */
export function checkBytes(name: string, bytes: Uint8Array): Problem | undefined {
  const ending = endingOf(name);
  if (ending === "pdf") return checkPdf(bytes);
  return ending === "csv" ? checkCsv(bytes) : checkPackage(ending, bytes);
}

function checkCsv(bytes: Uint8Array): Problem | undefined {
  if (!isUtf8(bytes) || bytes.includes(0)) {
    return { problem: "This file is not a table in UTF-8 text.", fix: "Save it again as CSV UTF-8." };
  }
  if (!/(?:^|[,;\t\n])"?[=@]/.test(new TextDecoder().decode(bytes))) return undefined;
  return {
    problem: "A cell of this table begins with = or @, which programs run as a formula.",
    fix: "Write its result in the cell.",
  };
}

function toSafeName(name: string): string {
  const ending = endingOf(name);
  const words = name
    .slice(0, -ending.length - 1)
    .normalize("NFKD")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return `${words?.join("-") ?? "document"}.${ending}`;
}
