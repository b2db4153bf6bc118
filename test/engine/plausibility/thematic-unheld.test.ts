import { expect, test } from 'vitest';
import type { MeetingKind } from '../../../src/domain/meeting/meeting-kind.ts';
import { answersFlaws } from '../../../src/rubric/meeting/meeting-answers.ts';
import { line, meetingFile, provenance, rubricOf } from '../../support/build-file.ts';

/** Points for a thematic part of a meeting that had none are no notice but an error, in each way that a rubric can say what is thematic. */
const rubric = rubricOf([
  line('1.1', {
    notApplicable: { treatment: 'diem_toi_da', when: { kind: ['thuong_ky'] }, ...provenance },
  }),
  line('1.2', { onlyWhen: { kind: ['chuyen_de', 'ket_hop'] } }),
]);

const refusedIn = (kind: MeetingKind, field: 'selfAnswers' | 'appraisedAnswers') => {
  const answers = { '1.1': { result: 'dat', reason: 'x' }, '1.2': { result: 'dat', reason: 'x' } };
  const file = meetingFile({ kind, [field]: answers });
  return answersFlaws(field === 'selfAnswers' ? 'tu_cham' : 'tham_dinh', rubric, file).map(
    ({ severity, complaint, path }) => [severity, complaint.code, ...path],
  );
};

test.each(['selfAnswers', 'appraisedAnswers'] as const)('%s of a regular meeting are refused', (field) => {
  expect(refusedIn('thuong_ky', field)).toEqual([
    ['error', 'answer-where-not-applicable', field, '1.1'],
    ['error', 'answer-where-not-applicable', field, '1.2'],
  ]);
});

test.each(['chuyen_de', 'ket_hop'] as const)('those of a meeting of kind %s are not', (kind) => {
  expect(refusedIn(kind, 'selfAnswers')).toEqual([]);
  expect(refusedIn(kind, 'appraisedAnswers')).toEqual([]);
});
