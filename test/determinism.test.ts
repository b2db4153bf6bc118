import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import './support/bin.ts';
import { root, run } from './support/run.ts';

const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles'];
const locales = ['C', 'tr_TR.UTF-8'];
const year = `${root}/examples/03-mot-nam`;

const saidShape = z.array(z.object({ code: z.number(), out: z.string(), err: z.string() }));

describe('the same input gives the same bytes', () => {
  const calls = [
    ['report', '2024', '-C', year, '--format', 'json'],
    ['report', '2024', '-C', year],
    ['explain', `${root}/examples/01-mot-buoi/phieu.yaml`],
  ];

  /** A process of its own for each world, as its time zone and its locale are those it starts with. */
  const saidIn = (env: Readonly<Record<string, string>>) => {
    const argv = [`${root}/test/support/say-calls.mjs`, JSON.stringify(calls)];
    const { stdout, stderr } = spawnSync(process.execPath, argv, {
      env: { PATH: process.env.PATH ?? '', ...env },
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    expect(stderr).toBe('');
    return saidShape.parse(JSON.parse(stdout));
  };

  const [first, ...others] = zones.flatMap((TZ) => locales.map((LANG) => ({ TZ, LANG, LC_ALL: LANG })));
  let said: z.output<typeof saidShape> = [];
  beforeAll(() => {
    said = saidIn(first ?? {});
  });

  test.each(others)('in time zone $TZ and locale $LANG as in UTC and C', (env) => {
    expect(said).toHaveLength(calls.length);
    for (const { out } of said) expect(out.length).toBeGreaterThan(1000);
    expect(saidIn(env)).toEqual(said);
  });
});

describe('what does not matter', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'shcb-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const sheets = readdirSync(`${year}/phieu/2024-06`).map((name) => `${year}/phieu/2024-06/${name}`);
  const assessments = async (paths: readonly string[]): Promise<string> =>
    (await run(['score', ...paths, '--format', 'json', '--rubric', 'ha-tinh/17-qd-tu'])).out;

  test('the order in which files are given', async () => {
    const forwards = await assessments(sheets);
    expect(JSON.parse(forwards).assessments).toHaveLength(sheets.length);
    expect(await assessments([...sheets].reverse())).toBe(forwards);
  });

  test('line ends, a byte order mark, the normal form of letters and UTF-16', async () => {
    const text = readFileSync(`${root}/examples/01-mot-buoi/phieu.yaml`, 'utf8');
    const plain = await run(['score', '-', '--format', 'json'], { input: text });
    expect(plain.code).toBe(0);
    const bytes = (encoded: string) => new TextEncoder().encode(encoded);
    const variants: readonly Uint8Array[] = [
      bytes(text.replaceAll('\n', '\r\n')),
      bytes(text.replaceAll('\n', '\r')),
      bytes(`\ufeff${text}`),
      bytes(text.normalize('NFD')),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    ];
    for (const input of variants)
      expect((await run(['score', '-', '--format', 'json'], { input })).out).toBe(plain.out);
  });

  test('YAML or JSON, and the spelling of keys', async () => {
    const written = {
      chi_bo: 'CB01',
      ngay: '2026-03-05',
      loai: 'thuong_ky',
      bo_tieu_chi: 'an-phu/phieu-danh-gia',
      so_lieu: { dang_so: 10, co_mat: 10, vang_khong_ly_do: 0 },
      tu_cham: { '3.1': 'dat', '3.2': { ket_qua: 'khong_dat', ly_do: 'Chưa có dự thảo' } },
    };
    const json = await run(['score', '-', '--format', 'json'], { input: JSON.stringify(written, null, 2) });
    const yaml = [
      'Chi bộ: CB01',
      'Ngày: 05/03/2026',
      'Loại: thuong_ky',
      'Bộ tiêu chí: an-phu/phieu-danh-gia',
      'Số liệu:',
      '  Đảng số: 10',
      '  Có mặt: 10',
      '  Vắng không lý do: 0',
      'Tự chấm:',
      '  "3.1": Đạt',
      '  "3.2": {Kết quả: không đạt, Lý do: Chưa có dự thảo}',
      '',
    ].join('\n');
    expect(JSON.parse(json.out).assessments).toHaveLength(1);
    expect((await run(['score', '-', '--format', 'json'], { input: yaml })).out).toBe(json.out);
  });

  test('a link in a folder is named and not followed', async () => {
    writeFileSync(join(folder, 'a.yaml'), readFileSync(`${root}/examples/01-mot-buoi/phieu.yaml`));
    symlinkSync(join(folder, 'a.yaml'), join(folder, 'b.yaml'));
    const { out, code } = await run(['score', folder, '--format', 'json']);
    const result = JSON.parse(out);
    expect(result.assessments).toHaveLength(1);
    expect(result.problems).toMatchObject([{ code: 'link-skipped', severity: 'warning' }]);
    expect(code).toBe(0);
  });
});
