import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { nodeIo } from '../../src/cli/node-io.ts';
import { contentsOf, makeFolder, put } from '../support/folder.ts';
import { run } from '../support/run.ts';
import { sheet, workspace } from '../support/sheets.ts';

const units = workspace('{ma: CB01, ten: Chi bộ Một}', '{ma: CB02, ten: Chi bộ Hai}');

/** Two units in March, both with full marks; only one of them in April. */
const made = (): string =>
  makeFolder({
    'shcb.yaml': units,
    'phieu/3-CB01.yaml': sheet({ unit: 'CB01', date: '2026-03-05' }),
    'phieu/3-CB02.yaml': sheet({ unit: 'CB02', date: '2026-03-06' }),
    'phieu/4-CB01.yaml': sheet({ unit: 'CB01', date: '2026-04-06' }),
  });

/** Eleven of twelve present: 11/12 is above 90 %, and all who are present speak, so nothing is lost; one sheet with a lost answer. */
const lost = (unit: string, date: string): string =>
  sheet({ unit, date }).replace('"3.1": dat', '"3.1": {ket_qua: khong_dat, ly_do: Chưa có dự thảo}');

const close = (cwd: string, ...more: readonly string[]) => run(['close', '2026-03', ...more], { cwd });

const verifyShape = z.object({
  closings: z.array(
    z.object({
      period: z.string(),
      folder: z.string(),
      state: z.enum(['as-closed', 'changed']),
      sameResult: z.boolean().nullable(),
      changes: z.array(z.looseObject({ code: z.string(), path: z.string().optional() })),
    }),
  ),
  setAside: z.array(z.object({ folder: z.string(), state: z.string() })),
  journal: z.object({
    lines: z.int(),
    flaws: z.array(z.looseObject({ code: z.string() })),
    unjournalled: z.string().nullable(),
  }),
});

const verify = async (cwd: string, ...more: readonly string[]) => {
  const { code, out } = await run(['verify', ...more, '-f', 'json'], { cwd });
  return { code, ...verifyShape.parse(JSON.parse(out)) };
};

const named = ({ closings }: Awaited<ReturnType<typeof verify>>): readonly string[] =>
  closings.flatMap(({ changes }) => changes.map(({ code, path }) => `${code} ${path ?? ''}`.trim()));

