import { z } from "zod";
import { parseShape } from "../model/parse-shape.ts";
import { UserError } from "../model/user-error.ts";

/** Numbers of every size, and text: what forges use as ids. */
export const anyId = z.union([z.string(), z.number(), z.bigint()]);

/** A time as forges write it, or undefined where it is missing or can't be read: then nobody knows the day. */
export const time = z
  .string()
  .nullish()
  .transform((text) =>
    typeof text === "string" && /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text))
      ? new Date(text).toISOString()
      : undefined,
  );

/** A forge's answer by its schema, or a UserError that says where it is not what it should be. */
export function parseAnswer<T>(schema: z.ZodType<T>, answer: unknown, where: string): T {
  const { value, problems } = parseShape(schema, answer);
  if (value !== undefined) return value;
  const [{ message } = { message: "It is something else." }] = problems;
  throw new UserError(
    where,
    `This is not what a forge answers. ${message}`,
    "Check the address, the kind of forge and its version.",
  );
}

/** The same for a list. */
export function parseAnswers<T>(schema: z.ZodType<T>, answers: readonly unknown[], where: string): T[] {
  return answers.map((answer, index) => parseAnswer(schema, answer, `${where} (item ${index + 1})`));
}
