import { describe, expect, it } from "vitest";
import { toUuid } from "../../plugins/oruk/uuid.ts";

describe("toUuid", () => {
  it("gives the UUID that others give for the same address", () => {
    // Python: uuid.uuid5(uuid.NAMESPACE_URL, "https://www.example.com/").
    expect(toUuid("https://www.example.com/")).toBe("3d3ed9d2-aa3d-5fa6-90e8-ed662e90f559");
  });

  it("gives two addresses two UUIDs", () => {
    expect(toUuid("https://a.example/1")).not.toBe(toUuid("https://a.example/2"));
  });
});
