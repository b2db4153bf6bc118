import { isObject } from '../../domain/values/is-object.ts';
import type { Message } from '../../messages/index.ts';
import type { RubricFile } from '../rubric.ts';
import { differ, meaningOf } from './meaning.ts';

/** How much a change weighs: it moves points or bands, it adds or takes away parts, or only words and sources are others. */
export type Weight = 'points' | 'parts' | 'words';

export interface Change {
  readonly weight: Weight;
  readonly said: Message;
}

/** Rules for the whole result, each by its field. */
const WHOLE = [
  'appliesTo',
  'parts',
  'step',
  'rounding',
  'limits',
  'state',
  'knockOuts',
  'knockOutOrder',
  'notHeld',
  'vote',
  'official',
  'override',
  'slots',
] as const;

/** Of lists of named clauses, the names of those that are new, gone or other. */
const changedNames = (left: unknown, right: unknown): readonly string[] => {
  const [before, after] = [left, right].map((list) => (Array.isArray(list) ? list : []));
  const nameOf = (clause: unknown) =>
    isObject(clause) && typeof clause.name === 'string' ? [clause.name] : [];
  const other = (one: readonly unknown[] = [], than: readonly unknown[] = []) =>
    one.filter((clause) => than.every((known) => differ(clause, known))).flatMap(nameOf);
  return [...new Set([...other(before, after), ...other(after, before)])];
};

/** What changed in the total and in the rules for the result as a whole. */
export const wholeChanges = (older: RubricFile, newer: RubricFile): readonly Change[] => [
  ...(older.total === newer.total
    ? []
    : [
        {
          weight: 'points',
          said: { code: 'diff-total', args: { from: older.total, to: newer.total } },
        } as const,
      ]),
  ...WHOLE.flatMap((field): readonly Change[] => {
    const [left, right] = [older[field], newer[field]];
    if (!differ(left, right)) return [];
    const weight = differ(meaningOf(left), meaningOf(right)) ? 'points' : 'words';
    return [
      {
        weight,
        said: {
          code: 'diff-rule',
          args: { field, words: weight === 'words', names: changedNames(left, right) },
        },
      },
    ];
  }),
];
