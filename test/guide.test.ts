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

/** The numbered steps under a mark, as they are told. */
const toldUnder = (mark: string): readonly string[] => {
  const [, body = ''] = new RegExp(`<!-- ${mark} -->\\n((?:\\d+\\. .*\\n)+)`).exec(guide) ?? [];
  return body.trimEnd().split('\n');
};

/** The calls that each step tells to make. */
const callsIn = (told: readonly string[]): readonly (readonly string[])[] =>
  told.map((line) => [...line.matchAll(/`((?:shcb|cd|npm) [^`]*)`/g)].map(([, call = '']) => call));

/** Where a step would have a file edited that is no form: the files of a workspace, and any editor of text. */
const EDITED = /shcb\.yaml|\bNotepad\b|sửa/i;

const [ofUnit, ofCommittee] = ['ba-buoc', 'nam-buoc'].map((mark) => {
  const told = toldUnder(mark);
  const steps = callsIn(told);
  const edits = told.filter((line) => EDITED.test(line)).length;
  return {
    steps,
    edits,
    counted: `${told.length} steps, ${steps.flat().length} calls, ${edits} files edited outside a form`,
  };
});

/** Makes a call of the guide as it stands there. */
const call = async (line: string, cwd: string) => {
  const { argv = [] } = parseCall(`$ ${line}`) ?? {};
  const ran = await run(argv, { cwd });
  expect({ line, code: ran.code, err: ran.err }).toMatchObject({ line, code: 0 });
  return ran;
};

describe('following the guide word for word', { timeout: 120_000 }, () => {
  test(`a chi bộ has its first score: ${ofUnit?.counted}`, async () => {
    const { steps = [], edits } = ofUnit ?? {};
    expect([steps.length <= 3, edits]).toEqual([true, 0]);
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

  test(`a đảng ủy has the table of its first month, of 35 units: ${ofCommittee?.counted}`, async () => {
    const { steps = [], edits } = ofCommittee ?? {};
    expect([steps.length <= 6, edits]).toEqual([true, 0]);
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
