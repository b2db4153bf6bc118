import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { run } from '../support/run.ts';
import { workspace } from '../support/sheets.ts';
import { held } from '../support/track-year.ts';

const UNITS = Array.from({ length: 11 }, (_, index) => index + 1);
const idOf = (unit: number): string => `CB${String(unit).padStart(2, '0')}`;

/** Eleven units in the first quarter: each meets in January and, on days of its own and without a vote, in March; in February some do. The second is short in January. */
const quarter = (
  inFebruary: readonly number[],
  voted: readonly number[] = [],
  more: readonly string[] = [],
) => ({
  'shcb.yaml': `nghia_vu: [trung-uong/nghia-vu]\n${workspace(...UNITS.map((unit) => `{ma: ${idOf(unit)}, ten: Tổ ${unit}}`), ...more)}`,
  ...Object.assign(
    {},
    ...UNITS.map((unit) => ({
      ...held({ unit: idOf(unit), date: '2026-01-05', minutes: unit === 2 ? 80 : 95 }),
      ...(inFebruary.includes(unit) ? held({ unit: idOf(unit), date: '2026-02-05' }) : {}),
      ...held({
        unit: idOf(unit),
        date: `2026-03-${String(unit + 1).padStart(2, '0')}`,
        voted: voted.includes(unit),
      }),
    })),
  ),
});

/** The lines of who is behind. */
const behindOf = async (...given: Parameters<typeof quarter>): Promise<readonly string[]> => {
  const call = ['track', '--period', '2026-Q1', '--as-of', '2026-04-01'];
  const { out } = await run(call, { cwd: makeFolder(quarter(...given)), width: 400 });
  return ((out.split('\nCòn thiếu hoặc chậm\n')[1] ?? '').split('\n\n')[0] ?? '').split('\n');
};

const VOTE = '  - Biểu quyết điểm tự chấm, ghi biên bản:';
const SHORT = '  - Thời lượng sinh hoạt: tháng 01/2026 (buổi 05/01 80 phút, cần 90 phút).';
const THEMATIC = '  - Sinh hoạt chuyên đề hằng quý: quý I/2026 (chưa có lần nào).';
const FEBRUARY = '  - Sinh hoạt thường kỳ hằng tháng: tháng 02/2026 (chưa có lần nào).';

describe('what nearly all units lack', () => {
  test('is told once: of all by their number, of most with the exception; each has its own besides', async () => {
    expect(await behindOf([1])).toEqual([
      'Cả 11 chi bộ',
      THEMATIC,
      // Each on another day, which is left out.
      `${VOTE} tháng 3/2026 (chưa ghi biểu quyết).`,
      '10 chi bộ, trừ Tổ 1',
      FEBRUARY,
      'Tổ 2',
      SHORT,
    ]);
  });

  test('stands with each where more than one in ten have done it', async () => {
    expect(await behindOf([1, 3])).toEqual([
      'Cả 11 chi bộ',
      THEMATIC,
      `${VOTE} tháng 3/2026 (chưa ghi biểu quyết).`,
      'Tổ 2',
      FEBRUARY,
      SHORT,
      '8 chi bộ, trừ Tổ 1, Tổ 2 và Tổ 3',
      FEBRUARY,
    ]);
  });

  test('is what is asked of them: those of whom nothing is asked yet are exceptions, however many', async () => {
    const founded = [12, 13].map((unit) => `{ma: ${idOf(unit)}, ten: Tổ ${unit}, tu: 2026-03-01}`);
    expect(await behindOf([], [], founded)).toEqual([
      '11 chi bộ, trừ Tổ 12 và Tổ 13',
      FEBRUARY,
      `${VOTE} tháng 3/2026 (chưa ghi biểu quyết).`,
      'Cả 13 chi bộ',
      THEMATIC,
      'Tổ 2',
      SHORT,
      'Tổ 12, Tổ 13',
      '  - Sinh hoạt thường kỳ hằng tháng: tháng 3/2026 (chưa có lần nào).',
    ]);
  });

  test('and with its day where it is told of one', async () => {
    const lines = await behindOf(UNITS, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(lines.filter((line) => line.startsWith(VOTE))).toEqual([
      `${VOTE} tháng 3/2026 (buổi 11/03 chưa ghi biểu quyết).`,
      `${VOTE} tháng 3/2026 (buổi 12/03 chưa ghi biểu quyết).`,
    ]);
  });

  test('is whole in JSON, each with its day', async () => {
    const call = ['track', '--period', '2026-Q1', '--as-of', '2026-04-01', '-f', 'ndjson'];
    const { out } = await run(call, { cwd: makeFolder(quarter([1])) });
    expect(out.match(/"reason":"buổi \d\d\/03 chưa ghi biểu quyết"/g)).toHaveLength(11);
  });
});
