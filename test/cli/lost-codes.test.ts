import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, put } from '../support/folder.ts';
import { run } from '../support/run.ts';
import { sheet, workspace } from '../support/sheets.ts';

const PAPERS = 'chot/2026-03/ma-tra-cuu.ndjson';
const MANIFEST = 'chot/2026-03/manifest.json';
const JOURNAL = 'chot/nhat-ky.ndjson';
const FORGED = 'AAAAA-AAAAA';

const textIn = (cwd: string, path: string): string => readFileSync(join(cwd, path), 'utf8');

const edit = (cwd: string, path: string, change: (text: string) => string): void =>
  writeFileSync(join(cwd, path), change(textIn(cwd, path)));

const call = async (cwd: string, ...argv: readonly string[]): Promise<void> => {
  const { code, err } = await run(argv, { cwd });
  expect({ code, err }).toEqual({ code: 0, err: '' });
};

/** March and then April are closed, and the March sheet was changed since: only the closing knows its code. */
const made = async (): Promise<{ readonly cwd: string; readonly code: string }> => {
  const cwd = makeFolder({
    'shcb.yaml': workspace('{ma: CB01, ten: Chi bộ Văn phòng}'),
    'phieu/3.yaml': sheet({ unit: 'CB01', date: '2026-03-05' }),
    'phieu/4.yaml': sheet({ unit: 'CB01', date: '2026-04-05' }),
  });
  await call(cwd, 'close', '2026-03', '-q');
  await call(cwd, 'close', '2026-04', '-q');
  put(cwd, { 'phieu/3.yaml': sheet({ unit: 'CB01', date: '2026-03-05', present: 10 }) });
  return { cwd, code: /"code":"([^"]+)"/.exec(textIn(cwd, PAPERS))?.[1] ?? '' };
};

const asked = async (cwd: string, code: string) => {
  const { code: exit, out, err } = await run(['verify', '--code', code, '-f', 'json'], { cwd });
  expect(err).toBe('');
  const { found, lost } = JSON.parse(out);
  return { exit, found, lost };
};

const lost = (period: string) => ({ of: 'closing', period, folder: period });

/** Changes the codes of March, and its manifest with them. */
const forge = (cwd: string, change: (text: string) => string): void => {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  const [was, is] = [textIn(cwd, PAPERS), change(textIn(cwd, PAPERS))];
  writeFileSync(join(cwd, PAPERS), is);
  edit(cwd, MANIFEST, (text) => text.replace(hash(was), hash(is)));
};

describe('where the codes of a closing are damaged, they are said to be lost, and no paper to be nobody’s', () => {
  test.each<[string, (cwd: string) => void]>([
    ['a line is gone', (cwd) => edit(cwd, PAPERS, (text) => text.slice(text.indexOf('\n') + 1))],
    [
      'lines stand in another order',
      (cwd) => edit(cwd, PAPERS, (text) => `${text.trimEnd().split('\n').reverse().join('\n')}\n`),
    ],
    ['all stand there twice', (cwd) => edit(cwd, PAPERS, (text) => text + text)],
    ['the file is gone', (cwd) => rmSync(join(cwd, PAPERS))],
    [
      'the file is a folder',
      (cwd) => {
        rmSync(join(cwd, PAPERS));
        mkdirSync(join(cwd, PAPERS));
      },
    ],
    ['the manifest is broken', (cwd) => edit(cwd, MANIFEST, (text) => text.slice(1))],
    ['the closing is gone', (cwd) => rmSync(join(cwd, 'chot/2026-03'), { recursive: true })],
  ])('%s', async (_, damage) => {
    const { cwd, code } = await made();
    damage(cwd);
    expect(await asked(cwd, code)).toEqual({ exit: 1, found: [], lost: [lost('2026-03')] });
  });

  test('it is told with the way out', async () => {
    const { cwd, code } = await made();
    rmSync(join(cwd, PAPERS));
    const { out } = await run(['verify', '--code', code], { cwd });
    const told = out.replaceAll(/\s+/g, ' ');
    expect(told).toContain(
      `Không thấy mã ${code} trong những gì còn tra được của thư mục làm việc này. Không tra được mã ở những chỗ sau, vì không còn, không đọc được hoặc không khớp với lúc chốt: - tháng 3/2026, thư mục chot/2026-03 Bản in có thể thuộc những chỗ đó. Chạy shcb verify để biết chỗ nào sai`,
    );
    expect(told).not.toContain('Không có phiếu');
  });

  test('a paper that another closing knows is found all the same', async () => {
    const { cwd, code } = await made();
    rmSync(join(cwd, 'chot/2026-04/ma-tra-cuu.ndjson'));
    expect(await asked(cwd, code)).toMatchObject({
      exit: 1,
      found: [{ is: 'closed', folder: '2026-03' }],
      lost: [lost('2026-04')],
    });
  });
});

