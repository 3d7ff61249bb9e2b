import type { BoxKit } from "./in-page/boxes.ts";
import type { ColourKit } from "./in-page/colours.ts";
import type { PlaceKit } from "./in-page/places.ts";
import type { View } from "./view.ts";

/** What functions that run inside the browser are given. */
export type Kit = BoxKit & ColourKit & PlaceKit;

/** A function that runs inside the browser. It is sent there as text, so it may use nothing but its arguments. */
export type Ask<Result, Given = undefined> = (kit: Kit, given: Given) => Result;

/** A tab of a browser as checks drive it. `io.ts` makes one. */
export type Tab = {
  /** Runs a function inside the page and gives what it returns. */
  ask: {
    <Result>(look: Ask<Result>): Promise<Awaited<Result>>;
    <Result, Given>(look: Ask<Result, Given>, given: Given): Promise<Awaited<Result>>;
  };
  /** Presses and releases a key, with Shift where asked. */
  press: (key: string, shift?: boolean) => Promise<void>;
  /** Shows the page in other conditions; it is loaded anew only where JavaScript goes on or off. */
  show: (change: Partial<View>) => Promise<void>;
  /** The conditions that it is shown in. */
  view: () => View;
  /** Loads the page anew: nothing is focused, opened or changed. */
  reload: () => Promise<void>;
  /** The pixels of a part of the window, as text that is the same for the same picture. */
  picture: (clip: { x: number; y: number; width: number; height: number }) => Promise<string>;
  /** What was found out before in the same view, or what is found out now. Who asks leaves the page loaded anew. */
  remember: <Result>(name: string, find: () => Promise<Result>) => Promise<Result>;
  /** Address of the same template in the other direction, or null. */
  twin: string | null;
};
