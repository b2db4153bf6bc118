import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  hasChromium,
  openChromium,
  openPage,
  savePage,
  seriousFaults,
} from '../support/pages-in-chromium.ts';
import { root, run } from '../support/run.ts';

/** The names of the units shown in a table, from the top. */
const shownIn = (page: Page, table: number): Promise<readonly string[]> =>
  page.locator('section.found table').nth(table).locator('tbody tr[data-row]:visible th').allTextContents();

/** Whether the page is wider than its window, and whether any table of it is wider than its place. */
const overflowOf = async (page: Page): Promise<readonly unknown[]> => [
  await page.evaluate('document.documentElement.scrollWidth > innerWidth'),
  await page.evaluate(
    `[...document.querySelectorAll('.scroll')].some((box) => box.scrollWidth > box.clientWidth)`,
  ),
];

const drive = () => {
  const folder = mkdtempSync(join(tmpdir(), 'shcb-'));
  let browser: Browser;
  let path = '';
  let committee = '';

  beforeAll(async () => {
    const page = async (name: string, example: string, year: string) =>
      savePage(
        folder,
        name,
        (await run(['report', year, '-f', 'html'], { cwd: `${root}/examples/${example}` })).out,
      );
    path = await page('2024.html', '03-mot-nam', '2024');
    committee = await page('2025.html', '09-nam-cua-dang-uy', '2025');
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('opens from disk, asks for nothing and finds no fault', async () => {
    const { page, asked, faults } = await openPage(browser, path);
    await page.locator('form.finder').waitFor();
    expect({ asked, faults }).toEqual({ asked: [], faults: [] });
  });

  test('finds a unit by words without diacritics, in every part of its table', async () => {
    const { page } = await openPage(browser, path);
    await page.getByLabel('Tìm chi bộ').fill('LUU tru');
    expect(await page.getByRole('status').textContent()).toBe('Đang xem 1 trong 13 chi bộ');
    expect(await shownIn(page, 0)).toEqual(['Chi bộ Trung tâm Lưu trữ']);
    expect(await shownIn(page, 1)).toEqual(['Chi bộ Trung tâm Lưu trữ']);
    await page.getByRole('button', { name: 'Bỏ chọn' }).click();
    await expect.poll(() => shownIn(page, 0)).toHaveLength(13);
  });

  test('picks units by kind and by the body above them', async () => {
    const { page } = await openPage(browser, committee);
    await page.getByLabel('Loại hình').selectOption('Thôn');
    expect(await shownIn(page, 0)).toEqual([
      ...['Chi bộ Tổ dân phố 6', 'Chi bộ Thôn Đông Tây'],
      ...['Chi bộ Thôn Đông', 'Chi bộ Thôn Tây'],
    ]);
    await page.getByLabel('Loại hình').selectOption('Tất cả');
    await page.getByLabel('Trực thuộc').selectOption('Đảng bộ bộ phận Trường học');
    expect(await shownIn(page, 0)).toContain('Chi bộ Trường Một');
    expect(await shownIn(page, 0)).not.toContain('Chi bộ Chợ');
  });

  test('sorts by the band of the year, then the other way, then as it was', async () => {
    const { page } = await openPage(browser, path);
    const before = await shownIn(page, 0);
    const head = page.locator('thead button', { hasText: /^Năm$/ });
    await head.click();
    const [best] = await shownIn(page, 0);
    expect(best).toBe('Chi bộ Văn phòng');
    expect((await shownIn(page, 0)).slice(-3, -2)).toEqual(['Chi bộ Trung tâm Lưu trữ']);
    expect(await shownIn(page, 1)).toEqual(await shownIn(page, 0));
    await head.click();
    expect((await shownIn(page, 0))[0]).toMatch(/Tổ chức bộ máy|Cải cách hành chính/);
    await head.click();
    expect(await shownIn(page, 0)).toEqual(before);
  });

  test('opens a month by keyboard with what it lost, why and by what, and goes back to it', async () => {
    const { page } = await openPage(browser, path);
    await page.locator('section.found button[value][tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const cell = page.locator('button:focus');
    expect(await cell.textContent()).toBe('89 K');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Chi bộ Thanh tra, T3' });
    const words = await dialog.innerText();
    expect(words).toContain('89/100 điểm. Xếp loại: Khá.');
    expect(words).toContain('4.1 Thực hiện đầy đủ nội dung sinh hoạt: bị trừ 5 điểm');
    expect(words).toContain('Chi bộ ghi: Nội dung còn dàn trải');
    expect(words).toContain('Căn cứ: ');
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
    expect(await cell.textContent()).toBe('89 K');
  });

  test('is printed whole: every unit, every month, nothing that only a screen has, letters of 9 points or more', async () => {
    const { page } = await openPage(browser, path);
    await page.emulateMedia({ media: 'print' });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeLessThanOrEqual(4);
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[\s*0 0 84[12](?:\.\d+)? 59[45]/);
    expect(await page.locator('form.finder').isVisible()).toBe(false);
    // 9 points are 12 pixels; paper is 267 mm wide between its margins.
    const sizes: unknown = await page.evaluate(
      `[...document.querySelectorAll('main *')].filter((one) => one.innerText && one.childElementCount === 0).map((one) => parseFloat(getComputedStyle(one).fontSize))`,
    );
    expect(Math.min(...(Array.isArray(sizes) ? sizes.map(Number) : []))).toBeGreaterThanOrEqual(12);
    await page.setViewportSize({ width: 1009, height: 680 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1009);
  });

  test('fits every window, by day and by night, and axe finds nothing serious', async () => {
    const { page } = await openPage(browser, committee, { bypassCSP: true });
    const found: unknown[] = [];
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [390, 1280, 1920]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        const [whole, tables] = await overflowOf(page);
        found.push({
          colorScheme,
          width,
          whole,
          tables: width > 390 && tables,
          faults: await seriousFaults(page),
        });
      }
    const fits = { whole: false, tables: false, faults: [] };
    expect(found).toEqual(
      ['light', 'dark'].flatMap((colorScheme) =>
        [390, 1280, 1920].map((width) => ({ colorScheme, width, ...fits })),
      ),
    );
  });
};

if (hasChromium) describe('the page of a year in Chromium', drive);
else test('Chromium is not on this machine: the page of a year was not driven', () => undefined);
