import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { z } from "zod";

/** Where the official schemas are, beside a checkout of the repository that has them. */
const FOLDER = "../shared/data/open-referral-uk-3.0";

export const HAS_SCHEMAS = existsSync(FOLDER);

const ADDRESS = "https://openreferraluk.org/specifications/3.0/schema/";

const FORMATS = {
  uuid: z.uuid(),
  uri: z.url(),
  email: z.email(),
  "date-time": z.iso.datetime(),
};

/** Every official schema of Open Referral UK 3.0 by its name, ready to check with. */
export function readOfficialSchemas(): (name: string) => ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  for (const [name, schema] of Object.entries(FORMATS))
    ajv.addFormat(name, (text: string) => schema.safeParse(text).success);
  for (const file of readdirSync(FOLDER).filter((each) => each.startsWith("schema-"))) {
    const name = file.replace(/^schema-|\.json$/g, "");
    if (name === "empy_list_response" || name === "open_api") continue;
    ajv.addSchema(JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as object, `${ADDRESS}${name}.json`);
  }
  return (name) => {
    const validate = ajv.getSchema(`${ADDRESS}${name}.json`);
    if (validate === undefined) throw new Error(`There is no official schema called ${name}.`);
    return validate;
  };
}
