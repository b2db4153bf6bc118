import { describe, expect, test } from 'vitest';
import { answersFlaws } from '../../../src/rubric/meeting/meeting-answers.ts';
import { line, meetingFile, provenance, rubricOf } from '../../support/build-file.ts';

const levels = [
  { id: 'cao', points: '10' },
  { id: 'vua', points: '5' },
  { id: 'thap', points: '0' },
];
const measured = { method: 'theo_so_lieu', measure: 'phat_bieu', metWhen: { from: '10' } };

const rubric = rubricOf([
  line('1.1'),
  line('1.2', { method: 'chon_muc', levels }),
  line('1.3', measured),
  line('1.4', { notApplicable: { treatment: 'diem_toi_da', claim: 'Chi bộ chỉ có bí thư', ...provenance } }),
  line('1.5', { onlyWhen: { kind: ['chuyen_de'] } }),
  line('1.6', { onlyWhen: { month: ['6'] } }),
  line('1.7', {
    notApplicable: { treatment: 'diem_toi_da', when: { month: ['3'] }, ...provenance },
  }),
  line('1.8', {
    notApplicable: {
      treatment: 'diem_toi_da',
      when: { kind: ['thuong_ky'], measure: 'dang_so', below: '3' },
      ...provenance,
    },
  }),
  line('1.9', { role: 'diem_cong' }),
  line('1.10', { role: 'diem_tru' }),
  line('1.11', { onlyWhen: { unitKind: ['truong'] } }),
  line('1.12', {
    notApplicable: { treatment: 'diem_toi_da', when: { kind: ['thuong_ky'] }, ...provenance },
  }),
  line('1.13', { method: 'cho_diem' }),
  line('1.14', {
    onlyWhen: { kind: ['chuyen_de'] },
    notApplicable: { treatment: 'diem_toi_da', claim: 'Chi bộ chỉ có bí thư', ...provenance },
  }),
]);

const reasoned = (result: string, reason = 'Vì lý do') => ({ result, reason });

const own = (id: string, answer: unknown, more: object = {}) =>
  answersFlaws('tu_cham', rubric, meetingFile({ selfAnswers: { [id]: answer }, ...more }));

const appraised = (id: string, answer: unknown, selfAnswers: object = {}) =>
  answersFlaws('tham_dinh', rubric, meetingFile({ appraisedAnswers: { [id]: answer }, selfAnswers }));

const flawAt = (severity: string, field: string, id: string, complaint: object) => [
  { severity, complaint, path: [field, id] },
];
const ownError = (id: string, complaint: object) => flawAt('error', 'selfAnswers', id, complaint);
const appraisedError = (id: string, complaint: object) => flawAt('error', 'appraisedAnswers', id, complaint);
const lost = (id: string, points: number) =>
  flawAt('warning', 'selfAnswers', id, { code: 'lost-without-reason', args: { id, lost: points } });

describe('an answer to a judged line', () => {
  test('in full, or with a reason, is fine; each answer stands by itself', () => {
    expect(own('1.1', 'dat')).toEqual([]);
    expect(own('1.1', reasoned('khong_dat'))).toEqual([]);
    const two = meetingFile({ selfAnswers: { '1.1': 'khong_dat', '1.2': 'vua' } });
    expect(answersFlaws('tu_cham', rubric, two)).toEqual([...lost('1.1', 10_00), ...lost('1.2', 5_00)]);
  });

  test('a bonus not earned loses nothing; a deduction loses what it takes', () => {
    expect(own('1.9', 'khong_dat')).toEqual([]);
    expect(own('1.10', 'khong_dat')).toEqual(lost('1.10', 10_00));
    expect(own('1.10', 'dat')).toEqual([]);
  });

  test('where points are given freely, says what is wrong with a number of them', () => {
    expect(own('1.13', '1,125')).toEqual(
      flawAt('error', 'selfAnswers', '1.13', {
        code: 'number-decimals',
        args: { found: '1,125', plain: '1125', criterion: '1.13' },
      }),
    );
    expect(own('1.13', '-1').map(({ complaint }) => complaint.code)).toEqual(['answer-not-allowed']);
    expect(own('1.13', 'tốt').map(({ complaint }) => complaint.code)).toEqual(['answer-not-allowed']);
    expect(own('1.1', '1,125').map(({ complaint }) => complaint.code)).toEqual(['answer-not-allowed']);
  });

  test('that names none of its results says which are allowed', () => {
    expect(own('1.2', 'giua')).toEqual(
      ownError('1.2', {
        code: 'answer-not-allowed',
        args: { id: '1.2', found: 'giua', allowed: ['cao', 'vua', 'thap'], maximum: 10_00 },
      }),
    );
    expect(own('1.13', '11')).toEqual(
      ownError('1.13', {
        code: 'answer-not-allowed',
        args: { id: '1.13', found: '11', allowed: [], maximum: 10_00 },
      }),
    );
  });

  test('of points between those that the line gives says which it gives', () => {
    expect(own('1.1', '1')).toEqual(
      ownError('1.1', {
        code: 'points-between',
        args: { id: '1.1', found: 1_00, allowed: ['dat', 'khong_dat'], worth: [10_00, 0] },
      }),
    );
  });

  test('of a line that is not there suggests one that is', () => {
    expect(own('9.9', 'dat')).toEqual([
      {
        severity: 'error',
        complaint: {
          code: 'unknown-criterion',
          args: { id: '9.9', suggestion: null, rubric: 'thu/nho' },
        },
        path: ['selfAnswers', '9.9'],
        atKey: true,
      },
    ]);
    const lettered = rubricOf([line('A.chuyen_can')]);
    const file = meetingFile({ appraisedAnswers: { 'A.chuyen_cn': 'dat' } });
    expect(answersFlaws('tham_dinh', lettered, file)).toEqual([
      {
        severity: 'error',
        complaint: {
          code: 'unknown-criterion',
          args: { id: 'A.chuyen_cn', suggestion: 'A.chuyen_can', rubric: 'thu/nho' },
        },
        path: ['appraisedAnswers', 'A.chuyen_cn'],
        atKey: true,
      },
    ]);
  });
});

