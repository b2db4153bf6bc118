import { cpSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Files, makeFolder, put } from '../support/folder.ts';
import { forRatings, ratingLawBase } from '../support/rating-bases.ts';
import { root, run } from '../support/run.ts';

const stage = z.object({ level: z.string(), points: z.number().nullable(), reason: z.string().nullable() });
const result = z.object({
  schema: z.literal('shcb/rating@1'),
  year: z.string(),
  date: z.string(),
  law: z.object({ id: z.string(), version: z.string() }),
  rows: z.array(
    z.object({
      unit: z.string(),
      name: z.string(),
      group: z.string(),
      points: z.number().nullable(),
      self: stage.nullable(),
      proposed: stage.nullable(),
      decided: stage.extend({ number: z.string().nullable(), date: z.string().nullable() }).nullable(),
      counted: z.object({ level: z.string(), from: z.string() }).nullable(),
      unrated: z.object({ because: z.string() }).nullable(),
      allowed: z.object({ level: z.string() }).nullable(),
      isNew: z.boolean(),
      quality: z.object({ band: z.string().nullable(), title: z.string() }).nullable(),
    }),
  ),
  totals: z.record(z.string(), z.number()),
  quota: z.object({ rate: z.number(), denominator: z.string(), rounding: z.string(), chosen: z.boolean() }),
  problems: z.array(z.object({ code: z.string(), severity: z.string(), line: z.number().nullable() })),
});

const rated = async (ratings: string, files: Files = {}, year = '2026') => {
  const folder = makeFolder({ ...forRatings, [`xep-loai/${year}.yaml`]: ratings, ...files });
  const { code, out, err } = await run(['rate', year, '-C', folder, '-f', 'json']);
  return { code, err, data: out === '' ? null : result.parse(JSON.parse(out)) };
};

const head = 'nam: 2026\nngay: 2026-12-20\nchi_bo:\n';

describe('what is written keeps its three ratings', () => {
  const text = `${head}  - ma: CB01
    diem: 92
    tu_xep_loai: htxsnv
    de_nghi: {xep: httnv, diem: 86, ly_do: Chưa đủ 30% nhiệm vụ vượt}
    quyet_dinh: {xep: httnv, so_hieu: 45-QĐ/ĐU, ngay: 28/12/2026}
  - Mã: CB02
    Tự xếp loại: htnv
  - {ma: CB03, khong_xep_loai: {ly_do: Kiểm điểm lại}}
`;
  test('as data', async () => {
    const { code, data } = await rated(text);
    expect(code).toBe(0);
    expect(data?.rows[0]).toMatchObject({
      unit: 'CB01',
      name: 'Chi bộ Thôn 1',
      points: 86,
      self: { level: 'htxsnv', points: 92, reason: null },
      proposed: { level: 'httnv', points: 86, reason: 'Chưa đủ 30% nhiệm vụ vượt' },
      decided: { level: 'httnv', points: 86, number: '45-QĐ/ĐU', date: '2026-12-28' },
      counted: { level: 'httnv', from: 'decided' },
      quality: null,
    });
    expect(data?.rows.map(({ unit, unrated }) => [unit, unrated?.because ?? null])).toEqual([
      ['CB01', null],
      ['CB02', 'no-proposal'],
      ['CB03', 'stated'],
      ['CB04', 'no-entry'],
      ['CB05', 'no-entry'],
      ['CB07', 'no-entry'],
    ]);
    expect(data?.totals).toEqual({ htxsnv: 0, httnv: 1, htnv: 0, khtnv: 0, none: 5 });
  });

  test.each([80, 120])('as a page of %i columns', async (width) => {
    const folder = makeFolder({ ...forRatings, 'xep-loai/2026.yaml': text });
    const { out } = await run(['rate', '2026', '-C', folder], { width });
    const lines = out.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    expect(
      lines.some((line) => /^ 1 +Chi bộ Thôn 1 +(?:chung +)?86 +HTXSNV +HTTNV +HTTNV +HTTNV/.test(line)),
    ).toBe(true);
    expect(lines.find((line) => line.startsWith('TT'))?.includes('Nhóm')).toBe(width === 120);
    expect(out).toContain('6 tổ chức trong ngày xét: 1 đã xếp loại, 5 chưa xếp loại.');
    expect(out).toContain('Chưa xếp loại (Kiểm điểm lại): Chi bộ Thôn 3.');
  });
});

