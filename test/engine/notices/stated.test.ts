import { describe, expect, test } from 'vitest';
import type { Stated } from '../../../src/domain/meeting/meeting.ts';
import { assess } from '../../../src/engine/meeting/assess.ts';
import { officialScorer } from '../../../src/engine/meeting/official.ts';
import { statedOtherwise } from '../../../src/engine/notices/stated.ts';
import { band, group, line, meetingWith, provenance, rubricOf } from '../../support/build-file.ts';

const bands = [
  band('tot', 'Tốt', { from: '15' }),
  band('trung_binh', 'Trung bình', { from: '5', below: '15', short: 'TB' }),
  band('kem', 'Kém', { below: '5' }),
];
const official = { scorer: 'tham_dinh_neu_co', ...provenance };
const groups = [group('1', [line('1.1'), line('1.2')], { points: '20' })];
const rubric = rubricOf([], { total: '20', groups, bands, official });

const results = (first: string | null, second: string) =>
  new Map([
    ...(first === null ? [] : [['1.1', { result: first }] as const]),
    ['1.2', { result: second }] as const,
  ]);

/** 10 of 20 points, Trung bình, by the unit's own answers. */
const own = results('dat', 'khong_dat');

const otherwise = (stated: Stated, tu_cham = own, tham_dinh = new Map()) => {
  const meeting = meetingWith({}, { stated, answers: { tu_cham, tham_dinh } });
  const assessment = assess(rubric, meeting, officialScorer(rubric, meeting));
  if ('conflicts' in assessment) throw new Error('conflict');
  return statedOtherwise({ meeting, rubric, assessment });
};

describe('the total on the form', () => {
  test('is the computed one, or both are named', () => {
    expect(otherwise({ total: 10_00 })).toEqual([]);
    expect(otherwise({ total: 10_50 })).toEqual([
      {
        path: ['stated', 'total'],
        complaint: { code: 'stated-total-differs', args: { stated: 10_50, computed: 10_00 } },
      },
    ]);
  });

  test('is not compared with an unfinished score', () => {
    expect(otherwise({ total: 20_00, band: 'Tốt' }, results(null, 'dat'))).toEqual([]);
  });
});

describe('the band on the form', () => {
  test.each(['trung_binh', 'Trung bình', 'TRUNG BÌNH', 'tb'])('may be written %s', (written) => {
    expect(otherwise({ band: written })).toEqual([]);
  });

  test.each(['Tốt', 'Khá'])('%s is another one, or none of the rubric', (written) => {
    expect(otherwise({ band: written })).toEqual([
      {
        path: ['stated', 'rated'],
        complaint: { code: 'stated-band-differs', args: { stated: written, computed: 'Trung bình' } },
      },
    ]);
  });
});

describe('where a superior’s score counts', () => {
  const appraised = results('dat', 'dat');

  test('the form may show that one or the unit’s own', () => {
    expect(otherwise({ total: 20_00, band: 'Tốt' }, own, appraised)).toEqual([]);
    expect(otherwise({ total: 10_00, band: 'Trung bình' }, own, appraised)).toEqual([]);
  });

  test('a third figure is compared with the one that counts', () => {
    expect(otherwise({ total: 15_00, band: 'Kém' }, own, appraised)).toMatchObject([
      { complaint: { args: { stated: 15_00, computed: 20_00 } } },
      { complaint: { args: { stated: 'Kém', computed: 'Tốt' } } },
    ]);
  });
});

describe('the points on the form for a line that facts decide', () => {
  const measured = { method: 'theo_so_lieu', measure: 'phat_bieu', metWhen: { from: '10' } };
  const mixed = rubricOf([], {
    total: '20',
    groups: [
      group('1', [line('1.1', measured), line('1.2'), line('1.3', { ...measured, role: 'diem_tru' })], {
        points: '20',
      }),
    ],
    bands,
    official,
  });
  const none: ReadonlyMap<string, number> = new Map();

  const pointsOtherwise = (tu_cham: ReadonlyMap<string, number>, tham_dinh = none) => {
    const meeting = meetingWith(
      { phat_bieu: 12_00 },
      { written: { tu_cham, tham_dinh }, answers: { tu_cham: results(null, 'dat'), tham_dinh: new Map() } },
    );
    const assessment = assess(mixed, meeting, 'tu_cham');
    if ('conflicts' in assessment) throw new Error('conflict');
    return statedOtherwise({ meeting, rubric: mixed, assessment });
  };

  test('are silent where they are what the facts give, a deduction with or without its sign', () => {
    expect(pointsOtherwise(new Map([['1.1', 10_00]]))).toEqual([]);
    expect(pointsOtherwise(new Map([['1.3', 0]]))).toEqual([]);
  });

  test('are named with the points of the facts where they differ, of the unit and of the superior', () => {
    const complaint = { code: 'stated-points-differ', args: { id: '1.1', stated: 8_00, computed: 10_00 } };
    expect(pointsOtherwise(new Map([['1.1', 8_00]]))).toEqual([{ path: ['selfAnswers', '1.1'], complaint }]);
    expect(pointsOtherwise(none, new Map([['1.1', 8_00]]))).toEqual([
      { path: ['appraisedAnswers', '1.1'], complaint },
    ]);
  });

  test('are not compared with a line that is not scored', () => {
    expect(pointsOtherwise(new Map([['9.9', 1_00]]))).toEqual([]);
  });
});
