import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/domain/meeting/assessment.ts';
import { assess } from '../../../src/engine/meeting/assess.ts';
import { compareFullMarks, isFull } from '../../../src/engine/notices/full-marks.ts';
import { monthList } from '../../../src/messages/words/format.ts';
import { line, meetingWith, rubricOf } from '../../support/build-file.ts';
import { shortOf } from '../../support/build-trace.ts';

const rubric = rubricOf([
  line('1.1'),
  line('1.2', { role: 'diem_cong' }),
  line('1.3', { role: 'diem_tru' }),
  line('1.4', {
    notApplicable: {
      treatment: 'diem_toi_da',
      claim: 'Không có việc',
      citation: { document: 'qd' },
      mark: 'thu_cap',
    },
  }),
]);

const answers = { '1.1': 'dat', '1.2': 'khong_dat', '1.3': 'dat', '1.4': 'dat' };

const assessed = (more: Readonly<Record<string, string>> = {}, unit = 'CB01', date = '2026-03-05') => {
  const own = Object.entries({ ...answers, ...more }).flatMap(([id, result]) =>
    result === '' ? [] : [[id, { result, reason: 'Lý do' }] as const],
  );
  const meeting = meetingWith({}, { unit, date, answers: { tu_cham: new Map(own), tham_dinh: new Map() } });
  const assessment = assess(rubric, meeting);
  if ('conflicts' in assessment) throw new Error('conflict');
  return assessment;
};

describe('full marks', () => {
  test.each([
    ['every line is met; a bonus that was not earned is no loss', {}, true],
    ['a line does not apply and counts in full', { '1.4': 'khong_ap_dung' }, true],
    ['a line is lost', { '1.1': 'khong_dat' }, false],
    ['a deduction is taken', { '1.3': 'khong_dat' }, false],
    ['a lost line is made up for by a bonus', { '1.1': 'khong_dat', '1.2': 'dat' }, false],
    ['a line is not answered yet', { '1.1': '' }, false],
  ])('%s', (_, more, full) => {
    expect(isFull(assessed(more))).toBe(full);
  });
});

const full = (unit: string, date: string) => assessed({}, unit, date);
const lost = (unit: string, date: string) => assessed({ '1.1': 'khong_dat' }, unit, date);

const noticedIn = (...assessments: readonly Assessment[]) => {
  const marks = compareFullMarks();
  for (const assessment of assessments)
    marks.note({
      meeting: assessment,
      full: isFull(assessment),
      location: { file: `${assessment.unit} ${assessment.date}` },
    });
  return marks.noticed();
};

const CB01 = (...months: readonly string[]) => months.map((month) => full('CB01', `${month}-05`));

describe('a unit that never loses a point', () => {
  test('three months in a row are told once, at the last of them, with all months', () => {
    expect(noticedIn(...CB01('2026-03', '2026-01', '2026-02'))).toEqual([
      {
        month: '2026-03',
        problem: {
          severity: 'warning',
          complaint: {
            code: 'always-full',
            args: { unit: 'CB01', months: ['2026-01', '2026-02', '2026-03'] },
          },
          location: { file: 'CB01 2026-03-05' },
          also: [{ file: 'CB01 2026-01-05' }],
        },
      },
    ]);
    expect(monthList(['2026-01', '2026-02', '2026-03'])).toBe('01–3/2026');
  });

  test('two are not told, nor two and two with a month between, lost or missing', () => {
    expect(noticedIn(...CB01('2026-01', '2026-02'))).toEqual([]);
    expect(noticedIn(...CB01('2026-01', '2026-02', '2026-04', '2026-05'))).toEqual([]);
    const march = lost('CB01', '2026-03-05');
    expect(noticedIn(...CB01('2026-01', '2026-02', '2026-04', '2026-05'), march)).toEqual([]);
  });

  test('the turn of the year breaks no row, and each row is told', () => {
    const rows = CB01('2025-11', '2025-12', '2026-01', '2026-03', '2026-04', '2026-05');
    expect(shortOf(noticedIn(...rows))).toEqual([
      'always-full | CB01 2026-01-05 | CB01 2025-11-05',
      'always-full | CB01 2026-05-05 | CB01 2026-03-05',
    ]);
  });

  test('a thematic meeting stands for no month', () => {
    const thematic: Assessment = { ...full('CB01', '2026-03-20'), kind: 'chuyen_de' };
    expect(noticedIn(...CB01('2026-01', '2026-02'), thematic)).toEqual([]);
  });

  test('of two regular sheets of a month both must be full', () => {
    const sheets = CB01('2026-01', '2026-02', '2026-03');
    expect(noticedIn(...sheets, lost('CB01', '2026-03-20'))).toEqual([]);
    expect(noticedIn(lost('CB01', '2026-03-01'), ...sheets)).toEqual([]);
  });
});

describe('a month in which nobody loses a point', () => {
  const march = (...units: readonly string[]) => units.map((unit) => full(unit, '2026-03-05'));

  test('with three units is told once, at the first', () => {
    expect(noticedIn(...march('CB03', 'CB01', 'CB02'))).toEqual([
      {
        month: '2026-03',
        problem: {
          severity: 'warning',
          complaint: { code: 'all-units-full', args: { month: '2026-03', count: 3 } },
          location: { file: 'CB01 2026-03-05' },
        },
      },
    ]);
  });

  test('with two units, or with one that lost a point, is not', () => {
    expect(noticedIn(...march('CB01', 'CB02'))).toEqual([]);
    expect(noticedIn(...march('CB01', 'CB02', 'CB03'), lost('CB04', '2026-03-05'))).toEqual([]);
  });
});
