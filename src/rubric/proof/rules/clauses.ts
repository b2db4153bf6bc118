import type { Path } from '../../../domain/problem/location.ts';
import { error, type Flaw, warning } from '../../../domain/problem/problem.ts';
import { ONE } from '../../../domain/values/hundredths.ts';
import type { Threshold } from '../../file/bands.ts';
import { partsOf } from '../../parts.ts';
import { criteriaOf, type RubricFile } from '../../rubric.ts';
import { wholeSteps } from './roles.ts';
import type { Rule } from './rule.ts';

const unknownCriteria = (ids: readonly string[], file: RubricFile, path: Path): readonly Flaw[] => {
  const known = new Set(criteriaOf(file).map(({ id }) => id));
  return ids.flatMap((id, index) =>
    known.has(id) ? [] : [error({ code: 'unknown-criterion-in-rubric', args: { id } }, [...path, index])],
  );
};

/** What a part gives at most; nothing of one that only takes. */
const pointsOfPart = (id: string | undefined, file: RubricFile) => {
  const part = partsOf(file).find((one) => one.id === id);
  return part === undefined ? undefined : { points: part.points ?? part.most ?? 0 };
};

/** A threshold names one line or one group of the rubric, and points that it can reach but need not. */
const thresholdFlaws = (
  { ofCriterion, ofGroup, points }: Threshold,
  file: RubricFile,
  path: Path,
): readonly Flaw[] => {
  if ((ofCriterion === undefined) === (ofGroup === undefined)) return [error({ code: 'one-part' }, path)];
  const part =
    ofCriterion === undefined
      ? (file.groups.find(({ id }) => id === ofGroup) ?? pointsOfPart(ofGroup, file))
      : criteriaOf(file).find(({ id }) => id === ofCriterion);
  if (part === undefined)
    return ofCriterion === undefined
      ? [error({ code: 'unknown-group', args: { id: ofGroup ?? '' } }, [...path, 'ofGroup'])]
      : [error({ code: 'unknown-criterion-in-rubric', args: { id: ofCriterion } }, [...path, 'ofCriterion'])];
  return points > 0 && points <= part.points
    ? []
    : [error({ code: 'threshold-outside', args: { points, maximum: part.points } }, [...path, 'points'])];
};

const thresholds = (list: readonly Threshold[], file: RubricFile, path: Path): readonly Flaw[] =>
  list.flatMap((one, index) => thresholdFlaws(one, file, [...path, index]));

/** A band condition asks something of this rubric, and names a lower band to fall to. */
export const bandConditionsHold: Rule = (file) =>
  file.bands.flatMap((band, index) =>
    band.conditions.flatMap(({ fullMarks, atLeast, when, otherwise }, which): readonly Flaw[] => {
      const path = ['bands', index, 'conditions', which];
      const lower = file.bands.slice(index + 1).map(({ id }) => id);
      return [
        ...(fullMarks === undefined && atLeast === undefined && when === undefined
          ? [error({ code: 'clause-asks-nothing' }, path)]
          : []),
        ...unknownCriteria(fullMarks ?? [], file, [...path, 'fullMarks']),
        ...thresholds(atLeast ?? [], file, [...path, 'atLeast']),
        ...(lower.includes(otherwise)
          ? []
          : [
              error({ code: 'condition-not-lower', args: { band: band.name, otherwise } }, [
                ...path,
                'otherwise',
              ]),
            ]),
      ];
    }),
  );

const bandFlaws = (id: string, file: RubricFile, path: Path): readonly Flaw[] => {
  const allowed = file.bands.map((band) => band.id);
  return allowed.includes(id) ? [] : [error({ code: 'unknown-band', args: { id, allowed } }, path)];
};

/** A band is lowered by whole steps, and by fewer than there are bands. */
const demotionFlaws = (demote: number, { bands }: RubricFile, path: Path): readonly Flaw[] => {
  if (!wholeSteps(demote)) return [error({ code: 'demote-by-steps' }, path)];
  return demote / ONE < Math.max(2, bands.length)
    ? []
    : [error({ code: 'demote-too-far', args: { bands: bands.length } }, path)];
};

/** A knock-out asks something, and lowers the band one way. */
export const knockOutsHold: Rule = (file) =>
  file.knockOuts.flatMap(({ when, notFull, under, atMost, demote }, index): readonly Flaw[] => {
    const path = ['knockOuts', index];
    return [
      ...(when === undefined && notFull === undefined && under === undefined
        ? [error({ code: 'clause-asks-nothing' }, path)]
        : []),
      ...unknownCriteria(notFull ?? [], file, [...path, 'notFull']),
      ...thresholds(under ?? [], file, [...path, 'under']),
      ...((atMost === undefined) === (demote === undefined)
        ? [error({ code: 'knock-out-one-way' }, path)]
        : []),
      ...(atMost === undefined ? [] : bandFlaws(atMost, file, [...path, 'atMost'])),
      ...(atMost !== undefined && atMost === file.bands[0]?.id
        ? [error({ code: 'knock-out-no-effect', args: { band: file.bands[0].name } }, [...path, 'atMost'])]
        : []),
      ...(demote === undefined ? [] : demotionFlaws(demote, file, [...path, 'demote'])),
    ];
  });

/** A demotion and another clause may bite together, and then the order matters; where the rubric does not say it, the engine stops, because to rank them would be to interpret the law. */
export const demotionsMayClash: Rule = ({ knockOuts, knockOutOrder }) => {
  const demoting = knockOuts.flatMap(({ demote }, index) => (demote === undefined ? [] : [index]));
  const capping = knockOuts.flatMap(({ atMost }, index) => (atMost === undefined ? [] : [index]));
  const [first, second = knockOutOrder === undefined ? capping[0] : undefined] = demoting;
  if (first === undefined || second === undefined) return [];
  const [earlier, later] = [Math.min(first, second), Math.max(first, second)];
  return [warning({ code: 'demotions-may-clash' }, ['knockOuts', later], { also: [['knockOuts', earlier]] })];
};

/** What others may change is a part of this rubric. */
export const slotsExist: Rule = (file) =>
  file.slots.flatMap(({ ofCriterion, ofGroup, ofBand }, index): readonly Flaw[] => {
    const path = ['slots', index];
    if (ofCriterion !== undefined) return unknownCriteria([ofCriterion], file, [...path, 'ofCriterion']);
    if (ofGroup !== undefined && file.groups.every(({ id }) => id !== ofGroup))
      return [error({ code: 'unknown-group', args: { id: ofGroup } }, [...path, 'ofGroup'])];
    return ofBand === undefined ? [] : bandFlaws(ofBand, file, [...path, 'ofBand']);
  });

/** The band of a month without a meeting is one of the rubric's. */
export const notHeldBandExists: Rule = (file) =>
  file.notHeld === undefined ? [] : bandFlaws(file.notHeld.given, file, ['notHeld', 'given']);

/** A month without a meeting is not rated best. */
export const notHeldIsNotBest: Rule = ({ notHeld, bands: [best] }) =>
  notHeld !== undefined && notHeld.given === best?.id
    ? [warning({ code: 'not-held-best', args: { band: best.name } }, ['notHeld', 'given'])]
    : [];
