import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { nodeDisk } from '../../src/cli/node-disk.ts';
import { nodeIo } from '../../src/cli/node-io.ts';
import { writingOn } from '../../src/runner/disk.ts';
import type { Io } from '../../src/runner/io.ts';
import { countedDisk, refusing, systemError } from '../support/faults.ts';
import { makeFolder } from '../support/folder.ts';
import { run } from '../support/run.ts';
import { sheet, workspace } from '../support/sheets.ts';

/** A world whose disk refuses the call of one number. */
const refusingWorld = (number: number, code: string) => {
  const { calls, count } = refusing(number, code);
  const around = { files: nodeIo.files, pid: process.pid, isRunning: nodeIo.isRunning };
  return { calls, io: writingOn(countedDisk(nodeDisk, count), around) };
};

const MOST_CALLS = 200;

describe('each call of the disk refused once while a file is written', () => {
  const schema = ['schema', 'meeting', '-o', 'x.json'];

  /** Writes with the call of one number refused, and gives how many calls there were. */
  const tried = async (number: number, code: string, before: string, whole: string): Promise<number> => {
    const cwd = makeFolder(before === '' ? {} : { 'x.json': before });
    const { calls, io } = refusingWorld(number, code);
    const ran = await run(before === '' ? schema : [...schema, '--force'], { cwd, io });
    const found = existsSync(join(cwd, 'x.json')) ? readFileSync(join(cwd, 'x.json'), 'utf8') : '';
    const refused = ran.code === 2;
    const at = `${number}: ${calls.at(number - 1)}`;
    expect([at, found]).toEqual([at, refused ? before : whole]);
    expect([at, ran.code, ran.err.includes('[output-failed]')]).toEqual([at, refused ? 2 : 0, refused]);
    // Only what could not be taken away may be left.
    const left = readdirSync(cwd).filter((name) => name !== 'x.json');
    expect([at, left.length > 0 && !at.endsWith('rm')]).toEqual([at, false]);
    return calls.length;
  };

  for (const code of ['ENOSPC', 'EACCES', 'EIO', 'EPERM'])
    for (const [what, before] of [
      ['a new file', ''],
      ['one that is there, by force', 'cũ\n'],
    ] as const)
      test(`${code}, ${what}: all of it or nothing, and exit 2 with a sentence where it is nothing`, async () => {
        const { out: whole } = await run(['schema', 'meeting']);
        let number = 1;
        while ((await tried(number, code, before, whole)) >= number) number += 1;
        expect(number).toBeGreaterThan(5);
      });

  test('a rename that is refused for a moment is tried again, one that is refused for good is told', async () => {
    const cwd = makeFolder({ 'x.json': 'cũ\n' });
    const held = (times: number): Partial<Io> => {
      let left = times;
      const disk = {
        ...nodeDisk,
        pause: () => undefined,
        rename: (from: string, to: string) => {
          left -= 1;
          if (left >= 0) throw systemError('EBUSY', 'rename', to);
          nodeDisk.rename(from, to);
        },
      };
      return writingOn(disk, { files: nodeIo.files, pid: process.pid, isRunning: nodeIo.isRunning });
    };
    const forGood = await run([...schema, '--force'], { cwd, io: held(1000), width: 500 });
    expect([forGood.code, readdirSync(cwd)]).toEqual([2, ['x.json']]);
    expect(forGood.err).toContain('không ghi được "x.json" (đang mở trong chương trình khác)');
    expect((await run([...schema, '--force'], { cwd, io: held(3) })).code).toBe(0);
  });
});

describe('each call of the disk refused once while files that belong together are written', () => {
  const NAMES = ['CB01.txt', 'CB02.txt', 'CB03.txt'];
  const slips = ['check', '-o', 'tra-lai/', '--form', 'txt', '--force'];

  /** Writes over slips that are there with the call of one number refused, and gives how many calls there were. */
  const tried = async (number: number): Promise<number> => {
    const cwd = makeFolder({
      'shcb.yaml': workspace('{ma: CB01}', '{ma: CB02}', '{ma: CB03}'),
      ...Object.fromEntries(['CB01', 'CB02', 'CB03'].map((unit) => [`phieu/${unit}.yaml`, 'x: 1\n'])),
      ...Object.fromEntries(NAMES.map((name) => [`tra-lai/${name}`, 'cũ\n'])),
    });
    const { calls, io } = refusingWorld(number, 'ENOSPC');
    const ran = await run(slips, { cwd, io });
    const at = `${number}: ${calls.at(number - 1)}`;
    const isNew = (name: string) => readFileSync(join(cwd, 'tra-lai', name), 'utf8') !== 'cũ\n';
    const said = NAMES.filter((name) => ran.err.includes(`Đã ghi tra-lai/${name}.`));
    const refused = ran.err.includes('[output-failed]');
    expect([at, ran.code, NAMES.filter(isNew)]).toEqual([at, refused ? 2 : 1, refused ? said : NAMES]);
    expect([at, said.length > 0 && /open|write|close/.test(at)]).toEqual([at, false]);
    return calls.length;
  };

  test('none of them is written, or those that are are named', async () => {
    let number = 1;
    while ((await tried(number)) >= number) number += 1;
    expect(number).toBeGreaterThan(12);
  });
});

