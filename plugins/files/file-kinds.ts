/** The kinds of document that families can be given, by their endings. Old ones that hold programs are left out. */
export const FILE_KINDS: ReadonlyMap<string, string> = new Map([
  ["pdf", "PDF"],
  ["docx", "Word"],
  ["xlsx", "Excel"],
  ["pptx", "PowerPoint"],
  ["odt", "ODT"],
  ["ods", "ODS"],
  ["odp", "ODP"],
  ["csv", "CSV"],
]);

/** The ending of a file's name in small letters, or nothing. */
export function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}
