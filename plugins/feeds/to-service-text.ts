import { z } from "zod";
import { parseYaml } from "../model/parse-yaml.ts";
import { ServiceSource } from "../model/service.ts";
import { UserError } from "../model/user-error.ts";
import { toFields } from "./fields.ts";
import type { ServiceText } from "./update-service.ts";

/** A service's file as an import needs it. Throws a UserError where it isn't right as YAML: nothing may write over it. */
export function toServiceText(slug: string, text: string, file: string): ServiceText {
  const { value, findings } = parseYaml(z.looseObject({}), { file, text });
  if (value === undefined)
    throw new UserError(
      `${file}:${findings[0]?.line ?? 1}`,
      "This service isn't right as YAML.",
      "Run npm run lint:content, and mend it first.",
    );
  const fields = toFields(value);
  const source = ServiceSource.safeParse(value["source"]).data;
  return { slug, name: String(fields.name ?? slug), text, fields, source };
}