const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('close', () => {
  test('keeps the report, the sheets and a manifest with the hash of all they rest on', async () => {
    const cwd = made();
    const { code, out } = await close(cwd);
    expect([code, out.split('\n')[0]]).toEqual([0, 'Đã chốt tháng 3/2026 vào chot/2026-03.']);
    expect(readdirSync(join(cwd, 'chot'))).toEqual(['2026-03', 'nhat-ky.ndjson']);
    const folder = join(cwd, 'chot/2026-03');
    expect(readdirSync(folder)).toEqual([
      'bao-cao.json',
      'ma-tra-cuu.ndjson',
      'manifest.json',
      'phieu.ndjson',
    ]);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({
      schema: 'shcb/close@1',
      sequence: 1,
      period: '2026-03',
      asOf: '2026-03-31',
      tool: { name: 'shcb', version: '0.0.0-test' },
      workspace: { path: 'shcb.yaml', sha256: sha256(join(cwd, 'shcb.yaml')) },
      open: [],
      reopened: null,
      previous: null,
    });
    const hashes = (paths: readonly string[], from: string) =>
      paths.map((path) => expect.objectContaining({ path, sha256: sha256(join(from, path)) }));
    expect(manifest.inputs).toEqual(hashes(['phieu/3-CB01.yaml', 'phieu/3-CB02.yaml'], cwd));
    expect(manifest.outputs).toEqual(hashes(['bao-cao.json', 'phieu.ndjson', 'ma-tra-cuu.ndjson'], folder));
    const report = await run(['report', '2026-03', '-f', 'json'], { cwd });
    expect(readFileSync(join(folder, 'bao-cao.json'), 'utf8')).toBe(report.out);
    const lines = readFileSync(join(folder, 'phieu.ndjson'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).unit)).toEqual(['CB01', 'CB02']);
    const [journal = ''] = readFileSync(join(cwd, 'chot/nhat-ky.ndjson'), 'utf8').split('\n');
    expect(JSON.parse(journal)).toMatchObject({
      sequence: 1,
      manifest: sha256(join(folder, 'manifest.json')),
    });
  });

  test('writes the same bytes from wherever it is called', async () => {
    const [here, there] = [made(), made()];
    await close(here);
    await run(['close', '2026-03', '-C', basename(there)], { cwd: dirname(there) });
    const inside = (folder: string) => Object.values(contentsOf(join(folder, 'chot')));
    expect(inside(there)).toEqual(inside(here));
    expect(inside(here)).toHaveLength(5);
  });

  test('is taken for no sheet where sheets stand right beside the workspace file; sheets beside it still are', async () => {
    const cwd = makeFolder({
      'shcb.yaml': `${units}phieu: .\n`,
      'CB01.yaml': sheet({ unit: 'CB01', date: '2026-03-05' }),
      'CB02.yaml': sheet({ unit: 'CB02', date: '2026-03-06' }),
      'chot/CB01.yaml': sheet({ unit: 'CB01', date: '2026-04-06' }),
    });
    expect((await close(cwd)).code).toBe(0);
    expect(await verify(cwd)).toMatchObject({ code: 0 });
    const { out } = await run(['score', '-f', 'json'], { cwd });
    expect(JSON.parse(out).counts).toMatchObject({ inputs: 3, scored: 3 });
  });

  test('refuses a period with open months and leaves nothing, unless told to say what is open', async () => {
    const cwd = made();
    const before = contentsOf(cwd);
    const refused = await run(['close', '2026-04'], { cwd });
    expect([refused.code, contentsOf(cwd)]).toEqual([2, before]);
    expect(refused.err).toContain('còn 1 chỗ thiếu (thiếu phiếu: CB02)');
    const quarter = await run(['close', '2026-Q2'], { cwd });
    expect(quarter.err.replace(/\s+/g, ' ')).toContain('CB02 tháng 4/2026, CB02 tháng 5/2026');
    expect((await run(['close', '2026-04', '--allow-open'], { cwd })).code).toBe(0);
    const manifest = JSON.parse(readFileSync(join(cwd, 'chot/2026-04/manifest.json'), 'utf8'));
    expect(manifest.open).toEqual([{ unit: 'CB02', month: '2026-04', status: 'missing' }]);
  });

  test('closes a closed period again only for a reason, and keeps what was closed', async () => {
    const cwd = made();
    await close(cwd);
    const before = contentsOf(join(cwd, 'chot/2026-03'));
    expect((await close(cwd)).err).toContain('closed-already');
    expect((await close(cwd, '--reopen', ' ')).err).toContain('reopen-reason');
    put(cwd, { 'phieu/3-CB01.yaml': lost('CB01', '2026-03-05') });
    expect((await close(cwd, '--reopen', 'Sửa phiếu CB01')).code).toBe(0);
    expect(Object.values(contentsOf(join(cwd, 'chot/2026-03.1')))).toEqual(Object.values(before));
    const manifest = JSON.parse(readFileSync(join(cwd, 'chot/2026-03/manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({
      sequence: 2,
      reopened: { reason: 'Sửa phiếu CB01', folder: '2026-03.1' },
      previous: sha256(join(cwd, 'chot/2026-03.1/manifest.json')),
    });
    expect((await close(cwd, '--reopen', 'Lần nữa')).code).toBe(0);
    expect(readdirSync(join(cwd, 'chot'))).toEqual(['2026-03', '2026-03.1', '2026-03.2', 'nhat-ky.ndjson']);
    expect(await verify(cwd)).toMatchObject({ code: 0, journal: { lines: 3, flaws: [] } });
  });

  test('what was not closed cannot be closed again, and outside a workspace nothing can be', async () => {
    expect((await close(made(), '--reopen', 'Sửa')).err).toContain('reopen-nothing');
    expect((await run(['close', '2026-03'], { cwd: makeFolder() })).code).toBe(2);
    expect((await run(['verify'], { cwd: made() })).err).toContain('nothing-closed');
  });
});

