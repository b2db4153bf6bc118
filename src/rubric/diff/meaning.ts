import { isObject } from '../../domain/values/is-object.ts';

/** Two values are the same whatever the order of their keys. */
const asText = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
      : inner,
  ) ?? '';

export const differ = (left: unknown, right: unknown): boolean => asText(left) !== asText(right);

/** Fields that say what something is called and where it comes from; all others move points. */
export const WORDS: ReadonlySet<string> = new Set([
  'name',
  'short',
  'citation',
  'mark',
  'readings',
  'shown',
  'ask',
  'unitWord',
]);

/** The value without names and sources, at any depth. */
export const meaningOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(meaningOf);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, inner]) => (WORDS.has(field) ? [] : [[field, meaningOf(inner)]])),
  );
};
