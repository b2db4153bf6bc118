import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '../../../src/domain/meeting/meeting.ts';
import { type Notice, noticeCodes } from '../../../src/domain/problem/notices.ts';
import { sheetNotices } from '../../../src/engine/notices/sheet-rules.ts';
import type { Rubric } from '../../../src/rubric/rubric.ts';
import { line, meetingWith, provenance, rubricOf } from '../../support/build-file.ts';

const HOUR = 60_00;

const plain = rubricOf([line('1.1')]);

const answered = (answers: Readonly<Record<string, string | Answer>>): Answers =>
  new Map(
    Object.entries(answers).map(([id, answer]) => [
      id,
      typeof answer === 'string' ? { result: answer } : answer,
    ]),
  );

interface Parts {
  readonly facts?: Parameters<typeof meetingWith>[0];
  readonly date?: string;
  readonly self?: Readonly<Record<string, string | Answer>>;
  readonly appraised?: Readonly<Record<string, string | Answer>>;
  readonly file?: string;
  readonly rubric?: Rubric;
  readonly silenced?: readonly Notice[];
}

/** What is noticed on a sheet of 5 March 2026. */
const noticed = ({ facts = {}, date = '2026-03-05', self = {}, appraised = {}, ...rest }: Parts) => {
  const { file = 'phieu/CB01.yaml', rubric = plain, silenced = [] } = rest;
  const answers = { tu_cham: answered(self), tham_dinh: answered(appraised) };
  return sheetNotices({ meeting: meetingWith(facts, { date, answers }), rubric, file }, new Set(silenced));
};

const codes = (parts: Parts) => noticed(parts).map(({ complaint }) => complaint.code);

describe('measures', () => {
  test('eight hours are a day, a minute more is odd', () => {
    expect(noticed({ facts: { thoi_luong: 480_00 } })).toEqual([]);
    expect(noticed({ facts: { thoi_luong: 481_00 } })).toEqual([
      {
        severity: 'warning',
        complaint: { code: 'odd-duration', args: { duration: 481_00, limit: 480_00 } },
        path: ['facts', 'thoi_luong'],
        also: [],
      },
    ]);
  });

  test('where the hours are recorded, they are what is odd', () => {
    const facts = { bat_dau: 8 * HOUR, ket_thuc: 20 * HOUR, thoi_luong: 12 * HOUR };
    expect(noticed({ facts })).toMatchObject([{ path: ['facts', 'ket_thuc'], also: [['facts', 'bat_dau']] }]);
  });

  test('at 5:00 a meeting may begin, at 4:59 it does not', () => {
    expect(codes({ facts: { bat_dau: 5 * HOUR } })).toEqual([]);
    expect(noticed({ facts: { bat_dau: 5 * HOUR - 1_00 } })).toMatchObject([
      { complaint: { code: 'odd-hour', args: { start: 299 } }, path: ['facts', 'bat_dau'] },
    ]);
  });

  test('half as much again of the targets may be met, and no more', () => {
    expect(codes({ facts: { ty_le_chi_tieu: 150_00 } })).toEqual([]);
    expect(noticed({ facts: { ty_le_chi_tieu: 150_01 } })).toMatchObject([
      { complaint: { code: 'odd-targets', args: { met: 150_01 } }, path: ['facts', 'ty_le_chi_tieu'] },
    ]);
  });
});

describe('units of measures', () => {
  test.each([0, 1_00, 9_00])('%i hundredths of minutes are no meeting', (duration) => {
    expect(noticed({ facts: { thoi_luong: duration } })).toMatchObject([
      { complaint: { code: 'short-duration', args: { duration } }, path: ['facts', 'thoi_luong'] },
    ]);
  });

  test('ten minutes may be one', () => {
    expect(codes({ facts: { thoi_luong: 10_00 } })).toEqual([]);
  });

  test('hours that lie a few minutes apart are what is odd', () => {
    const facts = { bat_dau: 8 * HOUR, ket_thuc: 8 * HOUR + 2_00, thoi_luong: 2_00 };
    expect(noticed({ facts })).toMatchObject([
      { complaint: { code: 'short-duration' }, path: ['facts', 'ket_thuc'], also: [['facts', 'bat_dau']] },
    ]);
  });

  test.each([
    [92, 92_00],
    [1_00, 100_00],
    [1, 1_00],
  ])('%i hundredths of a per cent may be a share of one', (met, meant) => {
    expect(noticed({ facts: { ty_le_chi_tieu: met } })).toMatchObject([
      { complaint: { code: 'targets-as-share', args: { met, meant } }, path: ['facts', 'ty_le_chi_tieu'] },
    ]);
  });

  test('nothing met is nothing met, and more than one per cent is no share', () => {
    expect(codes({ facts: { ty_le_chi_tieu: 0 } })).toEqual([]);
    expect(codes({ facts: { ty_le_chi_tieu: 1_01 } })).toEqual([]);
  });
});