describe('verify', () => {
  test('is content with what is as it was, and with sheets of other months', async () => {
    const cwd = made();
    await close(cwd);
    put(cwd, { 'phieu/4-CB02.yaml': sheet({ unit: 'CB02', date: '2026-04-07' }) });
    const result = await verify(cwd);
    expect(result).toMatchObject({
      code: 0,
      closings: [{ state: 'as-closed', sameResult: true, changes: [] }],
    });
  });

  test('names a sheet that was changed, taken away or added, with what that does', async () => {
    const cwd = made();
    await close(cwd);
    put(cwd, { 'phieu/3-CB01.yaml': lost('CB01', '2026-03-05') });
    // The line is worth 3 of 100 points, and 97 are still Tốt.
    expect((await verify(cwd)).closings).toMatchObject([
      {
        state: 'changed',
        sameResult: false,
        changes: [
          { code: 'input-changed', path: 'phieu/3-CB01.yaml' },
          { code: 'sheet-differs', unit: 'CB01', was: { total: 100 }, is: { total: 97 } },
        ],
      },
    ]);
    rmSync(join(cwd, 'phieu/3-CB01.yaml'));
    put(cwd, { 'phieu/3-them.yaml': sheet({ unit: 'CB02', date: '2026-03-20', kind: 'chuyen_de' }) });
    const result = await verify(cwd, '2026-03');
    expect([result.code, named(result)]).toEqual([
      1,
      [
        'input-missing phieu/3-CB01.yaml',
        'input-new phieu/3-them.yaml',
        'sheet-differs',
        'sheet-differs',
        'unit-differs',
        'unit-differs',
      ],
    ]);
  });

  test('a sheet written otherwise that comes to the same is still another sheet', async () => {
    const cwd = made();
    await close(cwd);
    put(cwd, { 'phieu/3-CB01.yaml': `# ghi thêm\n${sheet({ unit: 'CB01', date: '2026-03-05' })}` });
    const result = await verify(cwd);
    expect([result.code, named(result)]).toEqual([1, ['input-changed phieu/3-CB01.yaml']]);
    expect(result.closings[0]?.sameResult).toBe(true);
  });

  test('another workspace file and another version are noted where the result is the same', async () => {
    const cwd = made();
    await close(cwd);
    put(cwd, { 'shcb.yaml': `${units}# năm 2026\n` });
    const manifest = join(cwd, 'chot/2026-03/manifest.json');
    expect(readFileSync(manifest, 'utf8')).toContain('0.0.0-test');
    const result = await verify(cwd);
    expect([result.code, named(result)]).toEqual([0, ['workspace-changed shcb.yaml']]);
  });

  test('one byte of any closed file is found', async () => {
    const cwd = made();
    await close(cwd);
    put(cwd, { 'phieu/3-CB01.yaml': lost('CB01', '2026-03-05') });
    await close(cwd, '--reopen', 'Sửa phiếu CB01');
    expect((await verify(cwd)).code).toBe(0);
    for (const path of Object.keys(contentsOf(join(cwd, 'chot')))) {
      const bytes = readFileSync(path);
      for (const at of [2, Math.floor(bytes.length / 2), bytes.length - 3]) {
        writeFileSync(path, Buffer.concat([bytes.subarray(0, at), Buffer.from('x'), bytes.subarray(at + 1)]));
        expect([path, at, (await run(['verify'], { cwd })).code]).toEqual([path, at, 1]);
      }
      writeFileSync(path, bytes);
    }
    expect((await verify(cwd)).code).toBe(0);
  });

  test('a closing or a line that is gone is named, and nothing is closed on top of that', async () => {
    const cwd = made();
    await close(cwd);
    await run(['close', '2026-04', '--allow-open'], { cwd });
    renameSync(join(cwd, 'chot/2026-03'), join(cwd, 'giu'));
    const gone = await verify(cwd);
    expect([gone.code, gone.journal.flaws]).toMatchObject([1, [{ code: 'closing-missing', line: 1 }]]);
    expect((await close(cwd)).err).toContain('journal-unsound');
    renameSync(join(cwd, 'giu'), join(cwd, 'chot/2026-03'));
    const journal = join(cwd, 'chot/nhat-ky.ndjson');
    const [, second = ''] = readFileSync(journal, 'utf8').split('\n');
    writeFileSync(journal, `${second}\n`);
    const cut = await verify(cwd);
    expect([cut.code, cut.journal.flaws[0]]).toMatchObject([1, { code: 'line-misplaced', line: 1 }]);
  });
});

