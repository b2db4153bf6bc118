import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactId, FactType, FactValue } from '../../../src/domain/meeting/facts.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { meetingKindSchema } from '../../../src/domain/meeting/meeting-kind.ts';
import { daysBetween, daysLater } from '../../../src/domain/values/day.ts';
import { ONE } from '../../../src/domain/values/hundredths.ts';
import { MEETING_DAY, type Test, type Weighed } from '../../../src/rubric/decisions/test.ts';
import { occasionOf } from '../../../src/rubric/file/occasion.ts';
import { linesOf, type PlacedLine } from '../../../src/rubric/lines.ts';
import type { Rubric } from '../../../src/rubric/rubric.ts';
import { allLaw } from '../../support/cases.ts';
import { trying } from '../../support/tries.ts';

const DATE = '2026-03-05';
const EPOCH = '1899-12-30';

interface Sample {
  readonly name: string;
  readonly rubric: Rubric;
  readonly placed: PlacedLine;
}

/** Every line of all the law, shipped and invented, whose facts are recorded and do not follow from others. */
const samples: readonly Sample[] = allLaw.ids
  .flatMap((id) => allLaw.versions(id))
  .flatMap((law) => (law.kind === 'rubric' ? [law.rubric] : []))
  .flatMap((rubric) =>
    linesOf(rubric.file).map((placed) => ({
      name: `${rubric.file.rubric} ${placed.criterion.id}`,
      rubric,
      placed,
    })),
  )
  .filter(({ rubric, placed }) =>
    (rubric.scorings.get(placed.criterion.id)?.facts ?? []).every((id) => rubric.factTypes.has(id)),
  );

const amounts = { min: 0, max: 130 };

/** Values of each type, close enough together that borders are met. */
const valuesOf = (type: FactType): fc.Arbitrary<FactValue> => {
  if (type === 'ngay') return fc.integer({ min: -40, max: 40 }).map((days) => daysLater(DATE, days));
  if (type === 'co_khong') return fc.constantFrom(0, ONE);
  if (type === 'phan_tram' || type === 'so')
    return fc.oneof(
      fc.integer({ min: 0, max: 12_000 }),
      fc.integer(amounts).map((size) => size * ONE),
    );
  return fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer(amounts)).map((size) => size * ONE);
};

const asNumber = (value: FactValue | undefined): number => {
  if (typeof value === 'string') return daysBetween(EPOCH, value);
  return typeof value === 'number' ? value : Number.NaN;
};

const weigh = ({ terms, plus }: Weighed, { facts, date }: Meeting): number =>
  terms.reduce(
    (total, { of, times }) => total + times * asNumber(of === MEETING_DAY ? date : facts.get(of)),
    plus,
  );

/** Whether a test holds, found by its parts alone. */
const isTrue = (one: Test, meeting: Meeting): boolean => {
  switch (one.is) {
    case 'recorded':
      return meeting.facts.has(one.fact);
    case 'not':
      return !isTrue(one.of, meeting);
    case 'some':
      return one.of.filter((part) => isTrue(part, meeting)).length >= one.least;
    case 'above':
      return weigh(one.weighed, meeting) > 0;
    case 'at-least':
      return weigh(one.weighed, meeting) >= 0;
  }
};

const meetingsOf = ({ rubric, placed }: Sample): fc.Arbitrary<Meeting> => {
  const facts = rubric.scorings.get(placed.criterion.id)?.facts ?? [];
  const set = placed.line.uses.map(({ id }) => id).filter((id) => !facts.includes(id));
  const recorded = (id: FactId, type: FactType): fc.Arbitrary<readonly (readonly [FactId, FactValue])[]> =>
    valuesOf(type).map((value) => [[id, value]]);
  const typeOf = (id: FactId): FactType => rubric.factTypes.get(id) ?? 'so';
  return fc
    .tuple(
      fc.tuple(...facts.map((id) => recorded(id, typeOf(id)))),
      // What replaces a requirement is recorded or not.
      fc.tuple(...set.map((id) => fc.oneof(fc.constant([]), recorded(id, typeOf(id))))),
      fc.constantFrom(...meetingKindSchema.options),
    )
    .map(([always, sometimes, kind]) => ({
      unit: 'CB01',
      date: DATE,
      kind,
      facts: new Map([...always.flat(), ...sometimes.flat()]),
      answers: { tu_cham: new Map(), tham_dinh: new Map() },
    }));
};

const rulesOf = ({ rubric, placed }: Sample, meeting: Meeting) =>
  placed.line.decisions(rubric.surroundings, occasionOf(meeting));

describe('the rules of a line for a spreadsheet', () => {
  const said = samples.filter((sample) => {
    const [meeting] = fc.sample(meetingsOf(sample), 1);
    return meeting !== undefined && rulesOf(sample, meeting) !== undefined;
  });

  test.each(said)('$name: the first that holds gives the points that the engine gives', (sample) => {
    const scoring = sample.rubric.scorings.get(sample.placed.criterion.id);
    fc.assert(
      fc.property(meetingsOf(sample), (meeting) => {
        const decision = scoring?.decide(meeting);
        if (decision !== undefined && 'conflict' in decision) return;
        const first = rulesOf(sample, meeting)?.find((rule) => isTrue(rule.test, meeting));
        const decided = decision !== undefined && 'option' in decision ? decision.option.points : undefined;
        expect(first?.points).toBe(decided);
      }),
      trying(60),
    );
  });

  test('say every line that facts decide, but for points that lie along a line or have no end', () => {
    const measured = (all: readonly Sample[]) =>
      all.filter(({ rubric, placed }) => rubric.scorings.get(placed.criterion.id)?.judged === false);
    const left = measured(samples).filter((sample) => !said.includes(sample));
    expect(
      left
        .filter(({ placed }) => placed.line.rounding === undefined)
        .filter(({ rubric, placed }) => rubric.scorings.get(placed.criterion.id)?.uncapped !== true)
        .map(({ name }) => name),
    ).toEqual([]);
  });
});
