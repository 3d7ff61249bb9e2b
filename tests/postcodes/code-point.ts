/** A line of Code-Point Open as Ordnance Survey writes it. */
export function codePointLine(
  postcode: string,
  { east = 530_622, north = 183_959, quality = 10, district = "E09000019" } = {},
): string {
  return `"${postcode}",${quality},${east},${north},"E92000001","E19000003","E18000007","","${district}","E05000368"`;
}

/** A file of lines, with the line ends of the downloads. */
export function codePointFile(...lines: string[]): string {
  return lines.map((line) => `${line}\r\n`).join("");
}
