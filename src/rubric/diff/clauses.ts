import type { Message } from '../../messages/index.ts';
import type { BandCondition, KnockOut, Threshold } from '../file/bands.ts';
import type { Condition } from '../file/condition.ts';
import { treatedOutside } from '../file/criterion.ts';
import type { PlacedLine } from '../lines.ts';
import { conditionTold } from '../methods/told.ts';
import { type RubricFile, surroundingsOf } from '../rubric.ts';

/** What a clause does, said as people say it, so that two versions of it can be held against each other. */
type Told = readonly Message[];

const conditionIn = (when: Condition | undefined, file: RubricFile): Told =>
  when === undefined ? [] : [conditionTold(when, surroundingsOf(file))];

const thresholdTold = ({ ofCriterion, ofGroup, points }: Threshold, under: boolean): Message => ({
  code: 'clause-threshold',
  args: { part: ofCriterion ?? ofGroup ?? '', group: ofCriterion === undefined, points, under },
});

/** What a band is called. */
export const bandName = (id: string, { bands }: RubricFile): string =>
  bands.find((band) => band.id === id)?.name ?? id;

/** What a band asks besides its points, and where a sheet falls that lacks it. */
export const bandConditionTold = (
  { fullMarks = [], atLeast = [], when, otherwise }: BandCondition,
  file: RubricFile,
): Message => ({
  code: 'clause-of-band',
  args: {
    asks: [
      ...(fullMarks.length === 0
        ? []
        : [{ code: 'clause-full', args: { criteria: fullMarks, lost: false } } as const]),
      ...atLeast.map((one) => thresholdTold(one, false)),
      ...conditionIn(when, file),
    ],
    otherwise: bandName(otherwise, file),
  },
});

/** When a knock-out bites, and what it does. */
export const knockOutTold = (
  { name, when, notFull = [], under = [], atMost, demote = 0 }: KnockOut,
  file: RubricFile,
): Message => ({
  code: 'clause-knock-out',
  args: {
    name,
    matters: [
      ...conditionIn(when, file),
      ...(notFull.length === 0
        ? []
        : [{ code: 'clause-full', args: { criteria: notFull, lost: true } } as const]),
      ...under.map((one) => thresholdTold(one, true)),
    ],
    atMost: atMost === undefined ? null : bandName(atMost, file),
    demote,
  },
});

/** When a line is there, what caps it, what puts it out of scope, and the events that force its level. */
export const lineClausesTold = ({ criterion, line }: PlacedLine, file: RubricFile): Told => {
  const { onlyWhen, caps, notApplicable, points } = criterion;
  const surroundings = surroundingsOf(file);
  const told = (when: Condition) => conditionTold(when, surroundings);
  return [
    ...(onlyWhen === undefined ? [] : [{ code: 'clause-only', args: { when: told(onlyWhen) } } as const]),
    ...caps.map(
      (cap) => ({ code: 'clause-cap', args: { when: told(cap.when), points: cap.points } }) as const,
    ),
    ...(notApplicable === undefined
      ? []
      : [
          {
            code: 'clause-outside',
            args: {
              when: notApplicable.when === undefined ? null : told(notApplicable.when),
              claim: notApplicable.claim ?? null,
              ...treatedOutside(criterion, points),
            },
          } as const,
        ]),
    ...line.forced.map(({ when, toLevel }) => {
      const option = line.levels.find(({ id }) => id === toLevel);
      return {
        code: 'clause-forced',
        args: { when: told(when), level: option?.name ?? toLevel, points: option?.points ?? null },
      } as const;
    }),
  ];
};
