/** Things that are lent out one at a time, and renewed before they wear out. */
export type Pool<T> = {
  /** Lends a thing. Throws where all are out: a bug of the caller. */
  take: () => T;
  /** Takes a thing back, and replaces it, if that can be done, where it is broken or has been lent often enough. */
  giveBack: (thing: T, broken?: boolean) => Promise<void>;
  /** Closes the things that are not lent out. */
  close: () => Promise<void>;
};

/** How a pool makes a thing, throws one away, and how often it lends the same one. */
export type PoolOptions<T> = {
  size: number;
  uses: number;
  open: () => Promise<T>;
  close: (thing: T) => Promise<void>;
};

/** Opens `size` things, each to be lent at most `uses` times. */
export async function createPool<T>({ size, uses, open, close }: PoolOptions<T>): Promise<Pool<T>> {
  const idle: T[] = [];
  const lent = new Map<T, number>();
  for (let index = 0; index < size; index += 1) idle.push(await open());
  return {
    take() {
      const thing = idle.shift();
      if (thing === undefined) throw new Error("Everything in the pool is lent out.");
      lent.set(thing, (lent.get(thing) ?? 0) + 1);
      return thing;
    },
    async giveBack(thing, broken = false) {
      if (!broken && (lent.get(thing) ?? 0) < uses) return void idle.push(thing);
      lent.delete(thing);
      await close(thing);
      idle.push(await open().catch(() => thing));
    },
    async close() {
      await Promise.all(idle.splice(0).map(close));
    },
  };
}
