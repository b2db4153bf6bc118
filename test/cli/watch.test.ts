import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import type { Io, Watched } from '../../src/runner/io.ts';
import { bin } from '../support/bin.ts';
import { makeFolder, put } from '../support/folder.ts';
import { run } from '../support/run.ts';

const sheet = (minutes: string): string =>
  `chi_bo: CB01\nngay: 2026-03-05\nloai: thuong_ky\nbo_tieu_chi: an-phu/phieu-danh-gia\nso_lieu: {dang_so: 20, thoi_luong: ${minutes}`;

const whole = (minutes: string): string => `${sheet(minutes)}}\n`;

/** Watches a file while it is edited as told; every text is a state in which it comes to rest, `null` that it is away. */
const watched = async (states: readonly (string | null)[]) => {
  const cwd = makeFolder({ 'phieu.yaml': whole('100') });
  let tell: Watched = { changed: () => undefined, gone: () => undefined };
  const io: Partial<Io> = {
    watch: (_, told) => {
      tell = told;
      return () => undefined;
    },
    untilStopped: async () => {
      for (const state of states) {
        if (state === null) {
          rmSync(join(cwd, 'phieu.yaml'));
          tell.gone('phieu.yaml');
        } else {
          put(cwd, { 'phieu.yaml': state });
          tell.changed();
        }
        await new Promise((resolve) => void setTimeout(resolve, 0));
      }
    },
  };
  return run(['score', '--watch', 'phieu.yaml'], { cwd, io });
};

const minutesIn = (text: string): readonly string[] =>
  [...text.matchAll(/Thời lượng (\d+) phút/g)].map(([, minutes = '']) => minutes);

describe('a file that is watched', () => {
  test('is scored at once, and whenever it has changed', async () => {
    const { code, out } = await watched([whole('80')]);
    expect([code, minutesIn(out)]).toEqual([0, ['100', '80']]);
  });

  test('is not told of again where nothing came of the change', async () => {
    const { out } = await watched([`# ghi chú\n${whole('100')}`]);
    expect(minutesIn(out)).toEqual(['100']);
  });

  test('that is half-written is no error twice, and none that ends the watch', async () => {
    const { code, out, err } = await watched([sheet('80'), sheet('80'), whole('80')]);
    expect([code, minutesIn(out)]).toEqual([0, ['100', '80']]);
    expect(err.split('lỗi:').length - 1).toBe(1);
  });

  test('that goes away is waited for, and said to be back even where nothing came of it', async () => {
    const { code, out, err } = await watched([null, whole('100')]);
    expect([code, minutesIn(out)]).toEqual([0, ['100']]);
    const told = err.split('\n').filter((line) => line.includes('phieu.yaml'));
    expect(told.map((line) => line.slice(0, 'Không còn thấy phieu.yaml'.length))).toEqual([
      'Không còn thấy phieu.yaml',
      'Đã thấy lại phieu.yaml.',
    ]);
  });

  test('must be named', async () => {
    const cwd = makeFolder({ 'phieu/a.yaml': whole('80') });
    for (const paths of [[], ['phieu'], ['b.yaml']]) {
      const { code, err } = await run(['score', '--watch', ...paths], { cwd });
      expect([code, err.includes('[watch-file]')]).toEqual([2, true]);
    }
  });

  test('is scored by the shipped program until Ctrl-C, which ends it well', async () => {
    const path = join(makeFolder({ 'phieu.yaml': whole('100') }), 'phieu.yaml');
    const child = spawn(process.execPath, [bin, 'score', '--watch', path]);
    let out = '';
    let ready = (): void => undefined;
    const shows = (text: string) =>
      new Promise<void>((resolve) => {
        ready = () => out.includes(text) && resolve();
        ready();
      });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        out += part.toString();
        ready();
      });
    await shows('Ctrl-C');
    writeFileSync(path, whole('80'));
    await shows('Thời lượng 80 phút');
    rmSync(path);
    await shows('Không còn thấy');
    writeFileSync(path, whole('80'));
    await shows('Đã thấy lại');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
