import { describe, expect, it } from "vitest";
import { createKeeper } from "../../plugins/kept/create-keeper.ts";
import type { Pieces } from "../../plugins/kept/pack.ts";
import { rememberBy } from "../../plugins/model/keeper.ts";

/** A store as the disk is one: what was written with some tools is read with the same. */
function createStore() {
  const disk: { tools: string; kept: { tools: string; pieces: Pieces }; writes: number } = {
    ...{ tools: "1", kept: { tools: "", pieces: new Map() }, writes: 0 },
  };
  const open = () =>
    createKeeper({
      tools: () => disk.tools,
      read: (tools) => (tools === disk.kept.tools ? disk.kept.pieces : new Map()),
      write: async (tools, pieces) => {
        disk.kept = { tools, pieces: new Map(pieces) };
        disk.writes += 1;
      },
    });
  return { disk, open };
}

const bytes = Buffer.from("made");

describe("a keeper", () => {
  it("recalls in the next build what one kept", async () => {
    const { open } = createStore();
    const first = open();
    expect(first.recall("page")).toBeUndefined();
    first.keep("page", bytes);
    await first.save();
    expect(open().recall("page")).toEqual(bytes);
  });

  it("forgets what a build neither recalled nor kept", async () => {
    const { disk, open } = createStore();
    const first = open();
    first.keep("old", bytes);
    first.keep("same", bytes);
    await first.save();
    const second = open();
    second.recall("same");
    await second.save();
    expect([...disk.kept.pieces.keys()]).toEqual(["same"]);
  });

  it("writes nothing where nothing came or went", async () => {
    const { disk, open } = createStore();
    const first = open();
    first.keep("page", bytes);
    await first.save();
    const second = open();
    second.recall("page");
    await second.save();
    expect(disk.writes).toBe(1);
  });

  it("recalls nothing that other code or layouts made, in the same process too", async () => {
    const { disk, open } = createStore();
    const keeper = open();
    keeper.keep("page", bytes);
    await keeper.save();
    keeper.begin();
    expect(keeper.recall("page")).toEqual(bytes);
    disk.tools = "2";
    keeper.begin();
    expect(keeper.recall("page")).toBeUndefined();
  });

  it("recalls what an earlier build left where the one between went wrong before it asked", async () => {
    const { open } = createStore();
    const first = open();
    first.keep("page", bytes);
    await first.save();
    const keeper = open();
    keeper.recall("other");
    keeper.begin();
    keeper.begin();
    expect(keeper.recall("page")).toEqual(bytes);
  });

  it("recalls what a build kept that then went wrong", () => {
    const keeper = createStore().open();
    keeper.recall("other");
    keeper.keep("page", bytes);
    keeper.begin();
    expect(keeper.recall("page")).toEqual(bytes);
  });

  it("writes nothing where code or layouts changed during the build", async () => {
    const { disk, open } = createStore();
    const keeper = open();
    keeper.recall("page");
    keeper.keep("page", bytes);
    disk.tools = "2";
    await keeper.save();
    expect(disk.writes).toBe(0);
  });
});

describe("rememberBy", () => {
  it("makes a thing once for the same parts and the same rest", () => {
    const keeper = createStore().open();
    let made = 0;
    const make = (rest: string, ...parts: string[]) =>
      rememberBy(keeper, rest)(parts, () => ({ number: ++made }));
    expect(make("settings", "a", "b")).toEqual({ number: 1 });
    expect(make("settings", "a", "b")).toEqual({ number: 1 });
    expect(make("settings", "ab", "")).toEqual({ number: 2 });
    expect(make("other settings", "a", "b")).toEqual({ number: 3 });
  });
});
