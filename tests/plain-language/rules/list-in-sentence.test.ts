import { describe, it } from "vitest";
import { expectMarked } from "../marked.ts";

const START = "When your child comes to the club for the first time you can bring with you";

describe("list-in-sentence", () => {
  it.each([
    `«${START} a hat, a coat, a cup, a pen and a toy.»`,
    `${START} a hat, a coat and a toy.`,
    `«${START} a hat, a coat, a cup, or a toy.»`,
    `${START} a hat, a coat and their own toy.`,
    `«${START} a hat; a coat that is warm; a toy.»`,
    `${START} a hat; and a coat or a cup.`,
    `${START}, if they like, so that they play, a hat and a coat.`,
    `${START} a hat, and they are happy, and we are happy, and all is well.`,
    `${START} your pets (a cat, a dog, a bird and a fish).`,
    "Bring a hat, a coat, a cup and a toy.",
    `## ${START} a hat, a coat, a cup and a toy`,
  ])("reads %s", (marked) => {
    expectMarked("list-in-sentence", marked);
  });
});
