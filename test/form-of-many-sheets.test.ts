import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeFolder } from './support/folder.ts';
import { fillIn, hasChromium, openBrowser, type PaperSheet, paperSheet } from './support/form-page.ts';
import { randomFillings } from './support/random-fillings.ts';
import { root, run } from './support/run.ts';

/** So many sheets of each form; more are made where the environment asks for them. */
const COUNT = Number(process.env.SHCB_FORM_SHEETS ?? 60);
const MANY = 500;

/** So many steps are made at once in the page. */
const AT_ONCE = 500;

const forms = ['an-phu/01-day-du-diem.yaml', 'forms/ha-tinh.yaml', 'forms/nghe-an.yaml'];

type Texts = Readonly<Record<string, string>>;

/** What is in a form: its facts and answers. */
interface Filled {
  readonly so_lieu: Texts;
  readonly tu_cham: Texts;
}

interface Step {
  readonly changed: readonly (readonly [field: string, value: string])[];
  readonly filled: Filled;
}

const decimal = (value: number): string => String(value).replace('.', ',');

const resultsOf = (answers: PaperSheet['tu_cham']): Texts =>
  Object.fromEntries(Object.entries(answers).map(([id, { ket_qua }]) => [id, ket_qua]));

const asTyped = (value: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) ? value.split('-').reverse().join('/') : value;

/** Answers drawn for a sheet; where it gives points, other points up to those. */
const answersOf = (at: number, drawn: PaperSheet, sheet: PaperSheet): Texts =>
  Object.fromEntries(
    Object.entries(resultsOf(sheet.tu_cham)).map(([id, given], index) => {
      const most = Math.round(Number(given.replace(',', '.')) * 100);
      if (Number.isNaN(most)) return [id, drawn.tu_cham[id]?.ket_qua ?? given];
      return [id, decimal(((at * 373 + index * 91) % (most + 1)) / 100)];
    }),
  );

/** All facts anew, every third time; one of them taken back, every tenth time, and otherwise a few answers. */
const changeOf = (at: number, { so_lieu }: PaperSheet, results: Texts): Filled => {
  if (at % 10 === 9 && 'phat_bieu' in so_lieu) return { so_lieu: { phat_bieu: '' }, tu_cham: {} };
  if (at % 3 === 0) return { so_lieu, tu_cham: {} };
  const answers = Object.entries(results);
  const from = (at * 7) % answers.length;
  return { so_lieu: {}, tu_cham: Object.fromEntries(answers.slice(from, from + 1 + (at % 3))) };
};

/** A walk from one sheet to the next: each step changes a few fields, and leaves another sheet. */
const walk = (sheet: PaperSheet): readonly Step[] => {
  let filled: Filled = { so_lieu: sheet.so_lieu, tu_cham: resultsOf(sheet.tu_cham) };
  return randomFillings(sheet, COUNT).map((filling, at) => {
    const { so_lieu, tu_cham } = changeOf(at, filling, answersOf(at, filling, sheet));
    filled = { so_lieu: { ...filled.so_lieu, ...so_lieu }, tu_cham: { ...filled.tu_cham, ...tu_cham } };
    const changed = [
      ...Object.entries(so_lieu).map(([key, value]) => [`fact:${key}`, asTyped(value)] as const),
      ...Object.entries(tu_cham).map(([key, value]) => [`answer:${key}`, value] as const),
    ];
    return { changed, filled };
  });
};

/** Makes the steps within the page, as what is typed; gives what the page then says of the sheet. */
const saying = (steps: readonly Step[]): string => `(() => {
  const controls = new Map();
  for (const one of document.querySelectorAll('[data-field]'))
    controls.set(one.dataset.field, [...(controls.get(one.dataset.field) ?? []), one]);
  const enter = ([field, value]) => {
    const found = controls.get(field) ?? [];
    const choice = found.find((one) => one.type === 'radio' && one.value === value);
    if (choice !== undefined) choice.checked = true;
    else if (found[0] !== undefined) found[0].value = value;
    (choice ?? found[0]).dispatchEvent(new Event('input', { bubbles: true }));
  };
  return ${JSON.stringify(steps.map(({ changed }) => changed))}.map((changed) => {
    changed.forEach(enter);
    return document.querySelector('.bar').textContent;
  });
})()`;

const scoreShape = z.object({
  unit: z.string(),
  total: z.number().nullable(),
  possible: z.number(),
  range: z.tuple([z.number(), z.number()]),
  band: z.object({ title: z.string() }).nullable(),
  criteria: z.array(z.object({ outcome: z.string() })),
});

const barOf = ({ total, possible, range, band, criteria }: z.output<typeof scoreShape>): string => {
  const [low = '', high = ''] = range.map(decimal);
  const open = criteria.filter(({ outcome }) => outcome === 'not-assessed').length;
  const points = low === high ? `${low} điểm` : `từ ${low} đến ${high} điểm`;
  return [
    total === null ? points : `${decimal(total)}/${decimal(possible)} điểm`,
    band === null ? 'Chưa xếp loại' : `Xếp loại: ${band.title}`,
    open === 0 ? 'Đã chấm đủ' : `Còn ${open} tiêu chí chưa chấm`,
  ].join(' · ');
};

const unitOf = (at: number): string => `S${at}`;

/** What `score` says of every sheet, in the words of the page. */
const scored = async ({ ngay, loai, bo_tieu_chi }: PaperSheet, steps: readonly Step[]) => {
  const records = steps.map(({ filled: { so_lieu, tu_cham } }, at) => {
    const facts = Object.fromEntries(Object.entries(so_lieu).filter(([, value]) => value !== ''));
    return JSON.stringify({ chi_bo: unitOf(at), ngay, loai, bo_tieu_chi, so_lieu: facts, tu_cham });
  });
  const cwd = makeFolder({ 'phieu.ndjson': `${records.join('\n')}\n` });
  const { out, code, err } = await run(['score', 'phieu.ndjson', '-f', 'ndjson', '-q'], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const lines = out.trimEnd().split('\n');
  return new Map(
    lines.map((line) => scoreShape.parse(JSON.parse(line))).map((one) => [one.unit, barOf(one)]),
  );
};

if (hasChromium)
  describe('the form in a browser works out as many sheets as are made up', { timeout: 3_600_000 }, () => {
    test.each(forms)('of %s as score does, to the last digit', async (name) => {
      const { bieu_quyet: _, ...sheet } = paperSheet(readFileSync(`${root}/test/fixtures/${name}`, 'utf8'));
      const cwd = makeFolder();
      const call = ['new', sheet.chi_bo, sheet.ngay, '--rubric', sheet.bo_tieu_chi, '-o', 'phieu.html'];
      expect((await run(call, { cwd })).code).toBe(0);
      const browser = await openBrowser();
      const page = await browser.newPage();
      await page.goto(`file://${join(cwd, 'phieu.html')}`);
      await page.waitForSelector('form h2');
      await fillIn(page, sheet);
      const steps = walk(sheet);
      const expected = await scored(sheet, steps);
      for (let at = 0; at < steps.length; at += AT_ONCE) {
        const said = z.array(z.string()).parse(await page.evaluate(saying(steps.slice(at, at + AT_ONCE))));
        const wanted = said.map((_, index) => expected.get(unitOf(at + index)));
        expect(said).toEqual(wanted);
      }
      // Totals are points of one form: there are not as many of them as sheets.
      expect(new Set(expected.values()).size).toBeGreaterThan(Math.min(COUNT, MANY) / 10);
      await browser.close();
    });
  });
else test('there is no Chromium here: no form was filled in', () => undefined);
