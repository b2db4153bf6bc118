import { describe, expect, test } from 'vitest';
import { readMeeting } from '../../../src/rubric/meeting/meeting.ts';
import { line, meetingFile, provenance, rubricOf } from '../../support/build-file.ts';

const ownFacts = [
  { id: 'so_cau_hoi', name: 'số câu hỏi', type: 'lan' },
  { id: 'nop_dung_han', name: 'nộp đúng hạn', type: 'co_khong' },
];
const rubric = rubricOf([line('1.1')], { ownFacts });

const read = (more: Record<string, unknown>, by = rubric) => readMeeting(meetingFile(more), by);
const flaws = (more: Record<string, unknown>, by = rubric) => read(more, by).flaws;
const errorAt = (path: readonly string[], complaint: object) => ({ severity: 'error', complaint, path });

describe('a meeting file read with its rubric', () => {
  test('has its facts as values, what follows from them, and the answers of both scorers', () => {
    const { meeting, flaws: found } = read({
      facts: {
        co_mat: '27',
        bat_dau: '14:00',
        ket_thuc: '16:00',
        so_cau_hoi: '3',
        ma_vang_co_ly_do: ['B2', 'A1'],
      },
      selfAnswers: { '1.1': 'dat' },
      appraisedAnswers: { '1.1': { result: 'khong_dat', reason: 'Thiếu' } },
    });
    expect(found).toEqual([]);
    expect(meeting).toStrictEqual({
      unit: 'CB01',
      date: '2026-03-05',
      kind: 'thuong_ky',
      facts: new Map<string, unknown>([
        ['co_mat', 27_00],
        ['bat_dau', 840_00],
        ['ket_thuc', 960_00],
        ['so_cau_hoi', 3_00],
        ['ma_vang_co_ly_do', ['A1', 'B2']],
        ['thoi_luong', 120_00],
      ]),
      answers: {
        tu_cham: new Map([['1.1', { result: 'dat' }]]),
        tham_dinh: new Map([['1.1', { result: 'khong_dat', reason: 'Thiếu' }]]),
      },
      record: { superiors: [], appraised: true },
    });
  });

  test('keeps the kind of unit, the vote and the band set otherwise', () => {
    const override = {
      from: 'tot',
      given: 'kha',
      reason: 'Vi phạm',
      authority: 'Đảng ủy',
      date: '2026-03-20',
      document: 'QĐ 1',
    };
    const vote = { inFavour: '20', against: '1' };
    expect(read({ unitKind: 'truong', vote, override }).meeting).toMatchObject({
      unitKind: 'truong',
      vote: { inFavour: 20, against: 1 },
      override,
    });
  });

  test('is told what contradicts itself', () => {
    expect(flaws({ facts: { phat_bieu: '21', co_mat: '20' } })).toMatchObject([
      { complaint: { code: 'more-than' } },
    ]);
    expect(flaws({ selfAnswers: { '1.1': 'khong_dat' } })).toMatchObject([
      { complaint: { code: 'lost-without-reason' }, path: ['selfAnswers', '1.1'] },
    ]);
    expect(flaws({ appraisedAnswers: { '1.1': 'khong_dat' } })).toMatchObject([
      { complaint: { code: 'lost-without-reason' }, path: ['appraisedAnswers', '1.1'] },
    ]);
  });
});

test('the superior may answer a line that facts decide, with a reason; the unit may not', () => {
  const measured = rubricOf([
    line('1.1', { method: 'theo_so_lieu', measure: 'phat_bieu', metWhen: { from: '10' } }),
  ]);
  const codes = (more: Record<string, unknown>) =>
    flaws(more, measured).map(({ complaint }) => complaint.code);
  expect(codes({ selfAnswers: { '1.1': 'dat' } })).toEqual(['answer-for-measured']);
  expect(codes({ appraisedAnswers: { '1.1': 'dat' } })).toEqual(['appraisal-reason']);
});

