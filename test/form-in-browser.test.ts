import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeFolder, put } from './support/folder.ts';
import { fillByHand, fillIn, hasChromium, openBrowser, paperSheet } from './support/form-page.ts';
import { root, run } from './support/run.ts';

const sheetsIn = (folder: string): readonly (readonly [name: string, text: string])[] =>
  readdirSync(`${root}/test/fixtures/${folder}`)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(`${root}/test/fixtures/${folder}/${name}`, 'utf8')]);

const sheets = [...sheetsIn('an-phu'), ...sheetsIn('forms')];

const resultSchema = z.object({
  assessments: z.tuple([
    z.object({
      total: z.number().nullable(),
      range: z.tuple([z.number(), z.number()]),
      band: z.object({ title: z.string() }).nullable(),
      criteria: z.array(z.object({ id: z.string(), awarded: z.number().nullable(), reason: z.string() })),
      vote: z.object({ inFavour: z.number() }).optional(),
      warnings: z.array(z.object({ code: z.string() })),
    }),
  ]),
});

/** What `score` says of one sheet, but for the places of its warnings. */
const scoreOf = async (text: string) => {
  const cwd = makeFolder({ 'phieu.yaml': text });
  const { out } = await run(['score', 'phieu.yaml', '-f', 'json'], { cwd });
  return resultSchema.parse(JSON.parse(out)).assessments[0];
};

const decimal = (value: number): string => String(value).replace('.', ',');

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const axeSchema = z.array(z.object({ id: z.string(), impact: z.string().nullable() }));

/** What hinders people who use the page without eyes or mouse, by the name of the rule. */
const hindrances = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  const found = await page.evaluate('axe.run(document).then(({ violations }) => violations)');
  return axeSchema
    .parse(found)
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id }) => id);
};

const blankFor = async (text: string): Promise<string> => {
  const { chi_bo, ngay, bo_tieu_chi } = paperSheet(text);
  const cwd = makeFolder();
  const call = ['new', chi_bo, ngay, '--rubric', bo_tieu_chi, '-o', 'phieu.html'];
  expect((await run(call, { cwd })).code).toBe(0);
  return join(cwd, 'phieu.html');
};

const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 640 }, colorScheme: 'dark' };

