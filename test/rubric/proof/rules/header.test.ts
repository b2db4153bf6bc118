import { describe, expect, test } from 'vitest';
import { refusedWith, soundRubric } from '../../../support/build-rubric.ts';
import { lineOf } from '../../../support/place.ts';

describe('what a line refers to exists', () => {
  test.each([
    ['a forced level', 've_muc: thap', 've_muc: giua', 'unknown-level'],
    [
      'the source of a group',
      '{van_ban: qd, vi_tri: nhóm 1}',
      '{van_ban: q, vi_tri: nhóm 1}',
      'unknown-document',
    ],
    [
      'the source of a line',
      '{van_ban: qd, vi_tri: dòng 2.1}',
      '{van_ban: QD, vi_tri: dòng 2.1}',
      'unknown-document',
    ],
    [
      'the source of a level',
      '{ma: cao, diem: 7.5}',
      '{ma: cao, diem: 7.5, can_cu: {van_ban: x}, xac_minh: thu_cap}',
      'unknown-document',
    ],
    ['the source of an event', 'can_cu: {van_ban: hd}', 'can_cu: {van_ban: x}', 'unknown-document'],
    [
      'the source of a band',
      '{van_ban: qd, vi_tri: mức Khá}',
      '{van_ban: x, vi_tri: mức Khá}',
      'unknown-document',
    ],
    [
      'the source of a condition',
      'kha, can_cu: {van_ban: qd}',
      'kha, can_cu: {van_ban: x}',
      'unknown-document',
    ],
  ])('%s', (_, right, wrong, code) => {
    expect(refusedWith(right, wrong)).toEqual([`${code} ${lineOf(soundRubric, right)}`]);
  });

  test('the source of what does not apply', () => {
    const claim = 'neu: Chi bộ chỉ có bí thư\n          can_cu: {van_ban: ';
    expect(refusedWith(`${claim}qd}`, `${claim}x}`)).toEqual(['unknown-document 27']);
  });

  test('who decides that a line does not apply', () => {
    expect(refusedWith('          neu: Chi bộ chỉ có bí thư\n', '')).toEqual(['not-applicable-open 24']);
  });

  test('a line met within an interval may be forced to met or unmet, and to nothing else', () => {
    const forced = (level: string) =>
      refusedWith(
        'dat_khi: {den: 0}\n',
        `dat_khi: {den: 0}\n        buoc_muc: [{khi: {loai: [ket_hop]}, ve_muc: ${level}, can_cu: {van_ban: qd}, xac_minh: thu_cap}]\n`,
      );
    expect(forced('khong_dat')).toEqual([]);
    expect(forced('dat')).toEqual([]);
    expect(forced('cao')).toEqual(['unknown-level 77']);
  });
});

test('a span in force does not end before it begins', () => {
  expect(refusedWith('den: 2026-12-31', 'den: 2025-12-31')).toEqual(['dates-reversed 4']);
  expect(refusedWith('den: 2026-12-31', 'den: 2026-01-01')).toEqual([]);
});