describe('after an interrupted run', () => {
  test('a closing without its line is told of, and the next closing enters it', async () => {
    const cwd = made();
    await close(cwd);
    const journal = join(cwd, 'chot/nhat-ky.ndjson');
    const whole = readFileSync(journal, 'utf8');
    rmSync(journal);
    expect(await verify(cwd)).toMatchObject({ code: 0, journal: { lines: 0, unjournalled: '2026-03' } });
    await run(['close', '2026-04', '--allow-open'], { cwd });
    expect(readFileSync(journal, 'utf8').startsWith(whole)).toBe(true);
    expect(await verify(cwd)).toMatchObject({ code: 0, journal: { lines: 2, unjournalled: null } });
  });

  test('a closing that was set aside in vain is found there, and the next closing puts it back', async () => {
    const cwd = made();
    await close(cwd);
    const place = join(cwd, 'chot/2026-03');
    renameSync(place, `${place}.1`);
    const during = await verify(cwd);
    expect(during).toMatchObject({ code: 0, closings: [{ period: '2026-03', folder: '2026-03.1' }] });
    expect((await close(cwd)).err).toContain('closed-already');
    await run(['close', '2026-04', '--allow-open'], { cwd });
    expect(readdirSync(join(cwd, 'chot'))).toEqual(['2026-03', '2026-04', 'nhat-ky.ndjson']);
  });

  test('what it left half-done is thrown away', async () => {
    const cwd = made();
    put(cwd, { 'chot/.dang-ghi-1/bao-cao.json': '{', 'chot/.khoa-cho-999999999/tien-trinh.json': '{' });
    expect((await close(cwd)).code).toBe(0);
    expect(readdirSync(join(cwd, 'chot'))).toEqual(['2026-03', 'nhat-ky.ndjson']);
  });
});

describe('the lock', () => {
  const { pid, host } = nodeIo.self;
  const locked = (owner: object | string) => {
    const cwd = made();
    mkdirSync(join(cwd, 'chot/.khoa'), { recursive: true });
    const text = typeof owner === 'string' ? owner : JSON.stringify(owner);
    writeFileSync(join(cwd, 'chot/.khoa/tien-trinh.json'), text);
    return cwd;
  };

  test.each([
    ['of a run that goes on', { pid: process.ppid, host }],
    ['of another machine', { pid: 999999999, host: 'may-khac' }],
    ['of nobody knows whom', '{'],
  ])('%s is respected, and readers are not kept out', async (_, owner) => {
    const cwd = locked(owner);
    const before = contentsOf(cwd);
    const { code, err } = await close(cwd);
    expect([code, err.includes('close-locked'), contentsOf(cwd)]).toEqual([2, true, before]);
    expect((await run(['report', '2026-03'], { cwd })).code).toBe(0);
  });

  test.each([
    ['that was killed', 999999999],
    ['of the same number, which cannot be running', pid],
  ])('of a run %s is replaced', async (_, owner) => {
    const cwd = locked({ pid: owner, host });
    expect((await close(cwd)).code).toBe(0);
    expect(readdirSync(join(cwd, 'chot'))).toEqual(['2026-03', 'nhat-ky.ndjson']);
  });

  test('of a run that was killed while replacing another is replaced too', async () => {
    const cwd = locked({ pid: 999999999, host });
    mkdirSync(join(cwd, 'chot/.khoa.999999999'));
    writeFileSync(
      join(cwd, 'chot/.khoa.999999999/tien-trinh.json'),
      JSON.stringify({ pid: 999999998, host }),
    );
    expect((await close(cwd)).code).toBe(0);
    expect(readdirSync(join(cwd, 'chot'))).toEqual(['2026-03', 'nhat-ky.ndjson']);
  });
});