describe('points written for a line that needs no answer', () => {
  const measured = rubricOf([
    line('1.1', { method: 'theo_so_lieu', measure: 'phat_bieu', metWhen: { from: '10' } }),
    line('1.2', {
      onlyWhen: { kind: ['chuyen_de'] },
      notApplicable: { treatment: 'diem_toi_da', when: { kind: ['thuong_ky'] }, ...provenance },
    }),
  ]);
  const reading = (more: Record<string, unknown>) => readMeeting(meetingFile(more), measured);
  const enough = { facts: { phat_bieu: '12' } };

  test('are kept apart from the answers, whoever wrote them', () => {
    const { meeting, flaws: none } = reading({
      ...enough,
      selfAnswers: { '1.1': '8', '1.2': '8,5' },
      appraisedAnswers: { '1.1': '10' },
    });
    expect(none).toEqual([]);
    expect(meeting.written).toEqual({
      tu_cham: new Map([
        ['1.1', 8_00],
        ['1.2', 8_50],
      ]),
      tham_dinh: new Map([['1.1', 10_00]]),
    });
    expect(meeting.answers.tu_cham.size + meeting.answers.tham_dinh.size).toBe(0);
  });

  test('ask for the facts that are missing, and take their place nowhere', () => {
    expect(reading({ selfAnswers: { '1.1': '10' } }).flaws).toEqual([
      errorAt(['selfAnswers', '1.1'], {
        code: 'points-without-facts',
        args: { id: '1.1', points: 10_00, facts: [{ id: 'phat_bieu' }] },
      }),
    ]);
  });

  test('do not ask for a fact that is written and cannot be read: it has its own complaint', () => {
    const { flaws } = reading({ facts: { phat_bieu: 'mười' }, selfAnswers: { '1.1': '10' } });
    expect(flaws.map(({ complaint, path }) => [complaint.code, path.join(' ')])).toEqual([
      ['not-a-count', 'facts phat_bieu'],
    ]);
  });

  test('owe a reason where a superior writes others than the facts give', () => {
    expect(reading({ ...enough, appraisedAnswers: { '1.1': '8' } }).flaws).toEqual([
      errorAt(['appraisedAnswers', '1.1'], { code: 'appraisal-reason', args: { id: '1.1' } }),
    ]);
  });

  test('are an answer of the superior once a reason stands beside them', () => {
    const judged = { '1.1': { result: '0', reason: 'Đếm lại chỉ có 3' } };
    const { meeting } = reading({ ...enough, appraisedAnswers: judged });
    expect(meeting.written).toBeUndefined();
    expect(meeting.answers.tham_dinh.get('1.1')).toEqual(judged['1.1']);
  });
});

describe('a fact', () => {
  test('that the rubric does not know is refused at its key, with the one that was meant', () => {
    expect(flaws({ facts: { so_cau_hoii: '3' } })).toEqual([
      {
        ...errorAt(['facts', 'so_cau_hoii'], {
          code: 'unknown-fact',
          args: {
            key: 'so_cau_hoii',
            suggestion: 'so_cau_hoi',
            allowed: [...rubric.factTypes.keys()],
          },
        }),
        atKey: true,
      },
    ]);
    expect(rubric.factTypes.size).toBe(18);
  });

  test('that is not of its type is refused, and is no fact', () => {
    const { meeting, flaws: found } = read({ facts: { so_cau_hoi: 'ba', co_mat: '2' } });
    expect(found).toEqual([
      errorAt(['facts', 'so_cau_hoi'], {
        code: 'not-a-count',
        args: { fact: { id: 'so_cau_hoi', name: 'số câu hỏi' }, found: 'ba' },
      }),
    ]);
    expect([...meeting.facts]).toEqual([['co_mat', 2_00]]);
  });

  test('written as a list where a number is asked is refused', () => {
    const { meeting, flaws: found } = read({ facts: { so_cau_hoi: ['1'] } });
    expect(found).toEqual([
      errorAt(['facts', 'so_cau_hoi'], { code: 'expected-text', args: { found: '[…]' } }),
    ]);
    expect(meeting.facts.size).toBe(0);
  });

  test('a number cut by its decimal comma is told as such, other lists are not', () => {
    expect(flaws({ facts: { co_mat: ['8', '5'] } })).toEqual([
      errorAt(['facts', 'co_mat'], { code: 'decimal-comma', args: { written: '8,5', dotted: '8.5' } }),
    ]);
    for (const list of [['8'], ['8', '5', '1'], ['8', '500'], ['a', '5']])
      expect(flaws({ facts: { co_mat: list } })).toEqual([
        errorAt(['facts', 'co_mat'], { code: 'expected-text', args: { found: '[…]' } }),
      ]);
  });

  test('blanks and line ends around a number are no part of it, a hard space is', () => {
    expect([...read({ facts: { co_mat: ' 27\n' } }).meeting.facts]).toEqual([['co_mat', 27_00]]);
    expect(flaws({ facts: { co_mat: '27\u00a0' } })).toEqual([
      errorAt(['facts', 'co_mat'], {
        code: 'letter-space',
        args: { found: '27', point: '00A0' },
      }),
    ]);
  });

  test('that is a list may be written in one line, and names nobody twice', () => {
    expect(read({ facts: { ma_vang_co_ly_do: 'B2, A1' } }).meeting.facts.get('ma_vang_co_ly_do')).toEqual([
      'A1',
      'B2',
    ]);
    expect(flaws({ facts: { ma_vang_co_ly_do: ['A1', 'A1'] } })).toEqual([
      errorAt(['facts', 'ma_vang_co_ly_do'], {
        code: 'codes-twice',
        args: { fact: { id: 'ma_vang_co_ly_do' }, found: 'A1, A1', code: 'A1' },
      }),
    ]);
  });
});

