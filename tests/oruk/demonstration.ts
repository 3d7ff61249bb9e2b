import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { SourceService } from "../../plugins/model/content.ts";
import { Service } from "../../plugins/model/service.ts";
import type { Publication } from "../../plugins/oruk/taxonomies.ts";

const FOLDER = "content/services";

/** Every service of the demonstration. */
export const DEMONSTRATION: SourceService[] = readdirSync(FOLDER).map((name) => ({
  id: name.replace(/\.yaml$/, ""),
  file: join(FOLDER, name),
  service: Service.parse(parse(readFileSync(join(FOLDER, name), "utf8"))),
}));

export const PUBLICATION: Publication = {
  site: "https://localoffer.council.example",
  nameTerm: (taxonomy, term) => `${taxonomy} ${term}`,
};
