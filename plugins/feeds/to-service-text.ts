import { parseDocument } from "yaml";
import { ServiceSource } from "../model/service.ts";
import { UserError } from "../model/user-error.ts";
import { toFields } from "./fields.ts";
import type { ServiceText } from "./update-service.ts";

/** A service's file as an import needs it. Throws a UserError where it isn't right as YAML: nothing may write over it. */
export function toServiceText(slug: string, text: string, file: string): ServiceText {
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0)
    throw new UserError(
      file,
      "This service isn't right as YAML.",
      "Run npm run lint:content, and mend it first.",
    );
  const value: unknown = document.toJS();
  const fields = toFields(value);
  const source = ServiceSource.safeParse((value as { source?: unknown } | null)?.source).data;
  return { slug, name: String(fields.name ?? slug), text, fields, source };
}
