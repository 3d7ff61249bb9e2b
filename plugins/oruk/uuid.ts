import { createHash } from "node:crypto";

/** The namespace of web addresses. Source: RFC 9562, appendix A. */
const WEB_ADDRESSES = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

/** The UUID of a web address, version 5 of RFC 9562: the same address has the same UUID everywhere and always. */
export function toUuid(address: string): string {
  const namespace = Buffer.from(WEB_ADDRESSES.replaceAll("-", ""), "hex");
  const bytes = createHash("sha1").update(namespace).update(address).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
