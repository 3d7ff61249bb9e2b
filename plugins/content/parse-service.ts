import type { SourceFile, SourceService } from "../model/content.ts";
import { slug } from "../model/fields.ts";
import { errorAt, type Finding } from "../model/finding.ts";
import { parseYaml } from "../model/parse-yaml.ts";
import { agesOf, KEPT_FOR_LISTS, Service } from "../model/service.ts";

/** A service from its file, or why it isn't one. `name` is the file's name inside `services/`; it gives the id. */
export function parseService(
  file: SourceFile,
  name: string,
): { service: SourceService | undefined; findings: Finding[] } {
  const id = name.replace(/\.yaml$/, "");
  const parsed = parseYaml(Service, file);
  const findings = [...parsed.findings];
  const problem = nameProblem(name, id);
  if (problem !== undefined) findings.push(errorAt(file.file, "address", problem.message, problem.fix));
  const { value } = parsed;
  const ages = value && agesOf(value);
  if (ages !== undefined && ages.from > ages.to) {
    const message = '"minimum_age" is more than "maximum_age".';
    findings.push(errorAt(parsed.placeOf(["minimum_age"]), "schema", message, "Put the younger age first."));
  }
  return { service: value && { id, file: file.file, service: value }, findings };
}

/** Says why a file's name can't be part of an address, or undefined where it can. */
function nameProblem(name: string, id: string): { message: string; fix: string } | undefined {
  if (!slug.safeParse(id).success)
    return {
      message: `"${name}" can't be the name of a service's file.`,
      fix: "Use lower-case letters, digits and hyphens, then .yaml.",
    };
  if (!KEPT_FOR_LISTS.includes(id)) return undefined;
  return {
    message: `The address "services/${id}" is kept for lists of services.`,
    fix: `Give the file another name, such as ${id}-club.yaml.`,
  };
}
