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
        figure: 'total',
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
        figure: 'rated',
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
