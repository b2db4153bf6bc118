import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/domain/problem/problem.ts';
import { parsePeriod } from '../../../src/domain/values/period.ts';
import { countInputs } from '../../../src/engine/period/input-counts.ts';
import { noticesTold } from '../../../src/engine/period/notice-sum.ts';
import {
  gatherPeriod,
  type JudgedSheet,
  joinSums,
  oneScorer,
  type PeriodSum,
} from '../../../src/engine/period/period-sum.ts';
import { summarise } from '../../../src/engine/period/summarise.ts';
import { basisWords } from '../../../src/report/parts/basis.ts';
import { reportJson } from '../../../src/report/period/json/period-json.ts';
import { shippedRule } from '../../support/build-annual.ts';
import { readWritten, scored, shippedRubric } from '../../support/law.ts';

const ID = 'an-phu/phieu-danh-gia';
const rubric = shippedRubric(ID);
const period = parsePeriod('2026');
if (period === undefined) throw new Error('2026 is a year');

const JUDGED = ['3.1', '3.2', '3.3', '3.4', '4.1', '4.2', '4.4', '4.6', '4.7', '4.8', '5.1', '5.2', '5.3'];
const JUDGED_LATER = ['5.4', '6.1', '6.2', '6.3', '6.4', '8.1', '8.2'];

/** A regular meeting of so many people; an odd month loses a line, one in five is not scored to the end. */
const assessmentOf = (unit: string, month: number, present: number) => {
  const date = `2026-${String(month).padStart(2, '0')}-05`;
  const answers = Object.fromEntries([...JUDGED, ...JUDGED_LATER].map((line) => [line, 'dat']));
  const lost = month % 2 === 1 ? { '4.1': { ket_qua: 'khong_dat', ly_do: `Tháng ${month}` } } : {};
  if (month % 5 === 0) delete answers['8.1'];
  const written = {
    ...{ chi_bo: unit, ngay: date, loai: 'thuong_ky' },
    so_lieu: {
      ...{ dang_so: 20, mien_sinh_hoat: 0, nhiem_vu_dac_biet: 0, co_mat: present },
      ...{ vang_co_ly_do: 20 - present, vang_khong_ly_do: 0, vang_qua_3_ky: 0, phat_bieu: 9 },
      ...{ thoi_luong: 95, ty_le_chi_tieu: 92 },
      ...{ ngay_dang_tai_tai_lieu: `${date.slice(0, 8)}02`, ngay_dang_tai_ket_luan: date },
    },
    tu_cham: { ...answers, ...lost },
  };
  return scored(rubric, readWritten(written, ID));
};

const noticeOf = (file: string, count: number): Problem => ({
  severity: 'warning',
  complaint: { code: 'more-notices', args: { alike: file, count } },
  location: { file, line: 1, column: 1 },
});

/** A year of three units, each sheet by its place among the inputs. */
const year: readonly (readonly [place: number, sheet: JudgedSheet])[] = ['CB03', 'CB01', 'CB02'].flatMap(
  (unit, at) =>
    period.months.map((_, index) => {
      const file = `${unit}-${index + 1}.yaml`;
      const place = at * period.months.length + index;
      const sheet: JudgedSheet = {
        assessment: assessmentOf(unit, index + 1, 14 + ((index + at) % 7)),
        warnings: index % 3 === 0 ? [noticeOf(file, index), noticeOf(file, index + 1)] : [],
        location: { file, line: 1, column: 1, excerpt: { text: 'chi_bo', skipped: 0, length: 6 } },
      };
      return [place, sheet] as const;
    }),
);

const sumOf = (sheets: typeof year): PeriodSum => {
  const { add, sum } = gatherPeriod();
  for (const [place, sheet] of sheets) add(place, sheet);
  return sum();
};

/** The report of a sum, as it would be written. */
const reportOf = (sum: PeriodSum): string => {
  const problems = noticesTold(sum.notices);
  const summary = summarise({
    ...{ period, closing: '2026-12-31', organisation: null, monthPolicy: 'bat_ky_ngay' },
    units: ['CB01', 'CB02', 'CB03'].map((id) => ({ id, notHeld: [] })),
    meetings: sum.meetings.map(({ digest }) => digest),
    ...{ faulty: new Set(), undated: new Set(), notHeld: null },
    ...{ bands: rubric.file.bands, possible: [0, rubric.file.total], rule: shippedRule('phu-tho/nam') },
  });
  const account = {
    ...{ organisation: null, problems, silenced: [], sources: [], publishedBases: [] },
    counts: countInputs({ scored: sum.meetings.length, incomplete: 0, refused: 0, problems }),
    ...{ scorer: oneScorer(sum.scorers), basis: sum.basis },
  };
  const basis = basisWords(sum.basis);
  return JSON.stringify(reportJson(summary, account, { basis, notes: basis.notes() }));
};

const whole = sumOf(year);
const written = reportOf(whole);

describe('a period is a sum of its sheets', () => {
  test('it holds every sheet, every notice and what the sheets rest on', () => {
    expect(whole.meetings.map(({ sheet }) => sheet)).toEqual(year.map(([place]) => place));
    expect(noticesTold(whole.notices)).toEqual(year.flatMap(([, { warnings }]) => warnings));
    expect(basisWords(whole.basis).documents().length).toBeGreaterThan(0);
    expect([...whole.scorers]).toEqual(['tu_cham']);
    expect(written).toContain('"given":"Tháng 7"');
  });

  test('any order of the sheets and any parts of them give the same report, byte for byte', () => {
    const parted = fc
      .tuple(
        fc.shuffledSubarray([...year], { minLength: year.length, maxLength: year.length }),
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: year.length, maxLength: year.length }),
      )
      .map(([sheets, parts]) =>
        [3, 0, 5, 1, 4, 2].map((part) => sheets.filter((_, index) => parts[index] === part)),
      );
    fc.assert(
      fc.property(parted, (parts) => {
        expect(reportOf(joinSums(parts.map(sumOf)))).toBe(written);
      }),
      { numRuns: 60 },
    );
  });

  test('sums of sums are sums', () => {
    const [first, second, third] = [year.slice(20), year.slice(0, 7), year.slice(7, 20)].map(sumOf);
    if (first === undefined || second === undefined || third === undefined) throw new Error('three parts');
    expect(joinSums([joinSums([first, second]), third])).toEqual(whole);
    expect(joinSums([first, joinSums([third, second])])).toEqual(whole);
    expect(joinSums([whole, joinSums([])])).toEqual(whole);
  });

  test('a sum can be handed from one thread to another', () => {
    expect(structuredClone(whole)).toEqual(whole);
    expect(reportOf(joinSums([structuredClone(whole)]))).toBe(written);
  });

  test('of a hundred thousand alike the first are kept, and all are counted, whatever the order', () => {
    const many = Array.from({ length: 2_500 }, (_, place) => place);
    const [sheet] = year.map(([, one]) => one);
    if (sheet === undefined) throw new Error('a year has sheets');
    const one = (place: number): JudgedSheet => ({ ...sheet, warnings: [noticeOf(`${place}.yaml`, 1)] });
    const gather = (places: readonly number[]) => sumOf(places.map((place) => [place, one(place)] as const));
    const forth = noticesTold(gather(many).notices);
    expect(forth).toHaveLength(2_001);
    expect(forth[0]?.location?.file).toBe('0.yaml');
    expect(forth.at(-1)?.complaint).toEqual({
      code: 'more-notices',
      args: { alike: 'more-notices', count: 500 },
    });
    expect(noticesTold(gather(many.toReversed()).notices)).toEqual(forth);
  });
});
