import { z } from 'zod';
import type { Path } from '../../domain/problem/location.ts';

const unwrapped = (schema: unknown): unknown => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return unwrapped(schema.unwrap());
  if (schema instanceof z.ZodPipe) {
    const inside = unwrapped(schema.out);
    return inside instanceof z.ZodTransform ? unwrapped(schema.in) : inside;
  }
  return schema;
};

const field = (data: unknown, key: string | number): unknown =>
  typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;

/** The object schema that the data mean, where a discriminator chooses among several. */
const objectFor = (schema: unknown, data: unknown): z.ZodObject | undefined => {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject) return inner;
  if (inner instanceof z.ZodUnion && !(inner instanceof z.ZodDiscriminatedUnion))
    return inner.options.map((option) => objectFor(option, data)).find((option) => option !== undefined);
  if (!(inner instanceof z.ZodDiscriminatedUnion)) return undefined;
  const written = field(data, inner.def.discriminator);
  return inner.options
    .map((option) => objectFor(option, data))
    .find((option) => {
      const literal = option?.shape[inner.def.discriminator];
      return literal instanceof z.ZodLiteral && literal.values.has(String(written));
    });
};

const stepInto = (schema: unknown, data: unknown, step: string | number): unknown => {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  return objectFor(inner, data)?.shape[step];
};

/** The fields that a schema allows at a path of some data; none where the path is not an object. */
export const fieldsAt = (schema: z.ZodType, data: unknown, path: Path): readonly string[] => {
  let at: unknown = schema;
  let value = data;
  for (const step of path) {
    at = stepInto(at, value, step);
    value = field(value, step);
  }
  return Object.keys(objectFor(at, value)?.shape ?? {});
};

/** The words that choose among the alternatives of a schema at a path. */
export const discriminatorsAt = (schema: z.ZodType, data: unknown, path: Path): readonly string[] => {
  let at: unknown = schema;
  let value = data;
  for (const step of path) {
    at = stepInto(at, value, step);
    value = field(value, step);
  }
  const union = unwrapped(at);
  if (!(union instanceof z.ZodDiscriminatedUnion)) return [];
  return union.options.flatMap((option) => {
    const literal = objectFor(option, value)?.shape[union.def.discriminator];
    return literal instanceof z.ZodLiteral ? [...literal.values].map(String) : [];
  });
};
