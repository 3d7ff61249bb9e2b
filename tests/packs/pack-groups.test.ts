import { describe, expect, it } from "vitest";
import { groupsOf, PACK_GROUPS, packPaths } from "../../plugins/packs/pack-groups.ts";

describe("the groups that have a pack", () => {
  it("are the four ages and the five kinds of need", () => {
    expect(PACK_GROUPS.map(({ path, list }) => [path, list])).toEqual([
      ["packs/age-0-4", "age/0-4"],
      ["packs/age-5-10", "age/5-10"],
      ["packs/age-11-15", "age/11-15"],
      ["packs/age-16-25", "age/16-25"],
      ["packs/need-communication", "need/communication"],
      ["packs/need-learning", "need/learning"],
      ["packs/need-mental-health", "need/mental-health"],
      ["packs/need-physical", "need/physical"],
      ["packs/need-sensory", "need/sensory"],
    ]);
  });

  it.each([
    [
      ["age/5-10", "services/all"],
      ["packs", "packs/age-5-10", "packs/age-5-10/large"],
    ],
    [["services/all"], []],
  ])("are those with something on their list: %j", (lists, paths) => {
    expect(packPaths(lists)).toEqual(paths);
    expect(groupsOf(lists)).toHaveLength(Math.max(0, (paths.length - 1) / 2));
  });
});
