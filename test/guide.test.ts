import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fillWorkbook } from './support/fill-workbook.ts';
import { makeFolder } from './support/folder.ts';
import { fillIn, hasChromium, openBrowser, paperSheet } from './support/form-page.ts';
import { root, run } from './support/run.ts';
import { parseCall } from './support/session.ts';

const guide = readFileSync(`${root}/README.vi.md`, 'utf8');

/** The numbered steps under a mark, each with the calls that it tells to make. */
const stepsUnder = (mark: string): readonly (readonly string[])[] => {
  const [, body = ''] = new RegExp(`<!-- ${mark} -->\\n((?:\\d+\\. .*\\n)+)`).exec(guide) ?? [];
  return body
    .trimEnd()
    .split('\n')
    .map((line) => [...line.matchAll(/`((?:shcb|cd|npm) [^`]*)`/g)].map(([, call = '']) => call));
};

/** Makes a call of the guide as it stands there. */
const call = async (line: string, cwd: string) => {
  const { argv = [] } = parseCall(`$ ${line}`) ?? {};
  const ran = await run(argv, { cwd });
  expect({ line, code: ran.code, err: ran.err }).toMatchObject({ line, code: 0 });
  return ran;
};

describe('following the guide word for word', { timeout: 120_000 }, () => {
  test('a chi bộ has its first score after three steps, with no file edited outside a form', async () => {
    const steps = stepsUnder('ba-buoc');
    expect(steps.length).toBe(3);
    expect(steps[0]).toEqual(['npm ci && npm install -g .']);
    const cwd = makeFolder();
    for (const line of steps[1] ?? []) await call(line, cwd);
    if (!hasChromium) return;
    const browser = await openBrowser();
    const page = await browser.newPage();
    await page.goto(`file://${join(cwd, 'CB01.html')}`);
    await page.waitForSelector('form h2');
    const sheet = paperSheet(readFileSync(`${root}/test/fixtures/an-phu/01-day-du-diem.yaml`, 'utf8'));
    await fillIn(page, { ...sheet, ngay: '2026-04-05' });
    expect(await page.textContent('.bar')).toMatch(/điểm · Xếp loại: /);
    for (const words of ['Lưu phiếu', 'In phiếu để ký']) {
      expect(steps.length > 0 && guide.includes(`**${words}**`)).toBe(true);
      expect(await page.getByText(words, { exact: true }).isVisible()).toBe(true);
    }
    await browser.close();
  });

  test('a đảng ủy has the table of its first month, of 35 units, after five steps', async () => {
    const steps = stepsUnder('nam-buoc');
    expect(steps.length).toBe(5);
    const units = Array.from(
      { length: 35 },
      (_, at) => `CB${String(at + 1).padStart(2, '0')},Chi bộ số ${at + 1}`,
    );
    const cwd = makeFolder({ 'chi-bo.csv': `Mã chi bộ,Tên chi bộ\n${units.join('\n')}\n` });
    for (const line of steps[1] ?? []) await call(line, cwd);
    const inside = join(cwd, 'dang-uy');
    expect(steps[2]?.[0]).toBe('cd dang-uy');
    for (const line of (steps[2] ?? []).slice(1)) await call(line, inside);
    const month = join(inside, 'phieu/2026-04.xlsx');
    await fillWorkbook(month, month, {
      columns: { 'Ngày họp': '05/04/2026', 'Đảng số': '20', 'Có mặt': '20', '3.1': 'Đạt' },
    });
    for (const line of steps[3] ?? []) await call(line, inside);
    const [report = ''] = steps[4] ?? [];
    const { out } = await call(`${report} -f json`, inside);
    const { rows } = z.object({ rows: z.array(z.unknown()) }).parse(JSON.parse(out));
    expect(rows.length).toBe(35);
  });
});
