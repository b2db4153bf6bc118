import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeIo } from '../../src/cli/node-io.ts';
import type { Io, Machine } from '../../src/runner/io.ts';
import { makeFolder } from '../support/folder.ts';
import { run } from '../support/run.ts';

const workspace = `dang_bo: {ma: DB01, ten: Đảng bộ mẫu}
bo_tieu_chi: an-phu/phieu-danh-gia
chi_bo: [{ma: CB01, ten: Chi bộ Văn phòng}]
`;

const fine: Machine = {
  ...{ node: '22.1.0', isWindows: false, locale: 'vi_VN.UTF-8', zone: 'Asia/Ho_Chi_Minh' },
};

interface Line {
  readonly what: string;
  readonly state: string;
  readonly message: string;
  readonly hint: string | null;
}

const examined = async (
  cwd: string,
  { machine = fine, today = '2026-04-05' }: { readonly machine?: Machine; readonly today?: string } = {},
) => {
  const io: Partial<Io> = { machine: () => machine };
  const { code, out } = await run(['doctor', '-f', 'json'], { cwd, today, io });
  const { checks }: { checks: readonly Line[] } = JSON.parse(out);
  return { code, checks, wrong: checks.filter(({ state }) => state !== 'ok') };
};

const place = (files: Readonly<Record<string, string>> = {}): string =>
  makeFolder({ 'shcb.yaml': workspace, 'phieu/CB01.yaml': 'chi_bo: CB01\n', ...files });