describe('the regulation follows the day', () => {
  test.each([
    ['nam: 2024\nchi_bo: [{ma: CB01, de_nghi: httnv}]\n', '2024', '2024-12-31', 'trung-uong/124-qd-tw'],
    ['nam: 2025\nchi_bo: [{ma: CB01, de_nghi: httnv}]\n', '2025', '2025-12-31', 'trung-uong/366-qd-tw'],
    [
      'nam: 2025\nngay: 2025-08-29\nchi_bo: [{ma: CB01, de_nghi: httnv}]\n',
      '2025',
      '2025-08-29',
      'trung-uong/124-qd-tw',
    ],
  ])('%j', async (text, year, day, id) => {
    const { data } = await rated(text, {}, year);
    expect([data?.date, data?.law.id]).toEqual([day, id]);
  });
});

describe('a fault is told at its place, and stops no other organisation', () => {
  const told = async (entry: string) => {
    const { code, data } = await rated(`${head}  - {ma: CB02, de_nghi: httnv}\n  - ${entry}\n`);
    const [other, first] = [data?.rows[1], data?.rows[0]];
    expect(other?.counted?.level).toBe('httnv');
    return [
      code,
      first?.unrated?.because,
      data?.problems.map((problem) => `${problem.code} ${problem.line}`),
    ];
  };
  test.each([
    ['{ma: CB01, de_nghi: xuat_sac}', 'unknown-band 5'],
    ['{ma: CB01, de_nghi: {xep: tot}}', 'unknown-band 5'],
    ['{ma: CB01, diem: 101, de_nghi: httnv}', 'rating-points-range 5'],
    ['{ma: CB01, de_nghi: {xep: httnv, diem: -1}}', 'rating-points-range 5'],
    ['{ma: CB01, so_lieu: {nhiem_vu_dung_hn: 100}, de_nghi: httnv}', 'unknown-fact 5'],
    ['{ma: CB01, so_lieu: {bi_ky_luat: 2}, de_nghi: httnv}', 'not-yes-no 5'],
    ['{ma: CB01, xep_hang: {nhanh: 2}, de_nghi: httnv}', 'unknown-key 5'],
  ])('%s', async (entry, problem) => expect(await told(entry)).toEqual([1, 'faulty', [problem]]));

  test('a unit that there is not, and one that is there twice', async () => {
    const { code, data } = await rated(
      `${head}  - {ma: CB20, de_nghi: httnv}\n  - {ma: CB01, de_nghi: httnv}\n  - {ma: CB01, de_nghi: htnv}\n`,
    );
    expect([code, data?.problems.map((problem) => `${problem.code} ${problem.line}`)]).toEqual([
      1,
      ['unknown-unit 4', 'duplicate-id 6'],
    ]);
    expect(data?.rows[0]?.counted).toBeNull();
  });
});

describe('a file that cannot be used as a whole stops the call', () => {
  test.each([
    ['nam: 2026\n', 'missing-key'],
    [`${head}  - {ma: CB01, de_nghi: httnv}\nmuc_tran: {ty_le: 30}\n`, 'quota-rate'],
    [`${head}  - {ma: CB01, de_nghi: httnv}\nmuc_tran: {ty_le: 25}\n`, 'quota-reason'],
    [`${head}  - {ma: CB01, de_nghi: httnv}\nmuc_tran: {lam_tron: len}\n`, 'wrong-choice'],
    ['nam: 2025\nchi_bo: [{ma: CB01}]\n', 'ratings-year'],
    ['nam: 2026\nquy_tac: phu-tho/nam\nchi_bo: [{ma: CB01}]\n', 'is-a-rule'],
  ])('%j: %s', async (text, problem) => {
    const { code, err, data } = await rated(text);
    expect([code, data]).toEqual([2, null]);
    expect(err).toContain(`[${problem}]`);
  });

  test('a year without a file, and what is no year', async () => {
    const folder = makeFolder(forRatings);
    for (const [year, problem] of [
      ['2026', 'ratings-missing'],
      ['2026-Q1', 'year-invalid'],
    ] as const) {
      const { code, err } = await run(['xep-loai', year, '-C', folder]);
      expect([code, err.includes(`[${problem}]`)]).toEqual([2, true]);
    }
  });
});

