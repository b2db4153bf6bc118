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
    ['Không đạt, do không có biên bản ', 'Không đạt', 'không có biên bản'],
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
    ['1.1', 'tốt, do chuẩn bị kỹ'],
    ['1.1', 'Không đạt:'],
    ['1.1', 'Không đạt, chưa biểu dương ai'],
    ['1.3', '7.5 - 8'],
    // A line of boxes that was copied whole.
    ['1.1', 'Đạt ( ) Không đạt (x)'],
    ['1.1', 'Có ( ) Không (x)'],
    ['1.1', 'Đạt: ☐ Không đạt: ☒'],
    ['1.1', 'Đạt: ... Không đạt: X'],
    ['1.1', 'Đạt: [ ] Không đạt: [x]'],
    ['1.1', 'Đạt: Không đạt'],
    ['1.1', 'Đạt: x Không đạt:'],
    ['1.1', 'Có: chi bộ không đạt'],
    // Points.
    ['1.1', 'Đạt: 0 điểm'],
    ['1.1', 'Đạt: 0'],
    ['1.1', 'Đạt: được 1 điểm'],
    ['1.1', 'Không: 3/3'],
    // Another word than the one that begins a reason.
    ['1.1', 'không vi phạm nội quy'],
    // Two answers.
    ['1.1', 'Đạt: không'],
    ['1.1', 'Đạt: chưa đạt ở khâu cuối'],
    ['1.1', 'Đạt do không'],
    ['1.1', 'Không: đạt'],
    ['1.1', 'Đạt: không áp dụng'],
    ['1.2', 'Không áp dụng: đạt'],
    ['1.2', 'Không áp dụng: không đạt, do muộn'],
  ])('%s %s is not guessed at', (id, written) =>
    expect(read({ [id]: written })).toEqual({
      answers: { [id]: { result: written } },
      flaws: ['answer-not-allowed'],
    }),
  );

  test('a reason that stands apart already stays as it is', () =>
    expect(read({ '1.1': { result: 'Không đạt, do A', reason: 'B' } }).flaws).toEqual([
      'answer-not-allowed',
    ]));
});
