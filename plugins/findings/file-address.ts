/** Where a file is: an address below the repository's folder, or a whole one. */
export type FileAddress = { uri: string; uriBaseId?: string };

/** A file's path with slashes only, and without the `./` that means the folder itself. */
export function toSlashes(file: string): string {
  return file.replaceAll("\\", "/").replace(/^(\.\/+)+/, "");
}

/** A file's address, percent-encoded. A path that starts at a root, as in `/srv` or `C:\srv`, gives a `file:` address. */
export function toFileAddress(file: string): FileAddress {
  const path = toSlashes(file);
  const [, drive = "", rest = path] = /^([a-z]:)?(\/.*)$/is.exec(path) ?? [];
  const encoded = rest.split("/").map(encodeSegment).join("/");
  if (rest === path && !path.startsWith("/")) return { uri: encoded, uriBaseId: "%SRCROOT%" };
  return { uri: `file://${drive === "" ? "" : `/${drive}`}${encoded}` };
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed());
}
