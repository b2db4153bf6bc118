import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from './support/folder.ts';
import { OFFICE, printedAll, withOffice } from './support/paper.ts';
import { root, run } from './support/run.ts';
import { parseSession } from './support/session.ts';

const NAME = /[\w-]+\.docx$/;

/** The papers that the sessions of examples make, each by the one command that makes it. */
const paperCalls = ['09-nam-cua-dang-uy', '10-van-ban'].flatMap((example) =>
  parseSession(readFileSync(`${root}/examples/${example}/session.txt`, 'utf8'))
    .map(({ argv }) => argv)
    .filter((argv) => NAME.test(argv[argv.indexOf('-o') + 1] ?? ''))
    .map((argv) => ({ example, argv, name: argv[argv.indexOf('-o') + 1] ?? '' })),
);

/** A4, held upright and held across, at 108 points an inch as the pages are counted. */
const UPRIGHT = '892x1262';
const ACROSS = '1262x892';
const NINE_POINTS = Math.floor(9 * 1.5);

/** How often the heads of a paper stand in it, and how many leaves it may take. */
const expected: Readonly<Record<string, { readonly heads: number; readonly most: number }>> = {
  'thang-7.docx': { heads: 1, most: 2 },
  'quy-3.docx': { heads: 1, most: 3 },
  'bao-cao-6-thang.docx': { heads: 1, most: 2 },
  'nam-2025.docx': { heads: 1, most: 5 },
  'loai-hinh.docx': { heads: 1, most: 2 },
  'theo-doi.docx': { heads: 1, most: 4 },
  'doi-chieu.docx': { heads: 1, most: 2 },
  'phieu-thang-7.docx': { heads: 8, most: 24 },
  'xep-loai.docx': { heads: 1, most: 3 },
  'quyet-dinh.docx': { heads: 1, most: 2 },
  'phieu-thang-3.docx': { heads: 4, most: 8 },
  'thang-3.docx': { heads: 1, most: 2 },
  'chua-co-so.docx': { heads: 1, most: 2 },
  'bao-cao.docx': { heads: 1, most: 2 },
  // Files to be filled in by an office bear no heads of ours.
  'mau.docx': { heads: 0, most: 2 },
  'theo-mau.docx': { heads: 0, most: 2 },
};

describe.skipIf(OFFICE === undefined)(
  `the papers of the examples, as LibreOffice prints them${withOffice}`,
  () => {
    test('each stands whole on A4 in letters of nine points or more, with its heads and its signature', async () => {
      const folder = makeFolder();
      for (const { example } of paperCalls.filter((one, at) => paperCalls[at - 1]?.example !== one.example))
        cpSync(`${root}/examples/${example}`, join(folder, example), { recursive: true });
      for (const { example, argv, name } of paperCalls) {
        const path = join(folder, name);
        const { code, err } = await run(
          argv.map((word) => (word === name ? path : word === 'mau.docx' ? join(folder, word) : word)),
          { cwd: join(folder, example) },
        );
        expect({ name, code, err: code === 0 ? '' : err }).toEqual({ name, code: 0, err: '' });
      }
      const names = paperCalls.map(({ name }) => name);
      const papers = printedAll(names.map((name) => join(folder, name)));
      const told = papers.map(({ pages, sizes, smallest, text }, at) => ({
        name: names[at],
        isA4: sizes.every((size) => size === UPRIGHT || size === ACROSS),
        readable: smallest >= NINE_POINTS,
        heads: text.match(/ĐẢNG CỘNG SẢN VIỆT NAM/g)?.length ?? 0,
        signed: /BÍ THƯ/.test(text),
        within: pages <= (expected[names[at] ?? '']?.most ?? 0) ? 'its leaves' : pages,
      }));
      expect(told).toEqual(
        names.map((name) => ({
          name,
          isA4: true,
          readable: true,
          heads: expected[name]?.heads,
          signed: name !== 'mau.docx',
          within: 'its leaves',
        })),
      );
    });
  },
);