describe('the quota', () => {
  const entries = ['CB01', 'CB02', 'CB03', 'CB04']
    .map(
      (unit, index) => `  - {ma: ${unit}, diem: ${98 - index}, de_nghi: ${index < 2 ? 'htxsnv' : 'httnv'}}\n`,
    )
    .join('');
  test.each([
    ['', 0, { chosen: false, rate: 20, denominator: 'tot_tro_len', rounding: 'nua_len' }],
    [
      'muc_tran: {mau_so: chi_tot, lam_tron: nua_chan}\n',
      0,
      { chosen: true, denominator: 'chi_tot', rounding: 'nua_chan' },
    ],
    ['muc_tran: {qua_tran: chan}\n', 1, { chosen: true }],
  ])('%j ends with %i', async (choice, exit, quota) => {
    const { code, data } = await rated(`${head}${entries}${choice}`);
    expect(code).toBe(exit);
    expect(data?.quota).toMatchObject(quota);
    expect(data?.problems.map((problem) => problem.code)).toEqual(['quota-exceeded']);
    expect(data?.rows.filter(({ counted }) => counted?.level === 'htxsnv')).toHaveLength(2);
  });

  test('says which readings were used, in which order to go through too many, and why it allows none', async () => {
    const folder = makeFolder({ ...forRatings, 'xep-loai/2026.yaml': `${head}${entries}` });
    const { out } = await run(['rate', '2026', '-C', folder], { width: 400 });
    expect(out).toContain(
      'Cách tính đã dùng (mặc định, đề xuất ở điểm văn bản chưa quy định rõ): không quá 20%; tính trên số Hoàn thành tốt nhiệm vụ trở lên; làm tròn từ 0,5 trở lên thì lên 1; quá số cho phép thì báo và xếp thứ tự, chương trình không hạ mức của tổ chức nào.',
    );
    expect(out).toContain('Thứ tự xét: 1. Chi bộ Thôn 1; 2. Chi bộ Thôn 2. Chưa tổ chức nào bị hạ mức.');
    const few = makeFolder({
      ...forRatings,
      'xep-loai/2026.yaml': `${head}  - {ma: CB01, de_nghi: htxsnv}\n`,
    });
    expect((await run(['rate', '2026', '-C', few], { width: 400 })).out).toContain(
      'quá 1; nhóm chỉ có 1 tổ chức hoàn thành tốt nhiệm vụ trở lên nên số cho phép làm tròn còn 0',
    );
  });
});

test('units are rated under the names and within the lives that their events gave them', async () => {
  const { data } = await rated(`${head}  - {ma: CB01, de_nghi: httnv}\n  - {ma: CB02, de_nghi: httnv}\n`, {
    'shcb.yaml': `${forRatings['shcb.yaml']}su_kien:
  - {ngay: 2026-03-01, loai: doi_ten, quyet_dinh: 1-QĐ/ĐU, chi_bo: CB01, ten: Chi bộ Thôn Mới}
  - {ngay: 2026-07-01, loai: sap_nhap, quyet_dinh: 2-QĐ/ĐU, tu: [CB02, CB03], thanh: CB03}
  - {ngay: 2026-09-01, loai: thanh_lap, quyet_dinh: 3-QĐ/ĐU, chi_bo: CB07}
`,
  });
  expect(data?.rows.map(({ unit, name, isNew }) => [unit, name, isNew])).toEqual([
    ['CB01', 'Chi bộ Thôn Mới', false],
    ['CB03', 'Chi bộ Thôn 3', false],
    ['CB04', 'Chi bộ Thôn 4', false],
    ['CB05', 'Chi bộ Thôn 5', false],
    ['CB07', 'Chi bộ Thôn 7', true],
  ]);
  expect(data?.problems.map((problem) => `${problem.code} ${problem.line}`)).toEqual([
    'rated-unit-inactive 5',
  ]);
});

