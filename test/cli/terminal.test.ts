import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { bin } from '../support/bin.ts';
import { makeFolder } from '../support/folder.ts';
import { root, run } from '../support/run.ts';

const cwd = `${root}/examples/03-mot-nam`;
const year = ['report', '2024', '-q'];

/** A terminal that keeps what its pager is given. */
const terminal = (shows: boolean) => {
  const paged: string[] = [];
  const page = (content: string): boolean => {
    if (shows) paged.push(content);
    return shows;
  };
  return { paged, io: { outIsTerminal: true, colour: false, page } };
};

describe('long output on a terminal', () => {
  test('goes through the pager, and not past it', async () => {
    const { paged, io } = terminal(true);
    const { out } = await run(year, { cwd, io });
    expect(out).toBe('');
    expect(paged.join('')).toContain('Chi bộ Văn phòng');
  });

  test('is put out as it is where no pager shows it, where none is wanted, and where no terminal is', async () => {
    const { out } = await run(year, { cwd });
    expect((await run(year, { cwd, io: terminal(false).io })).out).toBe(out);
    const { paged, io } = terminal(true);
    expect((await run([...year, '--no-pager'], { cwd, io })).out).toBe(out);
    expect((await run(year, { cwd, io: { ...io, outIsTerminal: false } })).out).toBe(out);
    expect(paged).toEqual([]);
  });
});

/** What a person sees on a real terminal of twenty lines. */
const seen = (pager: string, more: readonly string[] = []) =>
  spawnSync(
    'script',
    [
      '-qec',
      `stty rows 20 cols 100; exec ${[process.execPath, bin, ...year, ...more].join(' ')}`,
      '/dev/null',
    ],
    { cwd, encoding: 'utf8', env: { PATH: process.env.PATH ?? '', TERM: 'xterm', PAGER: pager } },
  );

if (spawnSync('script', ['--version']).status === 0)
  describe('the program that is shipped, on a terminal', () => {
    test('goes through the pager that the user names', () => {
      const { status, stdout } = seen('sed s/^/trang:/');
      expect(status).toBe(0);
      const lines = stdout.trimEnd().split('\r\n');
      expect(lines.length).toBeGreaterThan(20);
      expect(lines.filter((line) => !line.startsWith('trang:'))).toEqual([]);
    });

    test.each([
      ['none is named', ''],
      ['the one named is not there', 'khong-co-lenh-nay'],
    ])('is put out as it is where %s', (_, pager) => {
      const { status, stdout } = seen(pager);
      expect([status, stdout.includes('Chi bộ Văn phòng')]).toEqual([0, true]);
    });
  });
else test('there is no terminal to be had here: the pager was tried with a stand-in only', () => undefined);

describe('what is said beside the results', () => {
  const folder = () =>
    makeFolder({ 'a.yaml': 'chi_bo: CB01\nngay: 2026-03-05\nloai: thuong_ky\nso_lieu: {dang_so: nhieu}\n' });
  const widest = (text: string): number => Math.max(...text.split(/\r?\n/).map((line) => line.length));

  test('is as wide as the window that shows it, not as that of the results', async () => {
    const call = ['score', 'a.yaml', '-f', 'json', '-q'];
    const narrow = await run(call, { cwd: folder(), io: { width: 200, errWidth: 44 } });
    const wide = await run(call, { cwd: folder(), io: { width: 44, errWidth: 200 } });
    expect(widest(narrow.err)).toBeLessThanOrEqual(44);
    expect(widest(wide.err)).toBeGreaterThan(80);
    expect(narrow.err.replace(/\s+/g, ' ')).toBe(wide.err.replace(/\s+/g, ' '));
  });

  if (spawnSync('script', ['--version']).status === 0)
    test('takes the width of its window also where the results go to a file', () => {
      const shown = `stty cols 44; exec ${process.execPath} ${bin} score a.yaml -f json -q > x.json`;
      const { stdout } = spawnSync('script', ['-qec', shown, '/dev/null'], {
        ...{ cwd: folder(), encoding: 'utf8' },
        env: { PATH: process.env.PATH ?? '', TERM: 'xterm', NO_COLOR: '1' },
      });
      expect(stdout).toContain('a.yaml');
      expect(widest(stdout)).toBeLessThanOrEqual(44);
    });
});

const ESCAPE = '\u001b[';

describe('colour', () => {
  test('is there without a terminal where the environment insists, and never against the call', async () => {
    const io = { insistsOnColour: true };
    expect((await run(year, { cwd, io })).out).toContain(ESCAPE);
    expect((await run(year, { cwd })).out).not.toContain(ESCAPE);
    expect((await run([...year, '--no-color'], { cwd, io })).out).not.toContain(ESCAPE);
  });
});

describe('a period in pictures', () => {
  const pictures = [...year, '--table', 'toan-canh'];

  test('is drawn where the terminal can, with the number of each bar', async () => {
    const io = { outIsTerminal: true, draws: true, colour: false };
    const { out } = await run(pictures, { cwd, io, width: 100 });
    // The longest month has 13 meetings in 40 letters: 10 of January are 31 of them, 2 are 6.
    expect(out).toMatch(/^T1 +█{31}▓{6} +10 2 0 0 0$/m);
    expect(out).toContain('█ Tốt   ▓ Khá   ▒ Trung bình   ░ Kém');
    expect(out).toMatch(/^95–100 +█{20} +112 buổi$/m);
  });

  test('is in words and numbers where it cannot', async () => {
    const { out } = await run(pictures, { cwd, width: 100 });
    expect(out).not.toMatch(/[█▓▒░]/);
    expect(out).toMatch(/^T1 +10 +2 +0 +0 +0$/m);
    expect(out).toMatch(/^95–100 +112 buổi$/m);
  });

  test('is a drawing that is the same every time', async () => {
    const { out } = await run([...year, '-f', 'svg'], { cwd });
    expect(out).toBe((await run([...pictures, '-f', 'svg'], { cwd })).out);
    const kept = `${cwd}/nam-2024.svg`;
    if (process.env.SHCB_REWRITE_EXAMPLES === '1') writeFileSync(kept, out);
    expect(out).toBe(readFileSync(kept, 'utf8'));
    expect(out).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(out.match(/<rect class="level-0"/g)?.length).toBeGreaterThan(98);
    for (const words of [
      'Chi bộ Trung tâm Lưu trữ',
      '112 buổi',
      '−355 điểm, 43 buổi',
      '31 Kém',
      'Ký hiệu: T Tốt',
    ])
      expect(out).toContain(words);
    expect(out).not.toMatch(/<script|href|url\(/);
  });

  test('cannot be drawn of what has none', async () => {
    const { code, err } = await run(['score', '-f', 'svg'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('không có hình nào để ghi dạng svg');
  });
});
