import { describe, expect, test } from 'vitest';
import { type Assessment, findingsOf } from '../../src/domain/meeting/assessment.ts';
import { toNumber } from '../../src/domain/values/hundredths.ts';
import { scoreAnPhu } from '../naive/an-phu.ts';
import { bareMeeting } from '../naive/bare-meeting.ts';
import { scoreHaTinh } from '../naive/ha-tinh.ts';
import { makeMeetings, type NaiveScore, type WrittenMeeting } from '../naive/meetings.ts';
import { readWritten, scored, shippedRubric } from '../support/law.ts';
import { tries } from '../support/tries.ts';

const forms = [
  { form: 'an-phu', rubric: 'an-phu/phieu-danh-gia', score: scoreAnPhu, seed: 2026 },
  { form: 'ha-tinh', rubric: 'ha-tinh/17-qd-tu', score: scoreHaTinh, seed: 2023 },
] as const;

const MEETINGS = tries(100_000);
const THROUGH_THE_READERS = tries(1_000);

const number = (value: number | null): number | null => (value === null ? null : toNumber(value));

const summaryOf = (assessment: Assessment): NaiveScore => ({
  total: number(assessment.total),
  range: [toNumber(assessment.range[0]), toNumber(assessment.range[1])],
  band: assessment.classification?.band ?? null,
  points: Object.fromEntries(
    findingsOf(assessment).map(({ criterion, awarded }) => [criterion, number(awarded)]),
  ),
});

const agree = (got: NaiveScore, wanted: NaiveScore): boolean => {
  const lines = Object.keys(wanted.points);
  return (
    got.total === wanted.total &&
    got.range[0] === wanted.range[0] &&
    got.range[1] === wanted.range[1] &&
    got.band === wanted.band &&
    lines.length === Object.keys(got.points).length &&
    lines.every((line) => got.points[line] === wanted.points[line])
  );
};

/** Asserted only where they differ: an assertion for each of so many meetings would take longer than their scores. */
const same = (got: NaiveScore, wanted: NaiveScore, written: WrittenMeeting): void => {
  if (!agree(got, wanted)) expect({ written, score: got }).toEqual({ written, score: wanted });
};

describe.each(forms)(
  '$rubric and the scorer written from the form agree',
  ({ form, rubric: id, score, seed }) => {
    const rubric = shippedRubric(id);

    test(`on ${MEETINGS} meetings, on every border and one step each side`, () => {
      let compared = 0;
      for (const written of makeMeetings(form, MEETINGS, seed)) {
        same(summaryOf(scored(rubric, bareMeeting(written, rubric))), score(written), written);
        compared += 1;
      }
      expect(compared).toBe(MEETINGS);
    });

    test(`on ${THROUGH_THE_READERS} meetings read as files`, () => {
      for (const written of makeMeetings(form, THROUGH_THE_READERS, seed + 1))
        same(summaryOf(scored(rubric, readWritten(written, id))), score(written), written);
      expect.assertions(0);
    });
  },
);
