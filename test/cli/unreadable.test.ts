import { expect, test } from 'vitest';
import { nodeIo } from '../../src/cli/node-io.ts';
import type { Files } from '../../src/intake/world/files.ts';
import { systemError } from '../support/faults.ts';
import { makeFolder } from '../support/folder.ts';
import { run } from '../support/run.ts';
import { sheet, workspace } from '../support/sheets.ts';

/** The law is opened in one way by all: for one of them each of its files is refused. */
const LAW = /(?:^|\/)(?:rubrics|law)(?:\/|$)/;

const REASONS = ['EACCES', 'EISDIR', 'ENOENT', 'ELOOP'];

/** Files of which the opening of one number is refused, with the paths of all that were opened. */
const refusingOpening = (number: number, withLaw: boolean) => {
  const opened: string[] = [];
  const count = (path: string): void => {
    if (!withLaw && LAW.test(path)) return;
    opened.push(path);
    if (opened.length === number)
      throw systemError(REASONS[number % REASONS.length] ?? 'EACCES', 'open', path);
  };
  const files: Files = {
    ...nodeIo.files,
    read: (path) => {
      count(path);
      return nodeIo.files.read(path);
    },
    list: (folder) => {
      count(folder);
      return nodeIo.files.list(folder);
    },
    chunks: async function* (path) {
      count(path);
      yield* nodeIo.files.chunks(path);
    },
  };
  return { opened, files };
};

const folder = () =>
  makeFolder({
    'shcb.yaml': workspace('{ma: CB01, ten: Chi bộ Một}'),
    'phieu/a.yaml': sheet({ unit: 'CB01', date: '2026-03-05' }),
    'phieu/b.csv': 'Chi bộ;Ngày;Loại;Đảng số\nCB01;05/04/2026;Thường kỳ;12\n',
    'phieu/c.ndjson': '{"chi_bo": "CB01", "ngay": "2026-05-05", "loai": "thuong_ky"}\n',
    'ten.txt': 'Chi bộ Một\n',
  });

const calls: readonly (readonly [string, readonly string[]])[] = [
  ['score', []],
  ['check', ['-o', 'tra-lai/', '--force']],
  ['report', ['2026-03', '--mau', 'bao-cao']],
  ['close', ['2026-03', '--allow-open']],
  ['verify', []],
  ['report', ['2026-03']],
  ['track', ['2026-03', '--obligations', 'ha-tinh/nghia-vu']],
  ['compare', []],
  ['history', ['CB01']],
  ['rate', ['2026']],
  ['doctor', []],
  ['explain', ['phieu/a.yaml']],
  ['rubric', ['list']],
  ['new', ['phieu', 'CB01']],
  ['init', ['moi', '--units', 'ten.txt']],
  ['init', ['moi', '--example']],
];

test.each(calls)(
  'each opening refused once: %s %j names what it could not open',
  async (name, args) => {
    const cwd = folder();
    if (name === 'verify') await run(['close', '2026-03', '--allow-open'], { cwd });
    // Law is the same a hundred times.
    for (let number = 1; ; number += name === 'rubric' ? 17 : 1) {
      const { opened, files } = refusingOpening(number, name === 'rubric');
      const { code, out, err } = await run([name, ...args], { cwd, io: { files }, width: 500 });
      if (opened.length < number) break;
      const path = opened[number - 1] ?? '';
      // A file of a closing is named by its closing.
      const names = path.split('/').slice(-2);
      // Where it goes on without the file, that is told too, or nothing of the file was needed.
      const isNamed = code === 0 || names.some((one) => `${out}${err}`.includes(one));
      expect([number, path, code <= 2, isNamed, isNamed ? '' : out + err]).toEqual([
        number,
        path,
        true,
        true,
        '',
      ]);
    }
  },
  120_000,
);