describe('two runs with one file', () => {
  test('the second is refused while the first writes, and where the first was quicker', async () => {
    const cwd = makeFolder({ [`x.json.${process.ppid}.tmp`]: '' });
    const busy = await run(['schema', 'meeting', '-o', 'x.json'], { cwd });
    expect([busy.code, busy.err.includes('[output-busy]')]).toEqual([2, true]);
    const other = makeFolder();
    const quicker: Partial<Io> = {
      openOutput: (path, place) => {
        nodeIo.write(path, 'của lệnh kia\n', 'free');
        return nodeIo.openOutput(path, place);
      },
    };
    const late = await run(['schema', 'meeting', '-o', 'x.json'], { cwd: other, io: quicker });
    expect([late.code, late.err.includes('[output-exists]')]).toEqual([2, true]);
    expect(readFileSync(join(other, 'x.json'), 'utf8')).toBe('của lệnh kia\n');
    expect(readdirSync(other)).toEqual(['x.json']);
  });
});

describe('standard output and standard error', () => {
  const broken = (code: string): readonly Partial<Io>[] => [
    {
      out: () => {
        throw systemError(code, 'write');
      },
    },
    {
      out: () => Promise.reject(systemError(code, 'write')),
      outWritten: () => Promise.reject(systemError(code, 'write')),
    },
    { outWritten: () => Promise.reject(systemError(code, 'write')) },
  ];
  const calls = [['schema', 'meeting'], ['rubric', 'list', '-f', 'ndjson'], ['--help'], []];

  test.each(['ENOSPC', 'EIO', 'EBADF'])('%s on standard output ends with 2 and a sentence', async (code) => {
    for (const argv of calls)
      for (const io of broken(code)) {
        const ran = await run(argv, { io });
        expect([argv, ran.code, ran.err.includes('[standard-output-failed]')]).toEqual([argv, 2, true]);
      }
  });

  test('a reader that has enough is told nothing', async () => {
    for (const argv of calls)
      for (const io of broken('EPIPE')) {
        const { code, err } = await run(argv, { io });
        expect([code, err]).toEqual([2, '']);
      }
  });

  test('standard error that cannot be written changes no exit code', async () => {
    const io: Partial<Io> = {
      err: () => {
        throw systemError('ENOSPC', 'write');
      },
    };
    const cwd = makeFolder({ 'hong.yaml': 'x: 1\n' });
    for (const [argv, code] of [
      [['schema', 'meeting', '-o', 'x.json'], 0],
      [['score', 'hong.yaml'], 1],
      [['score', 'khong-co.yaml'], 2],
    ] as const)
      expect([argv, (await run(argv, { cwd, io })).code]).toEqual([argv, code]);
  });
});

const march = () =>
  makeFolder({
    'shcb.yaml': workspace('{ma: CB01, ten: Chi bộ Một}'),
    'phieu/CB01.yaml': sheet({ unit: 'CB01', date: '2026-03-05' }),
  });

const LONG = 600_000;

describe('closing and verifying', () => {
  /** Closes with the call of one number refused, and once more; gives how many calls there were. */
  const tried = async (number: number): Promise<number> => {
    const cwd = march();
    const { calls, io } = refusingWorld(number, number % 2 === 0 ? 'ENOSPC' : 'EIO');
    const ran = await run(['close', '2026-03'], { cwd, io });
    const at = `${number}: ${calls.at(number - 1)}`;
    const stands = existsSync(join(cwd, 'chot/2026-03'));
    const says = ran.code === 0 || ran.err.includes('[close-unjournalled]');
    expect([at, [0, 2].includes(ran.code), stands]).toEqual([at, true, says]);
    expect([at, ran.code === 0 || /\[(?:output-failed|close-unjournalled)\]/.test(ran.err)]).toEqual([
      at,
      true,
    ]);
    const again = await run(['close', '2026-03', ...(stands ? ['--reopen', 'Lần nữa'] : [])], { cwd });
    expect([at, again.code, again.err.includes('lỗi')]).toEqual([at, 0, false]);
    const kept = stands ? ['2026-03', '2026-03.1'] : ['2026-03'];
    expect([at, readdirSync(join(cwd, 'chot'))]).toEqual([at, [...kept, 'nhat-ky.ndjson']]);
    return calls.length;
  };

  test(
    'each call of the disk refused once while a period is closed: closed or not as it says, and the next run goes on from there',
    async () => {
      let number = 1;
      while ((await tried(number)) >= number) number += 1;
      expect(number).toBeGreaterThan(30);
    },
    LONG,
  );

  test(
    'each reading of the workspace refused once while it is verified: named, and never a fault of the program',
    async () => {
      const cwd = march();
      await run(['close', '2026-03'], { cwd });
      const { out: whole } = await run(['verify'], { cwd });
      for (const code of ['EACCES', 'EIO'])
        for (let number = 1; number <= MOST_CALLS; number += 1) {
          const { calls, count } = refusing(number, code);
          const own = (path: string, syscall: string) => {
            if (!path.startsWith(nodeIo.lawFolder)) count(syscall);
          };
          const { files } = nodeIo;
          const io: Partial<Io> = {
            files: {
              ...files,
              read: (path) => {
                own(path, 'read');
                return files.read(path);
              },
              list: (path) => {
                own(path, `scandir ${path}`);
                return files.list(path);
              },
              sizeOf: (path) => {
                own(path, 'stat');
                return files.sizeOf(path);
              },
            },
          };
          const ran = await run(['verify'], { cwd, io });
          const at = `${code} ${number}: ${calls.at(number - 1)}`;
          if (calls.length < number) {
            expect([at, ran.code]).toEqual([at, 0]);
            break;
          }
          // What was read twice is still known from the other reading.
          expect([at, [1, 2].includes(ran.code) || ran.out === whole]).toEqual([at, true]);
        }
    },
    LONG,
  );
});
