import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { noticeCodes } from '../../../src/domain/problem/notices.ts';
import { makeFolder, put } from '../../support/folder.ts';
import { replaced } from '../../support/place.ts';
import { run } from '../../support/run.ts';
import { sheet, workspace } from '../../support/sheets.ts';

/** Two members away, nine of ten spoke, one line lost. */
const written = (unit: string, date: string): string =>
  replaced(sheet({ unit, date, present: 10 }), '  phat_bieu: 10', '  phat_bieu: 9').replace(
    '"4.4": dat',
    '"4.4": {ket_qua: khong_dat, ly_do: Chưa biểu dương}',
  );

const full = (unit: string, date: string): string =>
  replaced(sheet({ unit, date }), 'ty_le_chi_tieu: 90', 'ty_le_chi_tieu: 95');

interface Told {
  readonly code: string;
  readonly severity: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly message: string;
}

interface Result {
  readonly problems: readonly Told[];
  readonly assessments?: readonly { readonly warnings: readonly Told[] }[];
  readonly silenced: readonly string[];
}

const units = ['CB01', 'CB02', 'CB03', 'CB04'].map((unit) => `{ma: ${unit}}`);

const folderOf = (sheets: Readonly<Record<string, string>>, silenced: readonly string[] = []): string => {
  const switched = silenced.length === 0 ? '' : `bo_qua_luu_y: [${silenced.join(', ')}]\n`;
  const folder = makeFolder({ 'shcb.yaml': `${switched}${workspace(...units)}` });
  put(join(folder, 'phieu'), sheets);
  return folder;
};

/** Codes of all notices of a call, with their files and lines, wherever in the result they stand. */
const noticedBy = async (cwd: string, ...argv: readonly string[]) => {
  const { code, out } = await run([...argv, '-f', 'json'], { cwd });
  const { problems, assessments = [], silenced }: Result = JSON.parse(out);
  const all = [...problems, ...assessments.flatMap(({ warnings }) => warnings)];
  return {
    exit: code,
    silenced,
    noticed: all
      .filter((told) => noticeCodes.some((known) => known === told.code))
      .map((told) => `${told.severity} ${told.code} ${told.file}:${told.line}`)
      .sort(),
  };
};

const calls: readonly (readonly [string, readonly string[]])[] = [
  ['check', ['check']],
  ['score', ['score']],
  ['report', ['report', '2026']],
];

describe('what is hardly true', () => {
  const odd = replaced(written('CB01', '2026-01-05'), 'thoi_luong: 95', 'thoi_luong: 950');
  const sheets = {
    'a.yaml': odd,
    'b.yaml': written('CB02', '2026-01-05'),
    'c.yaml': written('CB03', '2026-01-06'),
    'd.yaml': replaced(written('CB02', '2026-02-03'), '2026-02-01', '2026-02-03'),
  };

  test.each(calls)('is told by %s at its place, and changes no exit code', async (_, argv) => {
    expect(await noticedBy(folderOf(sheets), ...argv)).toEqual({
      exit: 0,
      silenced: [],
      noticed: [
        'warning copied-answers phieu/d.yaml:1',
        'warning odd-duration phieu/a.yaml:13',
        'warning twin-sheets phieu/c.yaml:1',
      ],
    });
  });

  test('a month is told what is noticed in it, and is compared with the month before', async () => {
    const { noticed } = await noticedBy(folderOf(sheets), 'report', '2026-02');
    expect(noticed).toEqual(['warning copied-answers phieu/d.yaml:1']);
    expect((await noticedBy(folderOf(sheets), 'report', '2026-01')).noticed).toEqual([
      'warning odd-duration phieu/a.yaml:13',
      'warning twin-sheets phieu/c.yaml:1',
    ]);
  });

  test.each(calls)('is not told by %s where the workspace switched it off', async (_, argv) => {
    const silenced = ['twin-sheets', 'odd-duration'];
    expect(await noticedBy(folderOf(sheets, silenced), ...argv)).toEqual({
      exit: 0,
      silenced,
      noticed: ['warning copied-answers phieu/d.yaml:1'],
    });
  });

  test('changes no score, whether it is told or not', async () => {
    const scores = async (silenced: readonly string[]) => {
      const { out } = await run(['score', '-f', 'json'], { cwd: folderOf(sheets, silenced) });
      const { assessments } = JSON.parse(out);
      return assessments.map((one: object) => ({ ...one, warnings: [] }));
    };
    expect(await scores(noticeCodes)).toEqual(await scores([]));
  });

  test.each(calls)(
    'that some is switched off is said at the end of %s, unless it is to be quiet',
    async (_, argv) => {
      const cwd = folderOf(sheets, ['twin-sheets', 'odd-duration']);
      const { err } = await run([...argv], { cwd });
      expect(err.trimEnd().split('\n').slice(-2).join(' ')).toBe(
        'Đang tắt 2 loại lưu ý theo bo_qua_luu_y của shcb.yaml: twin-sheets và odd-duration.',
      );
      expect((await run([...argv, '-q'], { cwd })).err).toBe('');
      expect((await run([...argv], { cwd: folderOf(sheets) })).err).not.toContain('Đang tắt');
    },
  );
});