describe('where the rubric asks for a majority', () => {
  const asking = rubricOf([line('1.1')], {
    vote: { denominator: 'co_mat', metWhen: { above: '50' }, ...provenance },
  });
  const facts = { co_mat: '20' };

  test('a vote is recorded', () => {
    expect(flaws({ facts }, asking)).toEqual([
      { severity: 'warning', complaint: { code: 'vote-missing' }, path: [] },
    ]);
    expect(flaws({ facts })).toEqual([]);
  });

  test('and carries it: 11 of 20 does, 10 does not', () => {
    expect(flaws({ facts, vote: { inFavour: '11' } }, asking)).toEqual([]);
    expect(flaws({ facts, vote: { inFavour: '10' } })).toEqual([]);
    expect(flaws({ facts, vote: { inFavour: '10' } }, asking)).toEqual([
      {
        severity: 'warning',
        complaint: {
          code: 'vote-not-carried',
          args: {
            counted: {
              code: 'vote-counted',
              args: {
                inFavour: 10,
                base: 20_00,
                share: { numerator: 1000 * 100_00, denominator: 20_00 },
                of: { id: 'co_mat' },
                wanted: { above: 50_00 },
              },
            },
          },
        },
        path: ['vote'],
      },
    ]);
  });

  test('without the number of those who may vote it neither carries nor fails', () => {
    expect(flaws({ vote: { inFavour: '1' } }, asking)).toEqual([]);
  });
});

describe('a band set otherwise', () => {
  const letting = rubricOf([line('1.1')], { override: { authority: 'Đảng ủy', ...provenance } });
  const override = (from: string, given: string) => ({
    override: { from, given, reason: 'Vi phạm', authority: 'Đảng ủy', date: '2026-03-20', document: 'QĐ 1' },
  });
  const unknown = (field: string, id: string) =>
    errorAt(['override', field], {
      code: 'unknown-band',
      args: { id, allowed: ['tot', 'kha', 'kem'] },
    });

  test('needs a rubric that lets somebody do so', () => {
    expect(flaws(override('tot', 'kha'), letting)).toEqual([]);
    expect(flaws({}, letting)).toEqual([]);
    expect(flaws(override('tot', 'kha'))).toEqual([
      {
        ...errorAt(['override'], { code: 'override-not-allowed', args: { rubric: 'thu/nho' } }),
        atKey: true,
      },
    ]);
  });

  test('goes from one of its bands to one of its bands', () => {
    expect(flaws(override('gioi', 'kha'), letting)).toEqual([unknown('from', 'gioi')]);
    expect(flaws(override('tot', 'yeu'), letting)).toEqual([unknown('given', 'yeu')]);
    expect(flaws(override('gioi', 'yeu'), letting)).toEqual([
      unknown('from', 'gioi'),
      unknown('given', 'yeu'),
    ]);
  });
});