describe('doctor', () => {
  test('names each thing that is in order, a line each', async () => {
    const { code, checks, wrong } = await examined(place());
    expect([code, wrong]).toEqual([0, []]);
    expect(checks.map(({ what }) => what)).toEqual([
      ...['program', 'node', 'letters', 'day', 'workspace', 'rubric', 'files'],
    ]);
    const { out } = await run(['doctor'], { cwd: place(), io: { machine: () => fine } });
    expect(out).toMatch(/^tốt +Thư mục làm việc +Thư mục hiện tại, 1 chi bộ\.$/m);
  });

  test.each<[string, Partial<Machine>, string, string]>([
    ['letters that are not UTF-8', { locale: 'en_US.ISO-8859-1' }, 'letters', 'LANG'],
    ['letters of which nothing is known', { locale: '' }, 'letters', 'LANG'],
    ['the letters of Windows', { isWindows: true, locale: '' }, 'letters', 'chcp 65001'],
    ['the time of another country', { zone: 'Europe/Berlin' }, 'day', '--as-of today'],
  ])('notices %s, and goes on', async (_, more, what, cure) => {
    const { code, wrong } = await examined(place(), { machine: { ...fine, ...more } });
    expect([code, wrong.length]).toEqual([0, 1]);
    expect(wrong[0]).toMatchObject({ what, state: 'notice', hint: expect.stringContaining(cure) });
  });

  test('tells of a folder among the sheets that cannot be opened, and goes on', async () => {
    const cwd = place({ 'phieu/khoa/CB01.yaml': '', '.shcb/nhap/CB01-2026-04-05.json': '[]' });
    const { files } = nodeIo;
    const list = (path: string) => {
      if (path.endsWith('/khoa')) throw new Error('EACCES');
      return files.list(path);
    };
    const io = { machine: () => fine, files: { ...files, list } };
    const { code, out } = await run(['doctor', '-f', 'json'], { cwd, io, today: '2026-04-05' });
    const { checks }: { checks: readonly Line[] } = JSON.parse(out);
    expect(code).toBe(1);
    expect(checks.filter(({ state }) => state !== 'ok')).toMatchObject([
      { what: 'files', state: 'error', message: expect.stringContaining('phieu/khoa') },
      { what: 'drafts' },
    ]);
  });

  test('takes a day before the program was written for a wrong clock', async () => {
    const { code, wrong } = await examined(place(), { today: '2025-12-31' });
    expect([code, wrong.map(({ what, state }) => `${what} ${state}`)]).toEqual([
      1,
      expect.arrayContaining(['day error']),
    ]);
  });

  test('names what is open elsewhere, and names in letters that come apart', async () => {
    const { code, wrong } = await examined(
      place({ 'phieu/2026-03/~$thang-3.xlsx': '', [`phieu/${'Chi bộ.yaml'.normalize('NFD')}`]: '' }),
    );
    expect(code).toBe(0);
    expect(wrong.map(({ what, state }) => `${what} ${state}`)).toEqual(['files notice', 'files notice']);
    expect(wrong.map(({ message }) => message).join()).toContain('~$thang-3.xlsx');
  });

  test('names a file that cannot be read as an error', async () => {
    const cwd = place();
    const { nodeIo } = await import('../../src/cli/node-io.ts');
    const read: Io['files']['read'] = (path) => {
      if (path.endsWith('CB01.yaml'))
        throw Object.assign(new Error('held'), { code: 'EBUSY', syscall: 'open' });
      return nodeIo.files.read(path);
    };
    const io = { machine: () => fine, files: { ...nodeIo.files, read } };
    const { code, out } = await run(['doctor', '-q'], { cwd, io });
    expect([code, out.includes('Không đọc được phieu/CB01.yaml.')]).toEqual([1, true]);
  });

  test('names a pipe among the sheets, which is never read, and goes on', async () => {
    const cwd = place();
    execFileSync('mkfifo', [join(cwd, 'phieu/ong.yaml')]);
    const { code, out } = await run(['doctor', '-q'], { cwd, io: { machine: () => fine } });
    expect([code, out.includes('Không đọc được phieu/ong.yaml.')]).toEqual([1, true]);
  });

  test('says how to make what editors are told match this version', async () => {
    const { wrong } = await examined(place({ '.shcb/meeting.schema.json': '{}' }));
    expect(wrong).toMatchObject([
      { what: 'editor', hint: 'Chạy: shcb schema meeting -o .shcb/meeting.schema.json --force' },
    ]);
  });

  test('counts sheets that were begun by questions', async () => {
    const { wrong } = await examined(place({ '.shcb/nhap/CB01-2026-04-05.json': '[]' }));
    expect(wrong.map(({ what }) => what)).toEqual(['drafts']);
  });

  test('tells a workspace or a rubric that cannot be used, with all that it was refused for', async () => {
    const broken = await examined(makeFolder({ 'shcb.yaml': 'dang_bo: {ma: DB01}\nchi_bo: 5\n' }));
    const states = broken.wrong.map(({ what, state }) => `${what} ${state}`);
    expect([broken.code, new Set(states)]).toEqual([1, new Set(['workspace error', 'workspace notice'])]);
    const unknown = await examined(place({ 'shcb.yaml': workspace.replace('an-phu', 'an-phy') }));
    expect([unknown.code, unknown.wrong.map(({ what }) => what)]).toEqual([1, ['rubric']]);
  });

  test('says in which line a workspace is wrong, and what could not be looked at for it', async () => {
    const twice = workspace.replace('ten: Chi bộ Văn phòng', 'ten: Chi bộ Văn phòng, ten: Chi bộ Một');
    const cwd = makeFolder({ 'shcb.yaml': twice });
    const { code, out } = await run(['doctor'], { cwd, width: 200, io: { machine: () => fine } });
    expect(code).toBe(1);
    expect(out).toContain('shcb.yaml, dòng 3, ký tự 44: Mục "ten" ghi hai lần.');
    expect(out).toContain('Chưa kiểm tra được: bộ tiêu chí, phiếu, trình soạn thảo và bản nháp.');
  });

  test('outside a workspace says how to come to one', async () => {
    const { code, wrong } = await examined(makeFolder());
    expect([code, wrong.map(({ what, state }) => `${what} ${state}`)]).toEqual([0, ['workspace notice']]);
  });
});