describe('an answer to a line that facts decide', () => {
  test('is an error of the unit, whatever it says, and names the facts', () => {
    const wrong = ownError('1.3', {
      code: 'answer-for-measured',
      args: { id: '1.3', facts: [{ id: 'phat_bieu' }] },
    });
    expect(own('1.3', 'dat')).toEqual(wrong);
    expect(own('1.3', reasoned('khong_dat'))).toEqual(wrong);
    expect(own('1.3', 'gì đó')).toEqual(wrong);
  });

  test('is open to the superior, with a reason', () => {
    const without = appraisedError('1.3', { code: 'appraisal-reason', args: { id: '1.3' } });
    expect(appraised('1.3', reasoned('khong_dat'))).toEqual([]);
    expect(appraised('1.3', 'khong_dat')).toEqual(without);
    expect(appraised('1.3', 'gì đó')).toEqual([
      ...without,
      ...appraisedError('1.3', {
        code: 'answer-not-allowed',
        args: { id: '1.3', found: 'gì đó', allowed: ['dat', 'khong_dat'], maximum: 10_00 },
      }),
    ]);
  });
});

describe('a superior who judges otherwise than the unit', () => {
  const differs = flawAt('warning', 'appraisedAnswers', '1.10', {
    code: 'appraisal-differs',
    args: { id: '1.10' },
  });

  test('says why', () => {
    expect(appraised('1.10', 'dat', { '1.10': reasoned('khong_dat') })).toEqual(differs);
    expect(appraised('1.10', reasoned('dat'), { '1.10': reasoned('khong_dat') })).toEqual([]);
    expect(appraised('1.10', 'dat', { '1.10': 'dat' })).toEqual([]);
    expect(appraised('1.10', 'dat')).toEqual([]);
    // What the unit wrote as points, as a synonym or not at all readable is compared by what it is worth.
    expect(appraised('1.10', 'dat', { '1.10': '0' })).toEqual([]);
    expect(appraised('1.10', 'dat', { '1.10': 'gì đó' })).toEqual(differs);
  });

  test('is not asked twice where points are lost without a reason', () => {
    expect(appraised('1.1', 'khong_dat', { '1.1': 'dat' })).toEqual(
      flawAt('warning', 'appraisedAnswers', '1.1', {
        code: 'lost-without-reason',
        args: { id: '1.1', lost: 10_00 },
      }),
    );
  });

  test('is not told of by the unit', () => {
    const file = meetingFile({ selfAnswers: { '1.10': 'dat' }, appraisedAnswers: { '1.10': 'khong_dat' } });
    expect(answersFlaws('tu_cham', rubric, file)).toEqual([]);
  });
});

describe('an answer that a line does not apply', () => {
  const NA = 'khong_ap_dung';

  test('needs a line that may not apply, and a reason', () => {
    expect(own('1.4', reasoned(NA))).toEqual([]);
    expect(own('1.4', NA)).toEqual(
      ownError('1.4', {
        code: 'not-applicable-reason',
        args: { id: '1.4', claim: 'Chi bộ chỉ có bí thư' },
      }),
    );
    expect(own('1.1', reasoned(NA))).toEqual(
      ownError('1.1', { code: 'not-applicable-forbidden', args: { id: '1.1' } }),
    );
    expect(own('1.8', reasoned(NA))).toEqual(
      ownError('1.8', { code: 'not-applicable-forbidden', args: { id: '1.8' } }),
    );
  });

  test('is fine where the occasion puts the line out of scope anyway', () => {
    expect(own('1.5', NA)).toEqual([]);
    expect(own('1.7', NA)).toEqual([]);
  });
});

describe('an answer to a line outside its occasions', () => {
  const outside = (id: string, kind: string, month: string | null) =>
    ownError(id, { code: 'answer-where-not-applicable', args: { id, kind, month } });

  test('is an error that names the kind, and the month where that is asked', () => {
    expect(own('1.5', 'dat')).toEqual(outside('1.5', 'thuong_ky', null));
    expect(own('1.6', 'dat')).toEqual(outside('1.6', 'thuong_ky', '2026-03'));
    expect(own('1.7', 'dat')).toEqual(outside('1.7', 'thuong_ky', '2026-03'));
    expect(own('1.11', 'dat')).toEqual(outside('1.11', 'thuong_ky', null));
    expect(own('1.11', 'dat', { unitKind: 'thon' })).toEqual(outside('1.11', 'thuong_ky', null));
    expect(own('1.14', 'dat')).toEqual(outside('1.14', 'thuong_ky', null));
    expect(own('1.12', 'dat')).toEqual(outside('1.12', 'thuong_ky', null));
  });

  test('is asked for on them', () => {
    expect(own('1.5', 'dat', { kind: 'chuyen_de' })).toEqual([]);
    expect(own('1.6', 'dat', { date: '2026-06-05' })).toEqual([]);
    expect(own('1.7', 'dat', { date: '2026-04-05' })).toEqual([]);
    expect(own('1.11', 'dat', { unitKind: 'truong' })).toEqual([]);
    expect(own('1.12', 'dat', { kind: 'ket_hop' })).toEqual([]);
  });

  test('may count where a fact puts the line out of scope: that is not known from the occasion', () => {
    expect(own('1.8', 'dat')).toEqual([]);
  });
});
