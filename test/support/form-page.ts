import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { parse } from 'yaml';
import { z } from 'zod';
import { CHROMIUM } from './browser.ts';

export const hasChromium = existsSync(CHROMIUM);

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });

const scalar = z.union([z.string(), z.number()]).transform(String);
const answer = z.union([
  scalar.transform((ket_qua) => ({ ket_qua, ly_do: '' })),
  z.object({ ket_qua: scalar, ly_do: z.string() }),
]);

const sheetSchema = z.object({
  chi_bo: z.string(),
  ngay: z.string(),
  loai: z.string(),
  bo_tieu_chi: z.string(),
  so_lieu: z.record(z.string(), scalar),
  tu_cham: z.record(z.string(), answer),
  bieu_quyet: z.record(z.string(), scalar).optional(),
  bien_ban: z.string().optional(),
  cap_tren_du: z.array(z.object({ ma: z.string(), chuc_danh: z.string() })).optional(),
});

/** A sheet as a person has it before them on paper. */
export type PaperSheet = z.output<typeof sheetSchema>;

export const paperSheet = (text: string): PaperSheet => sheetSchema.parse(parse(text));

const day = (iso: string): string => iso.split('-').reverse().join('/');

const control = (page: Page, field: string) => page.locator(`[data-field="${field}"]`);

/** What a sheet says for each field, in the order of the form. */
const fieldsOf = (sheet: PaperSheet): readonly (readonly [field: string, value: string])[] => {
  const { bieu_quyet: vote, cap_tren_du: superiors = [] } = sheet;
  return [
    ['date', day(sheet.ngay)],
    ['kind', sheet.loai],
    ...Object.entries(sheet.so_lieu).map(
      ([key, value]) => [`fact:${key}`, key.startsWith('ngay_') ? day(value) : value] as const,
    ),
    ...Object.entries(sheet.tu_cham).flatMap(([key, { ket_qua, ly_do }]) => [
      [`answer:${key}`, ket_qua] as const,
      ...(ly_do === '' ? [] : [[`reason:${key}`, ly_do] as const]),
    ]),
    ['inFavour', vote?.dong_y ?? ''],
    ['against', vote?.khong_dong_y ?? ''],
    ['minutes', sheet.bien_ban ?? ''],
    ['superiors', superiors.map(({ ma, chuc_danh }) => `${ma} ${chuc_danh}`).join('\n')],
  ];
};

/** Fills a form in as a person does: in its order, a choice by a click where it stands, a text by typing. */
export const fillByHand = async (page: Page, sheet: PaperSheet): Promise<void> => {
  for (const [field, value] of fieldsOf(sheet)) {
    const found = control(page, field);
    const choice = found.and(page.locator(`[type=radio][value=${JSON.stringify(value)}]`));
    if ((await choice.count()) > 0) await choice.check();
    else if ((await found.count()) > 0) await found.fill(value);
  }
};

/** The same from within the page: each field is set, and the form is told of it as of what is typed. */
export const fillIn = (page: Page, sheet: PaperSheet): Promise<unknown> =>
  page.evaluate(`for (const [field, value] of ${JSON.stringify(fieldsOf(sheet))}) {
    const found = [...document.querySelectorAll('[data-field="' + field + '"]')];
    const choice = found.find((one) => one.type === 'radio' && one.value === value);
    if (choice !== undefined) choice.checked = true;
    else if (found[0] !== undefined) found[0].value = value;
    (choice ?? found[0])?.dispatchEvent(new Event('input', { bubbles: true }));
  }`);