test('the meetings of the year stand beside the rating and change nothing of it', async () => {
  const folder = makeFolder();
  cpSync(`${root}/examples/03-mot-nam`, folder, { recursive: true });
  put(folder, {
    'xep-loai/2024.yaml':
      'nam: 2024\nchi_bo:\n  - {ma: CB01, de_nghi: htnv}\n  - {ma: CB05, de_nghi: htxsnv}\n',
  });
  const { out } = await run(['rate', '2024', '-C', folder, '-f', 'json']);
  const { rows } = result.parse(JSON.parse(out));
  expect(
    rows.slice(0, 5).map(({ unit, counted, quality }) => [unit, counted?.level ?? null, quality?.title]),
  ).toEqual([
    ['CB01', 'htnv', 'Tốt'],
    ['CB02', null, 'Tốt'],
    ['CB03', null, 'Tốt'],
    ['CB04', null, 'Khá'],
    ['CB05', 'htxsnv', 'chưa'],
  ]);
});

test('the law of a workspace may say otherwise, by name', async () => {
  const [path, text] = ratingLawBase;
  const entry = `nam: 2026\nquy_tac: thu/xep-loai\nchi_bo: [{ma: CB01, diem: 85, de_nghi: tot}]\n`;
  const { code, data } = await rated(entry, { [path]: text });
  expect([code, data?.law.id, data?.totals]).toEqual([
    0,
    'thu/xep-loai',
    { xuat_sac: 0, tot: 1, dat: 0, khong: 0, none: 5 },
  ]);
});

describe('other commands know the new kinds', () => {
  test('list, show and lint', async () => {
    expect((await run(['rubric', 'list'], { width: 160 })).out).toMatch(
      /trung-uong\/366-qd-tw +Xếp loại .*366-QĐ\/TW +xếp loại tổ chức +30\/08\/2025/,
    );
    const shown = (await run(['rubric', 'show', 'trung-uong/366-qd-tw'], { width: 200 })).out;
    for (const part of [
      'Hoàn thành xuất sắc nhiệm vụ (HTXSNV): từ 90 điểm trở lên',
      '- nhiệm vụ hoàn thành vượt yêu cầu từ 30% trở lên',
      'Thuộc một trường hợp sau thì xếp Không hoàn thành nhiệm vụ, dù điểm bao nhiêu',
      'ngoại lệ: bất khả kháng',
      '- không quá 20% trong từng nhóm tương đồng; 25% khi cấp có thẩm quyền quyết định, có căn cứ',
    ])
      expect(shown).toContain(part);
    const on = await run(['rubric', 'show', 'trung-uong/124-qd-tw', '--date', '2024-12-31']);
    expect([on.code, on.out.includes('Quy định không đặt điểm cho các mức')]).toEqual([0, true]);
    expect((await run(['rubric', 'lint', 'trung-uong/366-qd-tw'])).code).toBe(0);
  });

  test('check reads the ratings of a workspace with all else', async () => {
    const folder = makeFolder({
      ...forRatings,
      'phieu/.keep': '',
      'xep-loai/2026.yaml': `${head}  - {ma: CB01, de_nghi: tot}\n`,
    });
    const { code, out } = await run(['check', '-C', folder], { width: 200 });
    expect(code).toBe(1);
    expect(out).toMatch(/xep-loai\/2026\.yaml +tệp xếp loại tổ chức +1 lỗi/);
  });

  test('a rubric is not a regulation on the annual rating', async () => {
    const { code, err } = await run(['rubric', 'diff', 'trung-uong/366-qd-tw', 'trung-uong/124-qd-tw']);
    expect([code, err.includes('[is-a-rating-law]')]).toEqual([2, true]);
  });
});