describe('full marks', () => {
  const months = ['2026-01', '2026-02', '2026-03'];
  const sheets = Object.fromEntries(
    months.flatMap((month) =>
      ['CB01', 'CB02', 'CB03'].map((unit) => [`${month}/${unit}.yaml`, full(unit, `${month}-05`)] as const),
    ),
  );

  test('of all units, and of one unit for months, are told once each', async () => {
    const cwd = folderOf({ ...sheets, '2026-02/CB04.yaml': written('CB04', '2026-02-05') });
    for (const [, argv] of calls)
      expect((await noticedBy(cwd, ...argv)).noticed).toEqual([
        'warning all-units-full phieu/2026-01/CB01.yaml:1',
        'warning all-units-full phieu/2026-03/CB01.yaml:1',
        ...['CB01', 'CB02', 'CB03'].map((unit) => `warning always-full phieu/2026-03/${unit}.yaml:1`),
      ]);
  });
});

describe('the figures on the form', () => {
  const stated = (total: string, band: string) =>
    `${written('CB01', '2026-01-05')}ghi_tren_phieu:\n  tong_diem: ${total}\n  xep_loai: ${band}\n`;

  test.each(calls)('are compared by %s, each at its place', async (_, argv) => {
    const text = stated('100', 'Khá');
    const line = text.split('\n').length - 2;
    expect((await noticedBy(folderOf({ 'a.yaml': text }), ...argv)).noticed).toEqual([
      `warning stated-band-differs phieu/a.yaml:${line + 1}`,
      `warning stated-total-differs phieu/a.yaml:${line}`,
    ]);
    const { out } = await run(['score', '-f', 'json'], { cwd: folderOf({ 'a.yaml': text }) });
    const [{ total, band }] = JSON.parse(out).assessments;
    const right = stated(String(total).replace('.', ','), band.title);
    expect((await noticedBy(folderOf({ 'a.yaml': right }), ...argv)).noticed).toEqual([]);
    const silenced = ['stated-total-differs'];
    expect((await noticedBy(folderOf({ 'a.yaml': text }, silenced), ...argv)).noticed).toEqual([
      `warning stated-band-differs phieu/a.yaml:${line + 1}`,
    ]);
  });
});

describe('many sheets in one file', () => {
  test('each is told its own', async () => {
    const record = (unit: string) =>
      JSON.stringify({
        chi_bo: unit,
        ngay: '2026-01-05',
        loai: 'thuong_ky',
        so_lieu: { co_mat: 10, vang_co_ly_do: 2, phat_bieu: 9, thoi_luong: 95 },
      });
    const cwd = folderOf({ 'thang.ndjson': ['CB01', 'CB02', 'CB03'].map(record).join('\n') });
    expect((await noticedBy(cwd, 'check')).noticed).toEqual([
      'warning twin-sheets phieu/thang.ndjson:2',
      'warning twin-sheets phieu/thang.ndjson:3',
    ]);
  });
});

describe('switching off', () => {
  const january = { 'a.yaml': written('CB01', '2026-01-05') };

  test.each([
    ['a code that there is not', 'odd-durations', '"odd-duration"'],
    ['an error', 'head-count', 'twin-sheets'],
  ])('%s cannot be done', async (_, found, hint) => {
    const { code, err } = await run(['score'], {
      cwd: folderOf(january, ['twin-sheets', found]),
      width: 400,
    });
    expect(code).toBe(2);
    expect(err).toContain(`không có lưu ý "${found}" để tắt`);
    expect(err).toContain('  dòng 1, ký tự 29: ');
    expect(err).toContain(hint);
  });

  test('leaves errors as they are', async () => {
    const broken = {
      'a.yaml': replaced(written('CB01', '2026-01-05'), 'vang_co_ly_do: 2', 'vang_co_ly_do: 3'),
    };
    const { code, out } = await run(['check', '-f', 'json'], { cwd: folderOf(broken, noticeCodes) });
    expect(code).toBe(1);
    expect(JSON.parse(out).problems).toMatchObject([{ code: 'head-count', severity: 'error' }]);
  });
});