if (hasChromium)
  describe('the form in a browser', { timeout: 120_000 }, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    const opened = async (file: string, options: BrowserContextOptions = {}) => {
      const page = await (await browser.newContext({ ...options, acceptDownloads: true })).newPage();
      const faults: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) faults.push(request.url());
      });
      page.on('console', (message) => faults.push(message.text()));
      page.on('pageerror', (fault) => faults.push(String(fault)));
      await page.goto(`file://${file}`);
      await page.waitForSelector('form h2');
      return { page, faults };
    };

    const saved = async (page: Page): Promise<{ readonly name: string; readonly text: string }> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('#luu')]);
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
    };

    /** Clicks and keys take their time: two sheets are filled in so, the others from within the page. */
    const byHand = ['04-chi-co-bi-thu.yaml', 'nghe-an.yaml'];

    test.each(sheets)('%s, filled in, shows and saves what score gives', async (name, text) => {
      const { page, faults } = await opened(await blankFor(text), name.startsWith('0') ? {} : PHONE);
      const sheet = paperSheet(text);
      await (byHand.includes(name) ? fillByHand : fillIn)(page, sheet);
      const expected = await scoreOf(text);
      const bar = (await page.textContent('.bar')) ?? '';
      const [low, high] = expected.range;
      const shown =
        expected.total === null
          ? `từ ${decimal(low)} đến ${decimal(high)} điểm · Chưa xếp loại`
          : `${decimal(expected.total)}/100 điểm · Xếp loại: ${expected.band?.title ?? ''}`;
      expect(bar).toContain(shown);
      const got = await page.locator('.got').allTextContents();
      expect(got.length).toBeGreaterThanOrEqual(expected.criteria.length - 1);
      for (const told of got)
        expect(
          expected.criteria.some(
            ({ awarded, reason }) =>
              told.startsWith(`${awarded === null ? '?' : decimal(awarded)}/`) && told.endsWith(reason),
          ),
        ).toBe(true);
      const file = await saved(page);
      expect(file.name).toBe(`${sheet.chi_bo}-${sheet.ngay}.yaml`);
      expect(await scoreOf(file.text)).toEqual(expected);
      expect(faults).toEqual([]);
      await page.context().close();
    });

    test('keeps a draft over a reload, and forgets it when told to', async () => {
      const { page } = await opened(await blankFor(sheets[0]?.[1] ?? ''));
      await page.fill('[data-field="fact:dang_so"]', '32');
      await page.fill('[data-field="minutes"]', 'Sổ biên bản, trang 14');
      await page.reload();
      await page.waitForSelector('form h2');
      expect(await page.inputValue('[data-field="fact:dang_so"]')).toBe('32');
      expect(await page.inputValue('[data-field="minutes"]')).toBe('Sổ biên bản, trang 14');
      page.on('dialog', (dialog) => void dialog.accept());
      await Promise.all([page.waitForEvent('load'), page.click('#xoa')]);
      await page.waitForSelector('form h2');
      expect(await page.inputValue('[data-field="fact:dang_so"]')).toBe('');
    });

    test('asks the thematic line only of a thematic meeting, and keeps what was entered', async () => {
      const { page } = await opened(await blankFor(sheets[0]?.[1] ?? ''));
      await page.fill('[data-field="fact:dang_so"]', '32');
      expect(await page.locator('[data-field="answer:4.3"]').count()).toBe(0);
      await page.check('[data-field="kind"][value=chuyen_de]');
      expect(await page.locator('[data-field="answer:4.3"]').count()).toBeGreaterThan(0);
      expect(await page.inputValue('[data-field="fact:dang_so"]')).toBe('32');
    });

    test('offers zero where nothing else is left, and writes it only when asked to', async () => {
      const { page } = await opened(await blankFor(sheets[0]?.[1] ?? ''));
      for (const [key, value] of [
        ['dang_so', '20'],
        ['mien_sinh_hoat', '2'],
        ['co_mat', '18'],
      ])
        await page.fill(`[data-field="fact:${key}"]`, value ?? '');
      expect(await page.inputValue('[data-field="fact:vang_co_ly_do"]')).toBe('');
      await page.click('#ghi-0 button');
      expect(await page.inputValue('[data-field="fact:vang_co_ly_do"]')).toBe('0');
      expect(await page.inputValue('[data-field="fact:phat_bieu"]')).toBe('');
      expect((await saved(page)).text).toContain('vang_khong_ly_do: 0');
    });

    test('says at the field what is wrong with it, in the words of score', async () => {
      const { page } = await opened(await blankFor(sheets[0]?.[1] ?? ''));
      await page.fill('[data-field="fact:dang_so"]', '20');
      await page.fill('[data-field="fact:co_mat"]', 'hai mươi');
      await page.locator('[data-field="fact:co_mat"]').blur();
      await page.waitForSelector('.fault');
      expect(await page.getAttribute('[data-field="fact:co_mat"]', 'aria-invalid')).toBe('true');
      expect(await page.locator('.fault').count()).toBe(1);
      await page.fill('[data-field="fact:co_mat"]', '20');
      await page.locator('[data-field="fact:co_mat"]').blur();
      expect(await page.locator('.fault').count()).toBe(0);
    });

    test('asks for the reason of a lost point in its own words, not in those of a file', async () => {
      const { page } = await opened(await blankFor(sheets[0]?.[1] ?? ''));
      await page.check('[data-field="answer:4.4"][value=khong_dat]');
      await page.check('[data-field="kind"][value=thuong_ky]');
      const result = (await page.textContent('[aria-labelledby=ket-qua]')) ?? '';
      expect(result).toContain('Ghi vào ô "Lý do" của tiêu chí 4.4.');
      expect(result).not.toMatch(/[{}]|ly_do/);
    });

    test('says beside a saved sheet what it still lacks, and when it can be sent', async () => {
      const text = sheets[0]?.[1] ?? '';
      const { page } = await opened(await blankFor(text));
      const note = () => page.locator('.buttons + .hint');
      await saved(page);
      expect(await note().textContent()).toMatch(/còn \d+ tiêu chí chưa chấm: .*rồi hãy gửi\.$/);
      await page.fill('[data-field="fact:co_mat"]', 'hai mươi');
      await saved(page);
      expect(await note().textContent()).toMatch(/còn 1 chỗ cần sửa .*Đừng gửi tệp này/);
      expect(await note().getAttribute('class')).toBe('hint fault');
      await page.fill('[data-field="date"]', '');
      await saved(page);
      expect(await note().textContent()).toContain('chưa ghi đủ chi bộ, ngày họp và loại buổi');
      await fillIn(page, paperSheet(text));
      await saved(page);
      expect(await note().textContent()).toMatch(/^Đã lưu CB\d+-\S+\.yaml vào thư mục tải xuống\.$/);
      expect(await note().getAttribute('class')).toBe('hint');
    });

    test.each([
      ['a wide screen by day', {}],
      ['a phone by night', PHONE],
    ])('hinders nobody on %s, and is no wider than the screen', async (_what, options) => {
      const text = sheets[5]?.[1] ?? '';
      const { page } = await opened(await blankFor(text), options);
      expect(await hindrances(page)).toEqual([]);
      await fillIn(page, paperSheet(text));
      await page.fill('[data-field="fact:co_mat"]', '400');
      await page.locator('[data-field="fact:co_mat"]').blur();
      expect(await hindrances(page)).toEqual([]);
      const { width = 0 } = page.viewportSize() ?? {};
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    });

    test('prints the sheet to sign: every line, the total, and room for two signatures', async () => {
      const text = sheets[0]?.[1] ?? '';
      const { page } = await opened(await blankFor(text));
      await fillIn(page, paperSheet(text));
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('form').isVisible()).toBe(false);
      const paper = await page.innerText('.paper');
      for (const words of ['2.1', 'TỔNG ĐIỂM', 'Xếp loại: Tốt', 'BÍ THƯ', 'PHỤ TRÁCH'])
        expect(paper).toContain(words);
      expect(paper).toMatch(/^PHIẾU ĐÁNH GIÁ$/m);
      expect(paper).toMatch(/T\/M BAN CHI ỦY\s+BÍ THƯ\s+CẤP ỦY CẤP TRÊN PHỤ TRÁCH\s*$/);
      expect(await page.locator('.paper tbody td:first-child').count()).toBe(28);
    });

    test('is printed to its last line by a browser that asks for no pause', async () => {
      const text = sheets[0]?.[1] ?? '';
      const { page } = await opened(await blankFor(text));
      await fillIn(page, paperSheet(text));
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    });

    test('hands on what the last meeting of the unit recorded', async () => {
      const cwd = makeFolder({
        'shcb.yaml':
          'dang_bo: {ma: DB01, ten: Đảng bộ mẫu}\nbo_tieu_chi: an-phu/phieu-danh-gia\nchi_bo: [{ma: CB01, ten: Chi bộ </script> Một}]\n',
      });
      put(cwd, {
        'phieu/a.yaml': 'chi_bo: CB01\nngay: 2026-03-05\nloai: thuong_ky\nso_lieu: {dang_so: 31}\n',
      });
      expect((await run(['new', 'CB01', '2026-04-05', '-o', 'b.html'], { cwd })).code).toBe(0);
      const { page } = await opened(join(cwd, 'b.html'));
      expect(await page.inputValue('[data-field="fact:dang_so"]')).toBe('31');
      expect(await page.textContent('.unit')).toBe('Chi bộ </script> Một, CB01');
    });
  });
else test('there is no Chromium on this machine: the form was not opened', () => undefined);
