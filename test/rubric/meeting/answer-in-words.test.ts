import { describe, expect, test } from 'vitest';
import { readMeeting } from '../../../src/rubric/meeting/meeting.ts';
import { line, meetingFile, provenance, rubricOf } from '../../support/build-file.ts';

const rubric = rubricOf([
  line('1.1'),
  line('1.2', { notApplicable: { treatment: 'diem_toi_da', claim: 'Chi bộ chỉ có bí thư', ...provenance } }),
  line('1.3', { method: 'cho_diem' }),
]);

const read = (answers: Readonly<Record<string, unknown>>) => {
  const { meeting, flaws } = readMeeting(meetingFile({ selfAnswers: answers }), rubric);
  return {
    answers: Object.fromEntries(meeting.answers.tu_cham),
    flaws: flaws.filter(({ path }) => path[0] === 'selfAnswers').map(({ complaint }) => complaint.code),
  };
};

describe('an answer with its reason in the same words', () => {
  test.each([
    ['Không đạt, do chưa biểu dương ai', 'Không đạt', 'chưa biểu dương ai'],
    ['không đạt: chưa biểu dương ai', 'không đạt', 'chưa biểu dương ai'],
    ['khong_dat vì chưa biểu dương ai', 'khong_dat', 'chưa biểu dương ai'],
    ['Không đạt (chưa biểu dương ai)', 'Không đạt', 'chưa biểu dương ai'],
    ['Không đạt - chưa biểu dương ai', 'Không đạt', 'chưa biểu dương ai'],
    ['Không đạt; do họp gộp, vì bão: hai lần', 'Không đạt', 'họp gộp, vì bão: hai lần'],
    ['Không đạt, do họp\ngộp', 'Không đạt', 'họp\ngộp'],
  ])('%s', (written, result, reason) =>
    expect(read({ '1.1': written })).toEqual({ answers: { '1.1': { result, reason } }, flaws: [] }),
  );

  test('of a line that does not apply', () =>
    expect(read({ '1.2': 'Không áp dụng: chi bộ chỉ có bí thư' })).toEqual({
      answers: { '1.2': { result: 'Không áp dụng', reason: 'chi bộ chỉ có bí thư' } },
      flaws: [],
    }));

  test.each([
    ['1.1', 'tốt, do chuẩn bị kỹ', 'answer-not-allowed'],
    ['1.1', 'Không đạt:', 'answer-not-allowed'],
    ['1.1', 'Không đạt, chưa biểu dương ai', 'answer-not-allowed'],
    ['1.3', '7.5 - 8', 'answer-not-allowed'],
  ])('%s %s is not guessed at', (id, written, code) =>
    expect(read({ [id]: written })).toEqual({ answers: { [id]: { result: written } }, flaws: [code] }),
  );

  test('a reason that stands apart already stays as it is', () =>
    expect(read({ '1.1': { result: 'Không đạt, do A', reason: 'B' } }).flaws).toEqual([
      'answer-not-allowed',
    ]));
});