describe('attendance', () => {
  test('nobody present is noticed, one is not, and an open count is not', () => {
    expect(noticed({ facts: { co_mat: 0, phat_bieu: 0 } })).toMatchObject([
      { complaint: { code: 'nobody-present' }, path: ['facts', 'co_mat'] },
    ]);
    expect(codes({ facts: { co_mat: 1_00 } })).toEqual([]);
    expect(codes({ facts: {} })).toEqual([]);
  });

  test('nobody speaking is noticed, one is not', () => {
    expect(noticed({ facts: { co_mat: 9_00, phat_bieu: 0 } })).toMatchObject([
      {
        complaint: { code: 'nobody-spoke', args: { present: 9_00 } },
        path: ['facts', 'phat_bieu'],
        also: [['facts', 'co_mat']],
      },
    ]);
    expect(codes({ facts: { co_mat: 9_00, phat_bieu: 1_00 } })).toEqual([]);
  });

  const rubric = rubricOf([line('1.1', { shown: ['vang_khong_ly_do'] }), line('1.2')]);

  test('a full line that shows unexcused absences is noticed where there are any', () => {
    const self = { '1.1': 'dat', '1.2': 'dat' };
    expect(noticed({ rubric, self, facts: { vang_khong_ly_do: 1_00 } })).toEqual([
      {
        severity: 'warning',
        complaint: { code: 'absent-yet-full', args: { id: '1.1', absent: 1_00 } },
        path: ['selfAnswers', '1.1'],
        also: [['facts', 'vang_khong_ly_do']],
      },
    ]);
    expect(codes({ rubric, self, facts: { vang_khong_ly_do: 0 } })).toEqual([]);
    const lost = { ...self, '1.1': 'khong_dat' };
    expect(codes({ rubric, self: lost, facts: { vang_khong_ly_do: 1_00 } })).toEqual([]);
  });
});

describe('documents', () => {
  const shown = line('1.1', { shown: ['ngay_dang_tai_tai_lieu'] });
  const judged = rubricOf([shown, line('1.2')]);
  const measured = rubricOf([
    shown,
    line('1.3', {
      method: 'theo_ngay',
      measure: 'ngay_dang_tai_tai_lieu',
      direction: 'truoc',
      metWhen: { from: '1' },
    }),
  ]);
  const posted = (ngay_dang_tai_tai_lieu: string) => ({ ngay_dang_tai_tai_lieu });

  test('posted on the day of the meeting is not late, the day after is', () => {
    expect(noticed({ facts: posted('2026-03-05') })).toEqual([]);
    expect(noticed({ facts: posted('2026-03-06') })).toEqual([
      {
        severity: 'warning',
        complaint: { code: 'documents-after-meeting', args: { posted: '2026-03-06', date: '2026-03-05' } },
        path: ['facts', 'ngay_dang_tai_tai_lieu'],
      },
    ]);
  });

  test('a full line that shows the day is where late posting is told, and it is told once', () => {
    const late = { rubric: judged, facts: posted('2026-03-06') };
    expect(noticed({ ...late, self: { '1.1': 'dat', '1.2': 'dat' } })).toEqual([
      {
        severity: 'warning',
        complaint: {
          code: 'documents-late-yet-met',
          args: { id: '1.1', posted: '2026-03-06', date: '2026-03-05', line: null },
        },
        path: ['selfAnswers', '1.1'],
        also: [['facts', 'ngay_dang_tai_tai_lieu']],
      },
    ]);
    expect(codes({ ...late, self: { '1.1': 'khong_dat', '1.2': 'dat' } })).toEqual([
      'documents-after-meeting',
    ]);
    expect(codes({ rubric: judged, facts: posted('2026-03-05'), self: { '1.1': 'dat' } })).toEqual([]);
  });

  test("a superior's full mark is noticed at the superior's answer", () => {
    const late = { rubric: judged, facts: posted('2026-03-06') };
    expect(noticed({ ...late, self: { '1.1': 'khong_dat' }, appraised: { '1.1': 'dat' } })).toMatchObject([
      { complaint: { code: 'documents-late-yet-met' }, path: ['appraisedAnswers', '1.1'] },
    ]);
  });

  test('where the rubric asks for an earlier day, that day is the border', () => {
    const on = (day: string) => noticed({ rubric: measured, facts: posted(day), self: { '1.1': 'dat' } });
    expect(on('2026-03-04')).toEqual([]);
    expect(on('2026-03-05')).toMatchObject([
      { complaint: { code: 'documents-late-yet-met', args: { id: '1.1', line: '1.3' } } },
    ]);
  });

  test('a line that lost points by that day is no fault of the sheet', () => {
    expect(codes({ rubric: measured, facts: posted('2026-03-05'), self: { '1.1': 'khong_dat' } })).toEqual(
      [],
    );
  });
});

