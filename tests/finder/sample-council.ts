import { readFileSync } from "node:fs";
import { formatOutcode } from "../../plugins/postcodes/outcode-file.ts";
import { type Files, settingsWith } from "../content-folder.ts";

const service = (name: string, ...lines: string[]): string =>
  `name: ${name}\norganization: { name: Club }\ndescription: What ${name} is.\nstatus: active\n${lines.join("\n")}\n`;
const free = "cost_options: [{ option: Place, amount: 0 }]";
const paid = "cost_options: [{ option: Place, amount: 4 }]";
const ages = (from: number, to: number) => `minimum_age: ${from}\nmaximum_age: ${to}`;
const at = (postcode: string) => `locations: [{ name: Hall, postal_code: ${postcode} }]`;
const send = (needs: string, more = "") => `send: { needs: [${needs}], areas: [north]${more} }`;
const many = Object.fromEntries(
  Array.from({ length: 24 }, (_, number) => {
    const name = `Tea ${String(number).padStart(2, "0")}`;
    return [`services/tea-${number}.yaml`, service(name, ages(18, 25), paid, send("mental-health"))];
  }),
);

const withMonths = service("Tea 00", "minimum_age: 18.5", paid, send("mental-health"));

/** Far from every service. */
const edinburgh = new Map([["1AA", { east: 319_188, north: 670_947 }]]);

/** A small council, in English and Urdu, with services that say much or little. */
export const COUNCIL: Files = {
  "settings.yaml": settingsWith("languages: []", "languages: [ur]"),
  "services/splash-club.yaml": undefined,
  "services/baby-group.yaml": service("Baby group", ages(0, 1), free, send("communication"), at("QX3 1NF")),
  "services/chess.yaml": service("Chess", ages(8, 16), paid, send("learning", ", experience: Yes")),
  "services/drama.yaml": service("Drama", free, send("communication"), at("QX1 1AA")),
  "services/portage.yaml": service(
    "Portage",
    ages(0, 4),
    free,
    send("learning", ", access: { stepFree: 'yes' }"),
  ),
  ...{ ...many, "services/tea-0.yaml": withMonths },
  ...Object.fromEntries(
    ["about.json", "qx1.txt", "qx3.txt"].map((name) => [
      `postcodes/${name}`,
      readFileSync(`content/postcodes/${name}`),
    ]),
  ),
  "postcodes/qx9.txt": formatOutcode({ outcode: "QX9", points: edinburgh }),
};
