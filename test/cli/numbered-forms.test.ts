import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { wordText } from '../support/paper.ts';
import { root, run } from '../support/run.ts';

const committee = `${root}/examples/09-nam-cua-dang-uy`;

const made = async (name: string, ...argv: readonly string[]): Promise<string> => {
  const path = join(makeFolder(), name);
  const { code } = await run([...argv, '-C', committee, '-q', '-o', path]);
  expect(code).toBe(0);
  return path;
};

const numbers = (count: number) => Array.from({ length: count }, (_, index) => `(${index + 1})`);

const rowsOf = async (path: string) =>
  (await readSheet(path)).map((row) => row.filter((value) => value !== null));

test('the list of a month has ten columns, numbered below their heads', async () => {
  const lines = wordText(readFileSync(await made('a.docx', 'report', '2025-07'))).split('\n');
  const at = lines.indexOf('(1)');
  expect(lines.slice(at, at + 10)).toEqual(numbers(10));
  const rows = await rowsOf(await made('a.xlsx', 'report', '2025-07'));
  expect(rows).toContainEqual(numbers(10));
  const html = readFileSync(await made('a.html', 'report', '2025-07'), 'utf8');
  expect(html).toContain(
    `<tr class="numbers">${numbers(10)
      .map((one) => `<td>${one}</td>`)
      .join('')}</tr>`,
  );
});

test('a browser shows two rows of heads where some stand under common words, and the numbers below them', async () => {
  const ratings = readFileSync(await made('a.html', 'rate', '2025'), 'utf8');
  const [, heads = ''] = /<thead>\n([\s\S]*?)<\/thead>/.exec(ratings) ?? [];
  const [above = '', below = '', numbered = ''] = heads.split('\n');
  expect(above).toContain('<th scope="colgroup" colspan="4" class="center">Kết quả</th>');
  expect(above.match(/rowspan="2"/g)).toHaveLength(9);
  expect([...below.matchAll(/>([^<]+)<\/th>/g)].map(([, title]) => title)).toEqual([
    ...['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'],
  ]);
  expect(numbered.match(/<td>/g)).toHaveLength(13);
  const month = readFileSync(await made('b.html', 'report', '2025-07'), 'utf8');
  expect(month).toContain('colspan="5" class="center">Mức đánh giá, xếp loại</th>');
});

test('the ratings of a year have a column for each level, with how many were given each', async () => {
  const rows = await rowsOf(await made('a.xlsx', 'rate', '2025'));
  const at = rows.findIndex((row) => row[0] === '(1)');
  expect(rows[at]).toEqual(numbers(13));
  expect(rows[at - 1]).toEqual(expect.arrayContaining(['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV']));
  // By hand: 1 and 5 HTXSNV, 2, 6 and 7 HTTNV, 3 HTNV, nobody KHTNV, and 4 has no level.
  expect(rows.find(([title]) => title === 'Tổng cộng')).toEqual(['Tổng cộng', 2, 3, 1, 0]);
  const lines = wordText(readFileSync(await made('a.docx', 'rate', '2025'))).split('\n');
  expect(lines.filter((line) => line === 'x')).toHaveLength(6);
});
