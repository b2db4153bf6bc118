import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { root } from '../../support/run.ts';
import { summaryOf } from '../../support/workbook.ts';

/** The same table as two other programs save it: days, times and shares as numbers with a format, half-bold text, a formula. */
describe('a table written by another program', () => {
  test.each(['bang-exceljs.xlsx', 'bang-libreoffice.xlsx'])('%s', async (name) => {
    expect(await summaryOf(readFileSync(`${root}/test/fixtures/${name}`))).toEqual([
      {
        unit: 'CB01',
        date: '2026-03-05',
        kind: 'thuong_ky',
        facts: { dang_so: '32', co_mat: '27', bat_dau: '14:00', ty_le_chi_tieu: '92.5%' },
        selfAnswers: { '3.1': { result: 'đạt' } },
      },
      {
        unit: 'CB02',
        date: '05/03/2026',
        kind: 'chuyen_de',
        facts: { dang_so: '20', co_mat: '18', bat_dau: '15h30', ty_le_chi_tieu: '92' },
        selfAnswers: { '3.1': { result: '4.5', reason: 'Thiếu số liệu\nchưa kịp' } },
      },
      'cell-formula Tháng 3!E5',
    ]);
  });
});