describe('a reason for points that were not lost', () => {
  const because = (result: string): Answer => ({ result, reason: 'Ghi biên bản chậm' });

  test('is noticed at the reason; with points lost, or without a reason, nothing is', () => {
    expect(noticed({ self: { '1.1': because('dat') } })).toEqual([
      {
        severity: 'warning',
        complaint: { code: 'reason-though-full', args: { id: '1.1' } },
        path: ['selfAnswers', '1.1', 'reason'],
      },
    ]);
    expect(codes({ self: { '1.1': because('khong_dat') } })).toEqual([]);
    expect(codes({ self: { '1.1': 'dat' } })).toEqual([]);
  });

  test('the reason of a superior, and of a line that does not apply, are asked for', () => {
    expect(codes({ self: { '1.1': 'dat' }, appraised: { '1.1': because('dat') } })).toEqual([]);
    expect(codes({ self: { '1.1': because('khong_ap_dung') } })).toEqual([]);
  });

  test.each([
    ['a bonus that was earned has its reason', { role: 'diem_cong' }, 'dat', 0],
    ['a deduction that was taken has its reason', { role: 'diem_tru' }, 'khong_dat', 0],
    ['a deduction that was not taken needs none', { role: 'diem_tru' }, 'dat', 1],
  ])('%s', (_, role, result, count) => {
    const rubric = rubricOf([line('1.1', role)]);
    expect(noticed({ rubric, self: { '1.1': because(result) } })).toHaveLength(count);
  });

  test('a lower cap of the occasion is full too', () => {
    const levels = [
      { id: 'cao', points: '10' },
      { id: 'vua', points: '5' },
      { id: 'thap', points: '0' },
    ];
    const caps = [{ when: { kind: ['thuong_ky'] }, points: '5', ...provenance }];
    const rubric = rubricOf([line('1.1', { method: 'chon_muc', levels, caps })]);
    expect(noticed({ rubric, self: { '1.1': because('vua') } })).toHaveLength(1);
    expect(noticed({ rubric, self: { '1.1': because('thap') } })).toHaveLength(0);
  });

  test('a level that a fact forced down was lost after all', () => {
    const levels = [
      { id: 'cao', points: '10' },
      { id: 'thap', points: '0' },
    ];
    const when = { measure: 'vang_khong_ly_do', above: '0' };
    const forced = [{ when, toLevel: 'thap', ...provenance }];
    const rubric = rubricOf([line('1.1', { method: 'chon_muc', levels, forced })]);
    const self = { '1.1': because('cao') };
    expect(codes({ rubric, self, facts: { vang_khong_ly_do: 1_00 } })).toEqual([]);
    expect(codes({ rubric, self, facts: { vang_khong_ly_do: 0 } })).toEqual(['reason-though-full']);
  });
});

describe('the date and the place of the file', () => {
  test.each([
    ['phieu/2026-03/CB01.yaml', '2026-03-05'],
    ['phieu/2026-03-CB01.yaml', '2026-03-05'],
    ['phieu/thang-3/CB01.yaml', '2026-03-05'],
    ['phieu/CB01.yaml', '2026-03-05'],
    ['phieu/2026-04/2026-03-CB01.yaml', '2026-03-05'],
    ['phieu/2026/CB01.yaml', '2026-12-31'],
    ['phieu/2026/CB01.yaml', '2026-01-01'],
  ])('%s may hold a meeting of %s', (file, date) => {
    expect(codes({ file, date })).toEqual([]);
  });

  test('another month than that of the folder is noticed at the date', () => {
    expect(noticed({ file: 'phieu/2026-03/CB01.yaml', date: '2026-04-05' })).toEqual([
      {
        severity: 'warning',
        complaint: {
          code: 'folder-month-differs',
          args: { name: '2026-03', date: '2026-04-05', swapped: false },
        },
        path: ['date'],
      },
    ]);
  });

  test('3 April in the folder of March is 4 March with its day and month exchanged', () => {
    const swapped = (file: string, date: string) =>
      noticed({ file, date }).map(({ complaint }) => 'args' in complaint && complaint.args);
    expect(swapped('phieu/2026-03/CB01.yaml', '2026-04-03')).toMatchObject([{ swapped: true }]);
    expect(swapped('phieu/Tháng 3/CB01.yaml', '2026-04-03')).toMatchObject([
      { name: 'Tháng 3', swapped: true },
    ]);
    expect(swapped('phieu/2025-03/CB01.yaml', '2026-04-03')).toMatchObject([{ swapped: false }]);
  });

  test('the same month of another year is another month', () => {
    expect(codes({ file: 'phieu/2025-03/CB01.yaml' })).toEqual(['folder-month-differs']);
  });

  test.each(['phieu/2026/CB01.yaml', 'phieu/Năm 2026/CB01.yaml'])(
    'another year than that of %s is odd',
    (file) => {
      expect(codes({ file, date: '2025-12-31' })).toEqual(['odd-year']);
      expect(codes({ file, date: '2027-01-01' })).toEqual(['odd-year']);
    },
  );
});

describe('switching off', () => {
  const facts = { thoi_luong: 481_00, ty_le_chi_tieu: 151_00 };

  test('takes away that notice and no other', () => {
    expect(codes({ facts })).toEqual(['odd-duration', 'odd-targets']);
    expect(codes({ facts, silenced: ['odd-duration'] })).toEqual(['odd-targets']);
    expect(codes({ facts, silenced: noticeCodes })).toEqual([]);
  });
});
