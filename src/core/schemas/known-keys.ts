import { z } from 'zod';

type Path = readonly PropertyKey[];

/**
 * The keys that a schema knows at a path of the data, for "did you mean": of a union that goes by `type`, those of
 * the option that the data chose. Empty where any key may stand.
 */
export function knownKeys(schema: z.ZodType, data: unknown, path: Path): readonly string[] {
  const plain = unwrapped(schema, data);
  const [part, ...rest] = path;
  if (part === undefined) return plain instanceof z.ZodObject ? Object.keys(plain.shape) : [];
  const inner = (data as Record<PropertyKey, unknown> | undefined)?.[part];
  const next = childSchema(plain, part);
  return next ? knownKeys(next, inner, rest) : [];
}

function childSchema(schema: z.ZodType, part: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(part)] as z.ZodType | undefined;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  return schema instanceof z.ZodArray ? (schema.element as z.ZodType) : undefined;
}

/** The schema below `optional()` and `default()`, and of a union the option that fits the data's kind. */
function unwrapped(schema: z.ZodType, data: unknown): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrapped(schema.unwrap() as z.ZodType, data);
  }
  if (!(schema instanceof z.ZodUnion)) return schema;
  const options = schema.options as readonly z.ZodType[];
  return options.find((option) => fits(option, data)) ?? schema;
}

function fits(option: z.ZodType, data: unknown): boolean {
  if (!(option instanceof z.ZodObject) || typeof data !== 'object' || data === null) return false;
  return Object.entries(option.shape).every(([key, field]) => {
    if (!(field instanceof z.ZodLiteral)) return true;
    return field.values.has((data as Record<string, never>)[key] as never);
  });
}
