import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { run } from '../support/run.ts';
import { sheet, workspace } from '../support/sheets.ts';

const units = workspace('{ma: CB01, ten: Chi bộ Một}', '{ma: CB02, ten: Chi bộ Hai}');

/** A sheet with full marks, 100, by its own score, and these lines of the superior's. */
const appraised = (...lines: readonly string[]): string =>
  [sheet({ unit: 'CB01', date: '2026-03-05' }).trimEnd(), 'tham_dinh:', ...lines, ''].join('\n');

const made = (text: string, extra = ''): string =>
  makeFolder({
    'shcb.yaml': `${units}${extra}`,
    'phieu/CB01.yaml': text,
    'phieu/CB02.yaml': sheet({ unit: 'CB02', date: '2026-03-05' }),
  });

const compared = async (cwd: string) => {
  const { code, out } = await run(['compare', '-f', 'json'], { cwd });
  const result = JSON.parse(out);
  const codes = result.problems.map(({ code: told }: { code: string }) => told);
  return { code, result, codes };
};

// Worth in the An Phú form: 3.1 is 3 points, 4.1 is 5, 5.2 is 4; Tốt begins at 90.
const because = (id: string): string => `  "${id}": {ket_qua: khong_dat, ly_do: Chưa có minh chứng}`;
const without = (id: string): string => `  "${id}": khong_dat`;

describe('two scores of a meeting', () => {
  test('stand side by side, with the lines that differ and the words for them; other sheets are left out', async () => {
    const { code, result, codes } = await compared(made(appraised(because('3.1'), '  "4.1": dat')));
    expect([code, codes, result.meetings.length]).toEqual([0, [], 1]);
    expect(result.meetings[0]).toMatchObject({
      unit: 'CB01',
      self: { total: 100, band: 'tot' },
      appraised: { total: 97, band: 'tot' },
      difference: -3,
      bandDiffers: false,
      lines: [
        { criterion: '3.1', self: 3, appraised: 0, selfReason: null, appraisedReason: 'Chưa có minh chứng' },
      ],
      official: { scorer: 'tu_cham', total: 100, band: 'tot' },
    });
  });

  test.each([
    ['three points are not yet five', [without('3.1')], false],
    ['five points are', [without('4.1')], true],
    ['five points with a reason are explained', [because('4.1')], false],
    ['another band with one line unexplained', [because('4.1'), because('5.2'), without('3.1')], true],
    ['another band, all explained', [because('4.1'), because('5.2'), because('3.1')], false],
  ])('%s', async (_, lines, asks) => {
    const { code, result, codes } = await compared(made(appraised(...lines)));
    expect(code).toBe(0);
    expect([result.meetings[0].lacksExplanation, codes]).toEqual([asks, asks ? ['scores-differ'] : []]);
  });

  test('ask from as many points as the workspace says, and the table says by what it goes', async () => {
    const three = made(appraised(without('3.1')), 'chenh_lech: 3\n');
    const { result, codes } = await compared(three);
    expect([result.threshold, codes]).toEqual([{ points: 3, stated: true, source: null }, ['scores-differ']]);
    expect((await run(['compare'], { cwd: three })).out).toContain('Chênh lệch từ 3 điểm trở lên');
    const usual = (await run(['doi-chieu'], { cwd: made(appraised(without('3.1'))) })).out;
    expect(usual.replaceAll(/\s+/g, ' ')).toContain(
      'Chênh lệch từ 5 điểm trở lên, hoặc đổi mức, thì phải có lý do (theo ',
    );
  });

  test('where there are none, it says so', async () => {
    const cwd = made(sheet({ unit: 'CB01', date: '2026-03-05' }));
    const { code, out } = await run(['compare'], { cwd });
    expect([code, out.includes('Chưa phiếu nào có thẩm định')]).toEqual([0, true]);
  });

  test('a difference that fails a quiet call is told, and written where the call asks for a file', async () => {
    const cwd = made(appraised(without('4.1')));
    const argv = ['compare', '-q', '--fail-on-warning', '--problems', 'loi.csv'];
    const { code, err } = await run(argv, { cwd });
    expect(code).toBe(1);
    expect(err).toContain('scores-differ');
    expect(readFileSync(`${cwd}/loi.csv`, 'utf8')).toContain('scores-differ');
    const quiet = await run(['compare', '-q'], { cwd });
    expect([quiet.code, quiet.err]).toEqual([0, '']);
  });
});
