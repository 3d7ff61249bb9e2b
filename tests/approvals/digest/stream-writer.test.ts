import { describe, expect, it } from "vitest";
import { StreamWriter } from "../../../plugins/approvals/digest/stream-writer.ts";

function textOf(write: (writer: StreamWriter) => void): string {
  const writer = new StreamWriter();
  write(writer);
  return writer
    .finish()
    .map((token) => (token[0] === "text" ? token[1] : `<${token.slice(0, 2).join(" ")}>`))
    .join("");
}

describe("StreamWriter", () => {
  it("folds a run of white space to one space, and drops it at the ends of a line", () => {
    expect(textOf((writer) => writer.write(" EHC\t\n plan \f"))).toBe("EHC plan");
  });

  it("folds across the edges of inline elements", () => {
    const written = textOf((writer) => {
      writer.write("ask ");
      writer.open("a", [], "inline");
      writer.write(" us ");
      writer.close("inline");
      writer.write(" now");
    });
    expect(written).toBe("ask<open a> us<close> now");
  });

  it("starts a line at each block", () => {
    const written = textOf((writer) => {
      writer.write("one ");
      writer.open("p", [], "block");
      writer.write(" two ");
      writer.close("block");
      writer.write(" three");
    });
    expect(written).toBe("one<open p>two<close>three");
  });

  it("keeps the space on both sides of a box, with a line of its own inside", () => {
    const written = textOf((writer) => {
      writer.write("press ");
      writer.open("button", [], "box");
      writer.write(" Go ");
      writer.close("box");
      writer.write(" now");
    });
    expect(written).toBe("press <open button>Go<close> now");
  });

  it("writes one break where dropped wrappers end a line, and none where a block does", () => {
    const written = textOf((writer) => {
      writer.breakLine();
      writer.write("one ");
      writer.breakLine();
      writer.breakLine();
      writer.write(" two");
      writer.breakLine();
      writer.open("p", [], "block");
      writer.write("three");
      writer.close("block");
    });
    expect(written).toBe("one<break>two<open p>three<close>");
  });

  it.each([
    ["a zero-width space", "\u200b"],
    ["a zero-width joiner", "\u200d"],
    ["a right-to-left mark", "\u200f"],
    ["a right-to-left override", "\u202e"],
    ["an isolate", "\u2067"],
    ["a soft hyphen", "\u00ad"],
    ["a byte order mark", "\ufeff"],
    ["a non-breaking space", "\u00a0"],
    ["an ideographic space", "\u3000"],
  ])("keeps %s, even at the ends of a line", (_name, character) => {
    expect(textOf((writer) => writer.write(`${character}a${character}`))).toBe(`${character}a${character}`);
  });

  it("composes letters across the pieces that they come in", () => {
    const written = textOf((writer) => {
      writer.write("Zoe");
      writer.write("\u0308");
    });
    expect(written).toBe("Zo\u00eb");
  });
});
