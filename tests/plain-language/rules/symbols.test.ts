import { describe, it } from "vitest";
import { expectMarked } from "../marked.ts";

describe("symbols", () => {
  it.each([
    "For «parents/carers» and «child/young» people.",
    "Your «child(ren)» and «form(s)».",
    "Open 24/7 at 1/2 Mere Lane, for children with N/A.",
    "Read mere.example/send/help for more.",
    "Marks & Spencer «&» us".replace("Marks & Spencer", "M&S"),
    "Ages 5«+» and C++",
    "Ask «he/she» or «his/her» or «him/her».",
    "By «and/or» with.",
  ])("reads %j", (marked) => {
    expectMarked("symbols", marked);
  });
});
