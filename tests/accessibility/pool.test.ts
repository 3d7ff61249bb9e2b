import { describe, expect, it } from "vitest";
import { createPool } from "../../plugins/accessibility/pool.ts";

/** A pool of numbered tabs, and the numbers that were closed. */
async function openPool(size: number, uses: number, failing: readonly number[] = []) {
  let opened = 0;
  const closed: number[] = [];
  const open = async () => {
    opened += 1;
    if (failing.includes(opened)) throw new Error("The browser opens no more tabs.");
    return opened;
  };
  const close = async (tab: number) => void closed.push(tab);
  return { pool: await createPool({ size, uses, open, close }), closed };
}

describe("a pool of tabs", () => {
  it("lends each tab to one at a time, and no more than it has", async () => {
    const { pool } = await openPool(2, 25);
    expect([pool.take(), pool.take()]).toEqual([1, 2]);
    expect(() => pool.take()).toThrow("lent out");
  });

  it("renews a tab that has been lent often enough: old tabs leak memory", async () => {
    const { pool, closed } = await openPool(1, 2);
    await pool.giveBack(pool.take());
    await pool.giveBack(pool.take());
    expect([closed, pool.take()]).toEqual([[1], 2]);
  });

  it("renews a broken tab at once", async () => {
    const { pool, closed } = await openPool(1, 25);
    await pool.giveBack(pool.take(), true);
    expect([closed, pool.take()]).toEqual([[1], 2]);
  });

  it("keeps the old tab where no new one opens, so that pages fail instead of waiting for ever", async () => {
    const { pool } = await openPool(1, 1, [2]);
    await pool.giveBack(pool.take());
    expect(pool.take()).toBe(1);
  });

  it("closes what is not lent out", async () => {
    const { pool, closed } = await openPool(3, 25);
    pool.take();
    await pool.close();
    expect(closed).toEqual([2, 3]);
  });
});
