import type { Message } from '../../messages/index.ts';
import type { Criterion } from '../file/criterion.ts';
import { criteriaOf, type RubricFile } from '../rubric.ts';
import type { Change, Weight } from './change.ts';
import { wholeChanges } from './diff-whole.ts';
import { doneBetween, type Files } from './done.ts';
import { differ, meaningOf, WORDS } from './meaning.ts';

export type { Change, Weight } from './change.ts';

/** The fields of two parts that differ: in what they mean, or in words and sources only. */
const changedFields = (older: object, newer: object, weight: 'points' | 'words'): readonly string[] => {
  const fields = [...new Set([...Object.keys(older), ...Object.keys(newer)])];
  return fields.filter((field) => {
    const [left, right] = [Reflect.get(older, field), Reflect.get(newer, field)];
    if (!differ(left, right)) return false;
    const means = !WORDS.has(field) && differ(meaningOf(left), meaningOf(right));
    return weight === 'points' ? means : !means;
  });
};

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Part extends Named {
  readonly kind: 'group' | 'criterion' | 'band' | 'fact';
  readonly content: object;
  readonly points?: number;
}

interface Level extends Named {
  readonly points: number;
}

const levelsOf = (content: object): readonly (object & Level)[] => {
  const levels: unknown = Reflect.get(content, 'levels');
  return Array.isArray(levels) ? levels : [];
};

/** Levels added, taken away, worth other points, or with other ends. */
const levelChanges = (id: string, older: object, newer: object): readonly Change[] => {
  const [before, after] = [levelsOf(older), levelsOf(newer)];
  const points = (said: Message): Change => ({ weight: 'points', said });
  return [
    ...before
      .filter((level) => after.every((other) => other.id !== level.id))
      .map((level) => points({ code: 'diff-level-gone', args: { id, level: level.id } })),
    ...after.flatMap((level): readonly Change[] => {
      const known = before.find((other) => other.id === level.id);
      if (known === undefined)
        return [points({ code: 'diff-level-new', args: { id, level: level.id, points: level.points } })];
      const fields = changedFields(known, level, 'points').filter((field) => field !== 'points');
      return [
        ...(known.points === level.points
          ? []
          : [
              points({
                code: 'diff-level-points',
                args: { id, level: level.id, from: known.points, to: level.points },
              }),
            ]),
        ...(fields.length === 0
          ? []
          : [
              points({
                code: 'diff-level-ends',
                args: { id, level: level.id, from: endsIn(known), to: endsIn(level) },
              }),
            ]),
      ];
    }),
  ];
};

const END_FIELDS = ['from', 'above', 'below', 'to'] as const;

const endsIn = (part: object): Readonly<Record<string, number>> =>
  Object.fromEntries(
    END_FIELDS.flatMap((field) => {
      const value: unknown = Reflect.get(part, field);
      return typeof value === 'number' ? [[field, value]] : [];
    }),
  );

const HANDLED: ReadonlySet<string> = new Set(['points', 'levels', 'criteria', ...END_FIELDS]);

const partChanges = (older: Part, newer: Part, files: Files): readonly Change[] => {
  const { kind, id } = newer;
  const [before, after] = [older.content, newer.content];
  const done = doneBetween(newer, files);
  const meant = changedFields(before, after, 'points').filter(
    (field) => !HANDLED.has(field) && !done.covers(field),
  );
  const words = changedFields(before, after, 'words').filter((field) => field !== 'criteria');
  const endsDiffer = kind === 'band' && differ(endsIn(before), endsIn(after));
  return [
    ...(older.points === newer.points
      ? []
      : [
          {
            weight: 'points',
            said: { code: 'diff-points', args: { kind, id, from: older.points ?? 0, to: newer.points ?? 0 } },
          } as const,
        ]),
    ...(endsDiffer
      ? [
          {
            weight: 'points',
            said: {
              code: 'diff-band-ends',
              args: { band: newer.name, from: endsIn(before), to: endsIn(after) },
            },
          } as const,
        ]
      : []),
    ...done.changes,
    ...(done.covers('levels') ? [] : levelChanges(id, before, after)),
    ...(meant.length === 0
      ? []
      : [{ weight: 'points', said: { code: 'diff-fields', args: { kind, id, fields: meant } } } as const]),
    ...(words.length === 0
      ? []
      : [{ weight: 'words', said: { code: 'diff-words', args: { kind, id, fields: words } } } as const]),
  ];
};

const partsOf = (file: RubricFile): readonly Part[] => [
  ...file.ownFacts.map((fact): Part => ({ kind: 'fact', id: fact.id, name: fact.name, content: fact })),
  ...file.groups.map(
    (group): Part => ({
      kind: 'group',
      id: group.id,
      name: group.name,
      points: group.points,
      content: group,
    }),
  ),
  ...criteriaOf(file).map(
    (one: Criterion): Part => ({
      kind: 'criterion',
      id: one.id,
      name: one.name,
      points: one.points,
      content: one,
    }),
  ),
  ...file.bands.map((band): Part => ({ kind: 'band', id: band.id, name: band.name, content: band })),
];

const sameKind = (left: Part) => (right: Part) => left.kind === right.kind && left.id === right.id;

const groupOf = (file: RubricFile, id: string): string | undefined =>
  file.groups.find(({ criteria }) => criteria.some((one) => one.id === id))?.id;

/** A line that stands in another group. */
const moves = (older: RubricFile, newer: RubricFile): readonly Change[] =>
  criteriaOf(newer).flatMap(({ id }): readonly Change[] => {
    const [from, to] = [groupOf(older, id), groupOf(newer, id)];
    return from === undefined || to === undefined || from === to
      ? []
      : [{ weight: 'parts', said: { code: 'diff-moved', args: { id, from, to } } }];
  });

const RANK: Readonly<Record<Weight, number>> = { points: 0, parts: 1, words: 2 };

/** What changed in meaning between two rubrics, the weightiest first; dates, hashes and places in the files are no change. */
export const rubricChanges = (older: RubricFile, newer: RubricFile): readonly Change[] => {
  const [before, after] = [partsOf(older), partsOf(newer)];
  const gone = before.filter((part) => !after.some(sameKind(part)));
  const fresh = after.filter((part) => !before.some(sameKind(part)));
  const changes: readonly Change[] = [
    ...wholeChanges(older, newer),
    ...gone.map(
      ({ kind, id, name, points }): Change => ({
        weight: 'parts',
        said: { code: 'diff-gone', args: { kind, id, name, points: points ?? null } },
      }),
    ),
    ...fresh.map(
      ({ kind, id, name, points }): Change => ({
        weight: 'parts',
        said: { code: 'diff-new', args: { kind, id, name, points: points ?? null } },
      }),
    ),
    ...moves(older, newer),
    ...after.flatMap((part) => {
      const known = before.find(sameKind(part));
      return known === undefined ? [] : partChanges(known, part, { older, newer });
    }),
  ];
  return [...changes].sort((left, right) => RANK[left.weight] - RANK[right.weight]);
};
