import { describe, expect, it } from "vitest";
import { decodeFeed } from "../../plugins/feeds/decode.ts";

const TEXT = "name;café “£5” – ok";
const utf16 = (text: string, swap: boolean) => {
  const bytes = Buffer.from(text, "utf16le");
  return swap ? bytes.swap16() : bytes;
};

describe("a feed's bytes", () => {
  it.each<[string, Uint8Array, string]>([
    ["UTF-8", Buffer.from(TEXT), "UTF-8"],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${TEXT}`), "UTF-8"],
    ["UTF-16 with a byte order mark", utf16(`\ufeff${TEXT}`, false), "UTF-16"],
    ["UTF-16 the other way round", utf16(`\ufeff${TEXT}`, true), "UTF-16"],
    ["UTF-16 without a mark", utf16(TEXT, false), "UTF-16"],
    ["UTF-16 the other way round without a mark", utf16(TEXT, true), "UTF-16"],
    [
      "Windows-1252",
      Buffer.from([
        ...Buffer.from("name;caf"),
        0xe9,
        0x20,
        0x93,
        0xa3,
        0x35,
        0x94,
        0x20,
        0x96,
        ...Buffer.from(" ok"),
      ]),
      "Windows-1252",
    ],
  ])("are read as what they are: %s", (_, bytes, encoding) => {
    expect(decodeFeed(bytes)).toEqual({ text: TEXT, encoding });
  });
});
