import type { Words } from "../model/view.ts";

/** Words alone: those of a service's page may carry more, such as the address of a map. */
export function toPlainWords({ text, lang, dir }: Words): Words {
  return { text, ...(lang !== undefined && { lang }), ...(dir !== undefined && { dir }) };
}
