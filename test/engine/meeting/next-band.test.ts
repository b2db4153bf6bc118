import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Assessment, findingsOf } from '../../../src/domain/meeting/assessment.ts';
import { nextBand, type Way } from '../../../src/engine/meeting/next-band.ts';
import type { Rubric } from '../../../src/rubric/rubric.ts';
import { bareMeeting } from '../../naive/bare-meeting.ts';
import { makeMeetings } from '../../naive/meetings.ts';
import { readWritten, scored, shippedRubric } from '../../support/law.ts';
import { tries, trying } from '../../support/tries.ts';

/** The band after some lines were raised, found by the points alone: these forms ask for nothing else. */
const bandAfter = (assessment: Assessment, rubric: Rubric, way: Way['improvements']): string | undefined => {
  const total = findingsOf(assessment).reduce((sum, { criterion, awarded }) => {
    const improvement = way.find((one) => one.criterion === criterion);
    return sum + (awarded ?? 0) + (improvement?.gain ?? 0);
  }, 0);
  return rubric.file.bands.find(({ from = 0 }) => total >= from)?.id;
};

const rank = (rubric: Rubric, band: string | undefined): number =>
  rubric.file.bands.findIndex(({ id }) => id === band);

describe.each(['an-phu', 'ha-tinh'] as const)('%s', (form) => {
  const rubric = shippedRubric(form === 'an-phu' ? 'an-phu/phieu-danh-gia' : 'ha-tinh/17-qd-tu');

  test('each way reaches the band, nothing less does, and the cheapest comes first', () => {
    let ways = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const [written] = makeMeetings(form, 1, seed);
        fc.pre(written !== undefined);
        if (written === undefined) return;
        const assessment = scored(rubric, bareMeeting(written, rubric));
        const next = nextBand(assessment, rubric);
        if (next === null) return;
        for (const { improvements, total } of next.ways) {
          ways += 1;
          expect(rank(rubric, bandAfter(assessment, rubric, improvements))).toBeLessThanOrEqual(
            rank(rubric, next.band),
          );
          expect(total).toBe((assessment.total ?? 0) + improvements.reduce((sum, { gain }) => sum + gain, 0));
          for (const left of improvements)
            expect(
              rank(
                rubric,
                bandAfter(
                  assessment,
                  rubric,
                  improvements.filter((one) => one !== left),
                ),
              ),
            ).toBeGreaterThan(rank(rubric, next.band));
        }
        const costs = next.ways.map(({ improvements, total }) => improvements.length * 1e6 + total);
        expect(costs).toEqual([...costs].sort((left, right) => left - right));
      }),
      // A sheet with so many ways that not all are looked at; the one by judgement alone is the cheaper one.
      { ...trying(500), examples: [[513_811_660]] },
    );
    expect(ways).toBeGreaterThan(0.4 * tries(500));
  });
});

describe('a band with a condition (binh-thuan/khoi)', () => {
  const rubric = shippedRubric('binh-thuan/khoi');
  const full = ['2a', '2b', '2c', '2d', '3b', '3c', '3d', '3f', '4a', '4b', '4c', '5'];
  const meeting = (changes: Readonly<Record<string, string>>, minutes = 95) =>
    scored(
      rubric,
      readWritten(
        {
          chi_bo: 'CB01',
          ngay: '2024-05-04',
          loai: 'thuong_ky',
          so_lieu: {
            dang_so: 20,
            mien_sinh_hoat: 0,
            nhiem_vu_dac_biet: 0,
            co_mat: 20,
            vang_co_ly_do: 0,
            vang_khong_ly_do: 0,
            vang_qua_3_ky: 0,
            phat_bieu: 9,
            thoi_luong: minutes,
            ngay_quy_dinh: '2024-05-04',
          },
          tu_cham: { ...Object.fromEntries(full.map((id) => [id, 'dat'])), ...changes },
        },
        'binh-thuan/khoi',
      ),
    );

  test('all four lines in full: Tốt', () => {
    expect(meeting({}).classification?.band).toBe('tot');
  });

  test('96 points without full minutes: Khá, and the reason names the line', () => {
    const assessment = meeting({ '3f': 'khong_dat' });
    expect(assessment.total).toBe(96_00);
    expect(assessment.classification).toMatchObject({
      band: 'kha',
      reason: {
        code: 'band-barred',
        args: { barred: 'Tốt', lacking: [{ code: 'not-full', args: { id: '3f' } }] },
      },
    });
  });

  test('what is missing is that line, though no point is short', () => {
    const assessment = meeting({ '3f': 'khong_dat' }, 60);
    expect(nextBand(assessment, rubric)).toMatchObject({
      band: 'tot',
      short: 0,
      ways: [{ improvements: [{ criterion: '3e' }, { criterion: '3f' }] }],
    });
  });

  test('89 points fall to Khá by points alone', () => {
    expect(meeting({ '2a': 'khong_dat', '4c': 'khong_dat' }).classification).toMatchObject({
      band: 'kha',
      reason: { code: 'band-by-points' },
    });
  });
});
