import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { root, run } from '../support/run.ts';

const sheet = readFileSync(join(root, 'test/fixtures/an-phu/01-day-du-diem.yaml'), 'utf8');

const workspace = (): string =>
  makeFolder({
    'shcb.yaml': readFileSync(join(root, 'test/fixtures/field/an-phu.yaml')),
    'phieu/CB01.yaml': sheet,
    'phieu/CB02.yaml': sheet
      .replace('chi_bo: CB01', 'chi_bo: CB02')
      .replace('ngay: 2026-03-05', 'ngay: 2026-03-06'),
  });

describe('a sheet that is dated after the day of the call', () => {
  test.each([['score'], ['check'], ['report', '2026-03']])(
    'is told of by %s on standard error',
    async (...argv) => {
      const cwd = workspace();
      const [early, late] = [await run(argv, { cwd, today: '2026-03-05' }), await run(argv, { cwd })];
      expect(early.err.replaceAll(/\s+/g, ' ')).toContain(
        '1 phiếu ghi ngày sau hôm nay (05/03/2026): CB02 ngày 06/03/2026.',
      );
      expect(late.err).not.toContain('sau hôm nay');
      expect([early.out, early.code]).toEqual([late.out, late.code]);
    },
  );

  test('is not told of when the call wants quiet', async () => {
    const { err } = await run(['score', '-q'], { cwd: workspace(), today: '2026-03-05' });
    expect(err).toBe('');
  });
});