describe('a closing is believed as far as the journal vouches for it', () => {
  test('a code that was put into it with its manifest is not', async () => {
    const { cwd, code } = await made();
    forge(cwd, (text) => text.replace(code, FORGED));
    expect(await asked(cwd, FORGED)).toEqual({ exit: 1, found: [], lost: [lost('2026-03')] });
  });

  test('nor one whose line of the journal was made to fit as well', async () => {
    const { cwd, code } = await made();
    const sha = () => createHash('sha256').update(textIn(cwd, MANIFEST)).digest('hex');
    const before = sha();
    forge(cwd, (text) => text.replace(code, FORGED));
    edit(cwd, JOURNAL, (text) => text.replace(before, sha()));
    expect(await asked(cwd, FORGED)).toEqual({
      exit: 1,
      found: [],
      lost: [lost('2026-03'), lost('2026-04'), { of: 'journal' }],
    });
  });

  test('a line that nobody can read is no fault of the program', async () => {
    const { cwd } = await made();
    forge(cwd, (text) => `${text}{"is":"sheet","code":"${FORGED}"}\n`);
    expect(await asked(cwd, FORGED)).toEqual({ exit: 1, found: [], lost: [lost('2026-03')] });
  });

  test.each<[string, (cwd: string) => void, readonly object[]]>([
    ['gone', (cwd) => rmSync(join(cwd, JOURNAL)), []],
    ['broken', (cwd) => writeFileSync(join(cwd, JOURNAL), 'xx'), [{ of: 'journal' }]],
  ])('a journal that is %s vouches for nothing', async (_, damage, more) => {
    const { cwd, code } = await made();
    damage(cwd);
    const both = [lost('2026-03'), lost('2026-04'), ...more];
    expect(await asked(cwd, code)).toEqual({ exit: 1, found: [], lost: both });
  });

  test('the paper of a closing that somebody changed does not stand, though its own code fits', async () => {
    const { cwd } = await made();
    await call(cwd, 'close', '2026-03', '--reopen', 'Ghi nhầm', '-q', '-o', 'chot.md');
    edit(cwd, MANIFEST, (text) => text.replace('Ghi nhầm', 'Ghi sót'));
    const sha256 = createHash('sha256').update(textIn(cwd, MANIFEST)).digest('hex');
    const { codeOf } = await import('../../src/report/paper/paper-code.ts');
    const code = codeOf({ schema: 'shcb/close@1', sha256 });
    expect(await asked(cwd, code)).toMatchObject({
      exit: 1,
      found: [{ is: 'closing', state: 'as-closed', vouched: false, stands: false }],
    });
    const { out } = await run(['verify', '--code', code], { cwd });
    expect(out.replaceAll(/\s+/g, ' ')).toContain('bản chốt này không khớp với nhật ký chốt');
  });

  test('nor is a table held against what such a closing says it came to', async () => {
    const { cwd } = await made();
    edit(cwd, MANIFEST, (text) => text.replace('"asOf"', '"asOf" '));
    const { err } = await run(['report', '2026-03'], { cwd });
    expect(err.replaceAll(/\s+/g, ' ')).toContain(
      'Không đối chiếu được với bản đã chốt, vì tệp trong chot/2026-03 không đọc được hoặc đã bị sửa',
    );
  });

  test('a period whose closing cannot be read is not said to be open', async () => {
    const { cwd } = await made();
    edit(cwd, MANIFEST, (text) => text.slice(1));
    expect((await run(['verify', '2026-03'], { cwd })).err).toContain('[journal-unsound]');
    expect((await run(['verify', '2026-05'], { cwd })).err).toContain('[not-closed]');
    rmSync(join(cwd, 'chot/2026-03'), { recursive: true });
    rmSync(join(cwd, 'chot/2026-04'), { recursive: true });
    const { code, out } = await run(['verify'], { cwd });
    expect([code, out]).toEqual([1, expect.stringContaining('Nhật ký chốt không còn nguyên vẹn')]);
  });
});

test('nothing that a call says is passed over: no period beside a code, no two codes', async () => {
  const { cwd, code } = await made();
  expect(await run(['verify', '2026-03', '--code', code], { cwd })).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('[too-many-arguments]'),
  });
  const two = await run(['verify', '--code', code, '--code', FORGED], { cwd });
  expect([two.code, two.out]).toEqual([2, '']);
  expect(two.err.replaceAll(/\s+/g, ' ')).toContain(
    `tùy chọn --code ghi hai lần với nội dung khác nhau: "${code}" và "${FORGED}"`,
  );
  expect((await asked(cwd, code)).found).toHaveLength(1);
  expect((await run(['verify', '--code', code, '--code', code, '-q'], { cwd })).err).toBe('');
});
