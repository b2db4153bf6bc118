import { describe, expect, test } from 'vitest';
import { reported } from '../support/reports.ts';
import { run } from '../support/run.ts';
import { sheet } from '../support/sheets.ts';
import { folderWith } from '../support/three-units.ts';

const january = sheet({ unit: 'CB01', date: '2026-01-05' });

describe('months of a report', () => {
  const sheets = {
    '01.yaml': january,
    '02.yaml': sheet({ unit: 'CB01', date: '2026-02-05' }).replace('  "3.1": dat\n', ''),
    '03.yaml': sheet({ unit: 'CB01', date: '2026-03-05', kind: 'ket_hop' }),
    '04.yaml': sheet({ unit: 'CB01', date: '2026-04-20', kind: 'chuyen_de' }),
    '05.yaml': sheet({ unit: 'CB02', date: '2026-05-05' }),
    '06.yaml': sheet({ unit: 'CB03', date: '2026-01-05' }),
  };
  const half = async (files: Readonly<Record<string, string>> = {}, ...argv: readonly string[]) =>
    reported(folderWith({ ...sheets, ...files }), '2026-H1', ...argv);

  test('each says what it is, and nothing is filled in', async () => {
    const { code, rows, problems, status } = await half();
    expect({ code, problems }).toEqual({ code: 0, problems: [] });
    expect(status).toEqual({
      CB01: ['scored', 'incomplete', 'scored', 'missing', 'missing', 'missing'],
      CB02: ['inactive', 'inactive', 'inactive', 'inactive', 'scored', 'missing'],
      CB03: ['scored', 'not-held', 'inactive', 'inactive', 'inactive', 'inactive'],
    });
    expect(rows.map(({ missing }) => missing)).toEqual([['2026-04', '2026-05', '2026-06'], ['2026-06'], []]);
    expect(rows[2]?.months['2026-02']).toMatchObject({ reason: 'Cả chi bộ trực Tết', total: null });
    expect(rows[0]?.months['2026-02']).toMatchObject({ total: null, band: null, meetings: 1 });
  });

  test('a thematic meeting stands beside the month, not for it', async () => {
    const { rows, status } = await half({
      '07.yaml': sheet({ unit: 'CB01', date: '2026-01-25', kind: 'chuyen_de' }),
    });
    expect(status.CB01?.[0]).toBe('scored');
    expect(rows[0]?.months).toMatchObject({
      '2026-01': { total: 100, meetings: 1, thematic: 1 },
      '2026-04': { status: 'missing', total: null, meetings: 0, thematic: 1 },
    });
  });

  test('two regular meetings in one month stop each other, combined ones too', async () => {
    for (const kind of ['thuong_ky', 'ket_hop']) {
      const { code, problems, status } = await half({
        '07.yaml': sheet({ unit: 'CB01', date: '2026-01-25', kind }),
      });
      expect(code).toBe(1);
      expect(problems).toMatchObject([
        { code: 'two-regular', file: 'phieu/01.yaml', related: [{ file: 'phieu/07.yaml' }] },
        { code: 'two-regular', file: 'phieu/07.yaml', related: [{ file: 'phieu/01.yaml' }] },
      ]);
      expect(status.CB01?.slice(0, 3)).toEqual(['error', 'incomplete', 'scored']);
    }
  });

  test('a broken sheet leaves its month in error; a thematic one does not', async () => {
    const broken = (text: string) => text.replace('co_mat: 12', 'co_mat: x');
    const { code, status } = await half({
      '01.yaml': broken(january),
      '04.yaml': broken(sheets['04.yaml']),
      '06.yaml': sheets['06.yaml'].replace('ngay: 2026-01-05', 'ngay: 2026-01-32'),
    });
    expect(code).toBe(1);
    expect(status.CB01).toEqual(['error', 'incomplete', 'scored', 'missing', 'missing', 'missing']);
    expect(status.CB03?.[0]).toBe('missing');
  });

  test('what lies after the closing day is not due, and a sheet from there is told of', async () => {
    const { code, problems, status } = await half({}, '--as-of', '15/04/2026');
    expect(code).toBe(0);
    expect(status.CB01).toEqual(['scored', 'incomplete', 'scored', 'not-due', 'not-due', 'not-due']);
    expect(status.CB02?.slice(4)).toEqual(['not-due', 'not-due']);
    expect(problems).toMatchObject([
      { code: 'after-closing-day', severity: 'warning', file: 'phieu/04.yaml' },
      { code: 'after-closing-day', severity: 'warning', file: 'phieu/05.yaml' },
    ]);
    expect((await half({}, '--as-of', '2026-04-30')).status.CB01?.[3]).toBe('missing');
    expect((await half({}, '--as-of', '2026-04-29')).status.CB01?.[3]).toBe('not-due');
  });

  test('"today" is asked of the clock, and nothing else is', async () => {
    const cwd = folderWith(sheets);
    const today = '2026-03-31';
    const { out } = await run(['report', '2026-H1', '--as-of', 'today', '-f', 'json'], { cwd, today });
    expect(out).toBe((await run(['report', '2026-H1', '--as-of', today, '-f', 'json'], { cwd })).out);
    const march = await reported(cwd, '2026-H1', '--as-of', today);
    expect(march.status.CB01?.slice(2)).toEqual(['scored', 'not-due', 'not-due', 'not-due']);
    const early = await run(['report', '2026-H1'], { cwd, today: '1999-01-01' });
    expect(early.out).toBe((await run(['report', '2026-H1'], { cwd })).out);
    expect(early.err).toContain('--as-of today');
  });
});
