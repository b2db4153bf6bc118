import { describe, expect, test } from 'vitest';
import { assess } from '../src/engine/meeting/assess.ts';
import { bareMeeting } from './naive/bare-meeting.ts';
import { scoreIndex } from './naive/index-of-reform.ts';
import type { WrittenMeeting } from './naive/meetings.ts';
import { allLaw } from './support/cases.ts';

/** Numbers that come again in the same order. */
const dice = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

const rubric = allLaw
  .versions('cai-cach/chi-so')
  .flatMap((law) => (law.kind === 'rubric' ? [law.rubric] : []))
  .at(0);

const meetingFrom = (roll: (below: number) => number): WrittenMeeting => {
  const all = 1 + roll(60);
  // Most offices are nearly in time and content, so that every band comes about.
  const rate = () => Math.min(100, (roll(3) === 0 ? roll(10_001) : 8000 + roll(2001)) / 100);
  return {
    chi_bo: 'CB01',
    ngay: '2026-03-05',
    loai: 'thuong_ky',
    so_lieu: {
      ho_so: all,
      dung_han: roll(3) === 0 ? roll(all + 1) : all - roll(Math.min(4, all + 1)),
      truc_tuyen: roll(all + 1),
      hai_long_1: rate(),
      hai_long_2: rate(),
      hai_long_3: rate(),
      don_thu: roll(2),
    },
    tu_cham: { B2: String([0, 2, 3, 3.5, 4][roll(5)]) },
  };
};

describe('an index of lines along which points slope, derived facts, and conditions of several', () => {
  test('is scored on 2,000 sheets as a scorer written from its text scores it', () => {
    const roll = dice(20_260_101);
    const bands = new Map<string, number>();
    for (let sheet = 0; sheet < 2000; sheet++) {
      const written = meetingFrom(roll);
      if (rubric === undefined) throw new Error('the index is not among the law');
      const scored = assess(rubric, bareMeeting(written, rubric));
      if ('conflicts' in scored) throw new Error(JSON.stringify([written, scored.conflicts]));
      expect([written, scored.total, scored.classification?.band]).toEqual([
        written,
        ...Object.values(scoreIndex(written)),
      ]);
      const band = scored.classification?.band ?? '';
      bands.set(band, (bands.get(band) ?? 0) + 1);
    }
    for (const band of ['tot', 'kha', 'trung_binh', 'khong_xet']) expect(bands.get(band)).toBeGreaterThan(30);
  });
});