describe('report of a closed period', () => {
  const report = async (cwd: string, ...more: readonly string[]) => {
    const { code, out, err } = await run(['report', '2026-03', '-f', 'json', ...more], { cwd, width: 400 });
    return { code, out, lines: err.split('\n').filter((line) => /chốt|^- |^Bảng|^Và/.test(line)) };
  };
  const asked = 'Tháng 3/2026 đã chốt ngày 31/12/2030, tính đến ngày 31/03/2026.';

  test('says nothing before it is closed, and when and that it is the same afterwards; the data stay what they were', async () => {
    const cwd = made();
    const before = await report(cwd);
    expect(before.lines).toEqual([]);
    await close(cwd);
    const after = await report(cwd);
    expect(after.out).toBe(before.out);
    expect(after.lines.join(' ')).toBe(
      `${asked} Bảng tính lại này ra điểm, mức và tình trạng các tháng như lúc chốt.`,
    );
    expect((await report(cwd, '-q')).lines).toEqual([]);
  });

  test('says what differs, sheet by sheet', async () => {
    const cwd = made();
    await close(cwd);
    put(cwd, { 'phieu/3-CB02.yaml': lost('CB02', '2026-03-06') });
    rmSync(join(cwd, 'phieu/3-CB01.yaml'));
    expect((await report(cwd)).lines).toEqual([
      asked,
      'Bảng tính lại này khác bản đã chốt ở chot/2026-03 (lúc chốt → bây giờ):',
      '- CB01, buổi ngày 05/03/2026: 100 điểm (Tốt) → không có phiếu',
      '- CB02, buổi ngày 06/03/2026: 100 điểm (Tốt) → 97 điểm (Tốt)',
      '- CB01, tháng 3/2026: đã chấm → thiếu phiếu',
      '- CB01, xếp loại cả kỳ: Tốt → chưa xếp loại',
    ]);
  });

  test('is not held against the closing where the call asks for something else, or where the closing was altered', async () => {
    const cwd = made();
    await close(cwd);
    const other = 'Lời gọi này tính theo cách khác lúc chốt';
    for (const more of [
      ['phieu/3-CB01.yaml'],
      ['--as-of', '2026-03-20'],
      ['--scorer', 'tu_cham'],
      ['--strict'],
    ])
      expect((await report(cwd, ...more)).lines.join(' ')).toContain(other);
    const path = join(cwd, 'chot/2026-03/phieu.ndjson');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"total":100', '"total":99'));
    expect((await report(cwd)).lines.join(' ')).toContain('không đọc được hoặc đã bị sửa');
  });

  test('tells ten differences and how many more there are', async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `CB${String(index + 1).padStart(2, '0')}`);
    const cwd = makeFolder({
      'shcb.yaml': workspace(...ids.map((id) => `{ma: ${id}, ten: Chi bộ ${id}}`)),
      ...Object.fromEntries(ids.map((unit) => [`phieu/${unit}.yaml`, sheet({ unit, date: '2026-03-05' })])),
    });
    await close(cwd);
    put(cwd, Object.fromEntries(ids.map((unit) => [`phieu/${unit}.yaml`, lost(unit, '2026-03-05')])));
    const { lines } = await report(cwd);
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(10);
    expect(lines.at(-1)).toBe('Và 2 chỗ khác nữa: xem shcb verify 2026-03.');
  });
});
