import { expect, it } from "vitest";
import { checkOldBrowsers } from "../../plugins/old-browsers/io.ts";
import { site } from "./open-page.ts";

it("styles and scripts use nothing that browsers of five years ago lack, but for what is allowed for a reason", async () => {
  expect(await checkOldBrowsers(site)).toEqual({ problems: [], unused: [] });
});
