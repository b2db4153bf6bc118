import { expect, test } from 'vitest';
import type { Answers } from '../../../src/domain/meeting/meeting.ts';
import { officialScorer } from '../../../src/engine/meeting/official.ts';
import { line, meetingWith, provenance, rubricOf } from '../../support/build-file.ts';

const none: Answers = new Map();
const one: Answers = new Map([['1.1', { result: 'dat' }]]);

test.each([
  ['a rubric that does not say: the own score, even where it was appraised', undefined, one, 'tu_cham'],
  ['the own score is official', 'tu_cham', one, 'tu_cham'],
  ['the appraised score is official, even before anybody appraised', 'tham_dinh', none, 'tham_dinh'],
  ['the appraised score where there is one: there is one', 'tham_dinh_neu_co', one, 'tham_dinh'],
  ['the appraised score where there is one: there is none', 'tham_dinh_neu_co', none, 'tu_cham'],
] as const)('%s', (_, scorer, tham_dinh, expected) => {
  const official = scorer === undefined ? undefined : { scorer, ...provenance };
  const meeting = meetingWith({}, { answers: { tu_cham: one, tham_dinh } });
  expect(officialScorer(rubricOf([line('1.1')], { official }), meeting)).toBe(expected);
});
