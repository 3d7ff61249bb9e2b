import type { OwnService } from "../../plugins/feeds/own-service.ts";
import { Service } from "../../plugins/model/service.ts";
import { fromOpenReferral, idOf } from "../../plugins/oruk/from-record.ts";
import { ServiceRecord } from "../../plugins/oruk/record.ts";

/** A service that this generator published in its static API; undefined for records of anybody else. */
export function readOwn(record: unknown): OwnService | undefined {
  const parsed = ServiceRecord.safeParse(record);
  if (!parsed.success) return undefined;
  const slug = idOf(parsed.data);
  const service = Service.safeParse(fromOpenReferral(parsed.data));
  return slug === undefined || !service.success ? undefined : { slug, service: service.data };
}
