import { isObject } from '../../domain/values/is-object.ts';
import { endsOf } from '../../domain/written/interval.ts';
import type { Message } from '../../messages/index.ts';
import type { Slot } from '../file/tailoring.ts';
import { partsOf } from '../parts.ts';
import { type RubricFile, surroundingsOf } from '../rubric.ts';
import { type Change, wasAndNow } from './change.ts';
import { bandName, knockOutTold } from './clauses.ts';
import { differ, meaningOf } from './meaning.ts';

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

const slotPart = ({ ofCriterion, ofGroup, ofBand }: Slot) => {
  if (ofCriterion !== undefined) return { kind: 'criterion', id: ofCriterion };
  if (ofGroup !== undefined) return { kind: 'group', id: ofGroup };
  return ofBand === undefined ? { kind: 'rubric', id: '' } : { kind: 'band', id: ofBand };
};

/** Rules that are told by what they do. */
const ruleTold = (field: (typeof WHOLE)[number], file: RubricFile): readonly Message[] | null => {
  const { knockOuts, notHeld, vote, limits, rounding, slots, override, official } = file;
  switch (field) {
    case 'knockOuts':
      return knockOuts.map((clause) => knockOutTold(clause, file));
    case 'parts':
      return partsOf(file).map(({ name, members, points = null, most = null, floor = null }) => ({
        code: 'rule-part',
        args: { name, members, points, most, floor },
      }));
    case 'notHeld':
      return notHeld === undefined
        ? []
        : [{ code: 'rule-not-held', args: { band: bandName(notHeld.given, file) } }];
    case 'vote':
      return vote === undefined
        ? []
        : [
            {
              code: 'rule-vote',
              args: { fact: surroundingsOf(file).factName(vote.denominator), ends: vote.metWhen },
            },
          ];
    case 'limits':
      return limits === undefined ? [] : [{ code: 'rule-limits', args: { ends: endsOf(limits) } }];
    case 'rounding':
      return rounding === undefined
        ? []
        : [{ code: 'rounded-to', args: { to: rounding.to, type: rounding.type } }];
    case 'slots':
      return slots.map((slot) => ({ code: 'rule-slot', args: { ...slotPart(slot), keys: slot.keys } }));
    case 'override':
      return override === undefined
        ? []
        : [{ code: 'rule-override', args: { authority: override.authority } }];
    case 'official':
      return official === undefined ? [] : [{ code: 'rule-official', args: { scorer: official.scorer } }];
    default:
      return null;
  }
};

/** What a rule does now that it did not before; nothing of one whose words say no more than its name. */
const ruleChanges = (
  field: (typeof WHOLE)[number],
  older: RubricFile,
  newer: RubricFile,
): readonly Change[] | null => {
  const [before, after] = [ruleTold(field, older), ruleTold(field, newer)];
  if (before === null || after === null) return null;
  const changes = wasAndNow({ kind: field, id: '' }, before, after);
  return changes.length === 0 ? null : changes;
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
    const told = weight === 'points' ? ruleChanges(field, older, newer) : null;
    if (told !== null) return told;
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
