import { describe, expect, it } from "vitest";
import { readPostcode, splitPostcode } from "../../plugins/postcodes/read-postcode.ts";

describe("a postcode as families type it", () => {
  it.each([
    ["N1 0AA", "N1", "0AA"],
    ["n10aa", "N1", "0AA"],
    ["  ec1v 9lt ", "EC1V", "9LT"],
    ["E C 1 V 9 L T", "EC1V", "9LT"],
    ["W1A-1AA", "W1A", "1AA"],
    ["qx3 1nf.", "QX3", "1NF"],
    ["ＱＸ３ １ＮＦ", "QX3", "1NF"],
    ["QX٣ ١NF", "QX3", "1NF"],
    ["QX۳ ۱NF", "QX3", "1NF"],
    ["QX৩ ১NF", "QX3", "1NF"],
    ["\u202bQX3 1NF\u202c", "QX3", "1NF"],
    ["QX3\u00a01NF", "QX3", "1NF"],
  ])("is read from %j", (typed, outcode, incode) => {
    expect(readPostcode(typed)).toEqual({ kind: "full", outcode, incode });
  });

  it.each([
    ["N1 OAA", "N1", "0AA"],
    ["NI OAA", "N1", "0AA"],
    ["nl 0aa", "N1", "0AA"],
    ["QX3 INF", "QX3", "1NF"],
    ["qx3 lnf", "QX3", "1NF"],
    ["0X1 2AB", "OX1", "2AB"],
    ["OX1 2AB", "OX1", "2AB"],
    ["S01 4AB", "SO1", "4AB"],
    ["SEI 9AB", "SE1", "9AB"],
    ["WIA 1AA", "W1A", "1AA"],
    ["HAO 4AB", "HA0", "4AB"],
    ["BRIO 1AA", "BR10", "1AA"],
    ["1P1 2AB", "IP1", "2AB"],
    ["N1 9A1", "N1", "9AL"],
  ])("has letters and digits that look alike put right: %s", (typed, outcode, incode) => {
    expect(readPostcode(typed)).toEqual({ kind: "full", outcode, incode });
  });

  it.each([
    ["N1", "N1"],
    ["n19", "N19"],
    ["EC1V", "EC1V"],
    ["ni", "N1"],
    ["N 1 9", "N19"],
    ["QX3 1", "QX3"],
    ["QX3 1N", "QX3"],
    ["QX3 IN", "QX3"],
  ])("is an outcode where no more was typed: %s", (typed, outcode) => {
    expect(readPostcode(typed)).toEqual({ kind: "outcode", outcode });
  });

  it.each([
    ["", "empty"],
    ["   ", "empty"],
    [" . ", "empty"],
    ["Islington", "not-a-postcode"],
    ["12345", "not-a-postcode"],
    ["N1 0AC", "not-a-postcode"],
    ["N1 0AA N1 0AB", "not-a-postcode"],
    ["QXX3 1NF", "not-a-postcode"],
    ["BFPO 1", "not-a-postcode"],
    ["<script>", "not-a-postcode"],
    ["N1 0AA".repeat(10_000), "not-a-postcode"],
    ["OIL0OIL0".repeat(10_000), "not-a-postcode"],
  ])("is none where it can't be one: %.20j", (typed, why) => {
    expect(readPostcode(typed)).toEqual({ kind: "wrong", why });
  });
});

describe("a postcode as sources and services write it", () => {
  it.each([
    ["N1  0AA", { outcode: "N1", incode: "0AA" }],
    ["EC1V9LT", { outcode: "EC1V", incode: "9LT" }],
    ["qx3 1nf", { outcode: "QX3", incode: "1NF" }],
    ["N1 OAA", undefined],
    ["N1", undefined],
    ["Town Hall", undefined],
    ["", undefined],
  ])("is split without putting anything right: %j", (written, parts) => {
    expect(splitPostcode(written)).toEqual(parts);
  });
});
