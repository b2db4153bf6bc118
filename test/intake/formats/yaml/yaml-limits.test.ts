import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../../../src/intake/files/workspace.ts';
import { readYaml } from '../../../../src/intake/formats/yaml/yaml.ts';
import { memoryWorld } from '../../../support/memory.ts';
import { refusals } from '../../../support/read-text.ts';

const complaintsOf = (text: string) => {
  const read = readYaml('thu.yaml', text);
  return 'problems' in read ? read.problems.map(({ complaint }) => complaint) : [];
};

/** Items of one list; the list itself is the value of the one key. */
const items = (count: number) => `muc: [${Array(count).fill('1').join(', ')}]\n`;
const lines = (count: number) => Array.from({ length: count }, (_, index) => `k${index}: 1\n`).join('');

describe('a file that is too large says how large, and how large it may be', () => {
  test('values: 20 000 with the lists that hold them', () => {
    // The root, the list and 19 998 items.
    expect(complaintsOf(items(19_998))).toEqual([]);
    expect(complaintsOf(items(19_999))).toEqual([
      { code: 'yaml-too-many', args: { most: 20_000, found: 20_001 } },
    ]);
  });

  test('fifty thousand keys are refused as such', () => {
    expect(complaintsOf(lines(50_000))).toEqual([
      { code: 'yaml-too-many', args: { most: 20_000, found: 50_001 } },
    ]);
  });

  test('what would take a parser long is counted and not parsed', () => {
    // A colon and a line end each.
    expect(complaintsOf(lines(60_001))).toEqual([
      { code: 'yaml-too-dense', args: { most: 120_000, found: 120_002 } },
    ]);
    for (const sign of [
      ',',
      '\n',
      '- ',
      '? ',
      ']',
      '&a ',
      '*a ',
      '!a ',
      ': ',
      '@ ',
      '`',
      '%',
      '|',
      '>',
      '\\',
    ])
      expect(refusals(`a: "b"\n${sign.repeat(120_001)}`)).toEqual(['yaml-too-dense 1:1']);
  });

  test('letters of a text', () => {
    expect(complaintsOf(`ghi_chu: ${'x'.repeat(65_536)}\n`)).toEqual([]);
    expect(complaintsOf(`ghi_chu: ${'x'.repeat(65_537)}\n`)).toEqual([
      { code: 'scalar-too-long', args: { most: 65_536, found: 65_537 } },
    ]);
    expect(refusals(`ngay: 1\nghi_chu: ${'x'.repeat(65_537)}\n`)).toEqual(['scalar-too-long 2:10']);
  });

  test('letters of a key, whether the parser takes it or not', () => {
    expect(complaintsOf(`${'x'.repeat(200)}: 1\n`)).toEqual([]);
    for (const length of [201, 1024, 1100])
      expect(complaintsOf(`${'x'.repeat(length)}: 1\n`)).toEqual([
        { code: 'key-too-long', args: { most: 200, found: length } },
      ]);
  });

  test('levels', () => {
    const nested = (depth: number) => `a: ${'['.repeat(depth - 1)}1${']'.repeat(depth - 1)}\n`;
    expect(complaintsOf(nested(40))).toEqual([{ code: 'yaml-too-deep', args: { most: 32, found: 40 } }]);
    // Deeper than anything is parsed; the map that the list stands in is not counted.
    expect(complaintsOf(nested(1001))).toEqual([{ code: 'yaml-too-deep', args: { most: 32, found: 1000 } }]);
    expect(complaintsOf(`${'- '.repeat(33)}1\n`)).toEqual([
      { code: 'yaml-too-deep', args: { most: 32, found: 33 } },
    ]);
    expect(complaintsOf(`${'? '.repeat(33)}1\n`)).toEqual([
      { code: 'yaml-too-deep', args: { most: 32, found: 33 } },
    ]);
  });

  test('spaces before a line', () => {
    expect(complaintsOf(`a:\n${' '.repeat(256)}b: 1\n`)).toEqual([]);
    expect(complaintsOf(`a:\n${' '.repeat(257)}b: 1\n`)).toEqual([
      { code: 'yaml-too-indented', args: { most: 256, found: 257 } },
    ]);
  });

  test('prose of a megabyte is within all of them', () => {
    const paragraph = `${'Chi bộ họp thường kỳ, bàn việc tháng này (số 12), rồi kết luận. '.repeat(900)}\n`;
    const text = Array.from({ length: 16 }, (_, index) => `k${index}: |\n  ${paragraph}`).join('');
    expect(text.length).toBeGreaterThan(900_000);
    expect(refusals(text)).toEqual([]);
  });
});

test('a workspace has room for the units of a province, where a sheet of that size is none', () => {
  const units = Array.from(
    { length: 9_000 },
    (_, index) => `  - {ma: CB${index + 1}, ten: Chi bộ số ${index + 1}}\n`,
  );
  const text = `dang_bo: {ma: DB01, ten: Tỉnh}\nbo_tieu_chi: an-phu/phieu-danh-gia\nchi_bo:\n${units.join('')}`;
  const read = readYaml('phieu.yaml', text);
  expect('problems' in read && read.problems.map(({ complaint }) => complaint.code)).toEqual([
    'yaml-too-many',
  ]);
  expect(openWorkspace(memoryWorld({ 'shcb.yaml': text }).io.files, '.').unit).toHaveLength(9_000);
});
