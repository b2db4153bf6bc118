import { afterAll, describe, expect, test } from 'vitest';
import { readYaml } from '../../../../src/intake/formats/yaml/yaml.ts';
import { advise } from '../../../../src/messages/index.ts';
import { placeOf } from '../../../support/place.ts';
import { dataFrom, refusals } from '../../../support/read-text.ts';

const namesOfObjects = Object.getOwnPropertyNames(Object.prototype).join();

afterAll(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(namesOfObjects);
});

describe('what plain YAML has no use for is refused, at its place', () => {
  test.each([
    ['a directive', '%YAML 1.1\n---\nngay: no\n', ['yaml-directive 1:1']],
    ['an unknown directive', '%THU x\n---\nngay: 1\n', ['yaml-directive 1:1']],
    ['a directive after a comment', '# phiếu\n%YAML 1.2\n---\nngay: 1\n', ['yaml-directive 2:1']],
    ['a second document', 'ngay: 1\n---\nngay: 2\n', ['yaml-documents 2:1']],
    ['an empty second document', 'ngay: 1\n---\n', ['yaml-documents 2:1']],
    ['a tab for indentation', 'so_lieu:\n\tco_mat: 27\n', ['yaml-tab 2:1']],
    ['an alias of nothing', 'ngay: 1\nloai: *x\n', ['yaml-alias 2:7']],
    ['an alias in a list', 'muc:\n  - *x\n', ['yaml-alias 2:5']],
    ['a bracket that is not closed', 'kem: [1, 2\nngay: 3\n', ['yaml-bracket-open 1:6']],
    ['a brace that is not closed', 'kem: {tu: 1\nngay: 3\n', ['yaml-bracket-open 1:6']],
    ['two colons on a line', 'ghi_chu: Kết luận: tốt\n', ['yaml-two-colons 1:10']],
    ['no space after the colon', 'ngay:1\nloai: 2\n', ['yaml-colon 1:1']],
    ['a value that begins with @', 'ghi_chu: @chi bộ\n', ['yaml-first-sign 1:10']],
    ['an unknown escape', 'ghi_chu: "a\\q"\n', ['yaml-escape 1:12']],
    ['a list for a key', '? [a, b]\n: 1\n', ['key-complex 1:3']],
    ['a map for a key', '{{a: 1}: 2}\n', ['key-complex 1:2']],
    ['an empty key', 'ngay: 1\n: 2\n', ['key-empty 2:1']],
    ['an empty quoted key', 'ngay: 1\n"": 2\n', ['key-empty 2:1']],
    ['a key of every object', 'so_lieu:\n  __proto__: 1\n', ['key-reserved 2:3']],
    ['the same in quotes', '"__proto__": {co_mat: 1}\n', ['key-reserved 1:1']],
    ['the same in JSON', '{"so_lieu": {"__proto__": {"x": 1}}}', ['key-reserved 1:14']],
    ['the same deep in a list', 'muc:\n  - {khi: {prototype: 1}}\n', ['key-reserved 2:12']],
    ['a maker of objects', 'tu_cham:\n  constructor: dat\n', ['key-reserved 2:3']],
    ['one key twice', 'ngay: 1\nloai: 2\nngay: 3\n', ['duplicate-key 3:1']],
    ['one key twice in JSON', '{"ngay": 1, "ngay": 2}', ['duplicate-key 1:13']],
    ['an answer twice', 'tu_cham:\n  "3.1": dat\n  "3.1": dat\n', ['duplicate-key 3:3']],
  ])('%s', (_, text, expected) => {
    expect(refusals(text)).toEqual(expected);
  });

  test.each([
    ['an anchor', 'loai: &x 1\n', 'yaml-anchor', '&x 1'],
    ['an anchor on a key', '&x loai: 1\n', 'yaml-anchor', '&x loai'],
    ['a tag', 'loai: !!str 1\n', 'yaml-tag', '!!str 1'],
    ['a tag of its own', 'loai: !x 1\n', 'yaml-tag', '!x 1'],
    ['a tag on a key', '!!str loai: 1\n', 'yaml-tag', '!!str loai'],
  ])('%s is refused on its line', (_, text, code, snippet) => {
    const line = placeOf(text, snippet).split(':')[0];
    expect(refusals(text).map((one) => one.replace(/:\d+$/, ''))).toContain(`${code} ${line}`);
  });

  test('a quote that is not closed is refused where it opens', () => {
    expect(refusals('ghi_chu: "a\nngay: 1\n')).toEqual(['yaml-quote-open 1:10']);
    expect(refusals("ngay: 1\nghi_chu: 'a\n")).toEqual(['yaml-quote-open 2:10']);
  });

  test('a bomb of aliases is refused before it unfolds', () => {
    const level = (n: number) =>
      `a${n}: &a${n} [${Array(9)
        .fill(`*a${n - 1}`)
        .join(', ')}]`;
    const text = ['a0: &a0 [x]', ...Array.from({ length: 20 }, (_, n) => level(n + 1))].join('\n');
    const before = performance.now();
    expect(new Set(refusals(text).map((one) => one.split(' ')[0]))).toEqual(
      new Set(['yaml-anchor', 'yaml-alias']),
    );
    expect(performance.now() - before).toBeLessThan(1000);
  });

  test('a file without content is refused as empty, without a place', () => {
    expect(refusals('')).toEqual(['file-empty']);
    expect(refusals('  \n\n')).toEqual(['file-empty']);
  });

  test('every refusal of a file is listed, and one slip of syntax only once a line', () => {
    expect(refusals('a: *x\nb: {c}\nd: !!str 1\n').map((one) => one.split(':')[0])).toEqual([
      'yaml-alias 1',
      'key-without-value 2',
      'yaml-tag 3',
    ]);
    expect(refusals('a: b: c: d\ne: f: g\n')).toEqual(['yaml-two-colons 1:4', 'yaml-two-colons 2:4']);
  });
});

describe('two spellings of one key are one key', () => {
  test.each([
    ['with and without diacritics', 'so_lieu:\n  Có mặt: 27\n  co_mat: 28\n', 'co_mat', 'Có mặt'],
    ['small and capital', 'Ngày: 1\nNGAY: 2\n', 'NGAY', 'Ngày'],
    ['composed and decomposed', `Ngày: 1\n${'Ngày'.normalize('NFD')}: 2\n`, 'Ngày'.normalize('NFD'), 'Ngày'],
    ['with a hyphen', 'chi-bo: 1\nchi_bo: 2\n', 'chi_bo', 'chi-bo'],
  ])('%s: refused, both spellings named', (_, text, second, first) => {
    const read = readYaml('thu.yaml', text);
    const problems = 'problems' in read ? read.problems : [];
    expect(problems.map(({ complaint }) => complaint)).toEqual([
      { code: 'duplicate-key', args: { key: second, first } },
    ]);
    expect(`${problems[0]?.location?.line}:${problems[0]?.location?.column}`).toBe(placeOf(text, second));
  });

  test('answers are named by the rubric, so its ids stay as they are', () => {
    expect(dataFrom('tu_cham:\n  "1a": dat\n  "1A": dat\n')).toEqual({
      selfAnswers: { '1a': 'dat', '1A': 'dat' },
    });
  });
});

describe('a decimal comma inside brackets is caught', () => {
  test.each([
    ['alone', 'kem: {buoc: 0,5}\n', ['decimal-comma 1:15']],
    ['before another key', 'kem: {tu: 0,5, den: 9}\n', ['decimal-comma 1:13']],
    ['nested', 'kem: {khi: {tu: 0,5}}\n', ['decimal-comma 1:19']],
    ['in a list', 'muc:\n  - {ma: a, diem: 2,5}\n', ['decimal-comma 2:21']],
    [
      'in a list in brackets',
      'muc: [{diem: 2,5}, {diem: -1,25}]\n',
      ['decimal-comma 1:16', 'decimal-comma 1:30'],
    ],
    ['of a pair without braces', 'muc: [diem: 2,5]\n', ['decimal-comma 1:15']],
    ['twice', 'kem: {tu: 0,5, den: 1,25}\n', ['decimal-comma 1:13', 'decimal-comma 1:23']],
    ['of a percentage', 'so_lieu: {ty_le_chi_tieu: 92,5%}\n', ['decimal-comma 1:30']],
    ['followed by a blank', 'kem: {buoc: 0, 5}\n', ['decimal-comma 1:16']],
    ['in JSON', '{"tu": 0,5}', ['decimal-comma 1:10']],
    ['a key alone', 'kem: {tu}\n', ['key-without-value 1:7']],
    ['a number behind a word', 'kem: {ten: a,5}\n', ['key-without-value 1:14']],
  ])('%s', (_, text, expected) => {
    expect(refusals(text)).toEqual(expected);
  });

  test('the cure writes the number with a dot, and in quotes', () => {
    const read = readYaml('thu.yaml', 'kem: {tu: -12,75, den: 9}\n');
    const [problem] = 'problems' in read ? read.problems : [];
    expect(problem?.complaint).toEqual({
      code: 'decimal-comma',
      args: { written: '-12,75', dotted: '-12.75' },
    });
    expect(problem && advise(problem.complaint).hint).toContain('-12.75');
  });

  test('with a dot, with quotes or on its own line it is one number', () => {
    expect(dataFrom('kem: {a: 0.5, b: "0,5"}\nc: 0,5\n')).toEqual({ kem: { a: '0.5', b: '0,5' }, c: '0,5' });
  });
});

describe('depth', () => {
  const lists = (depth: number) => `a: ${'['.repeat(depth - 1)}1${']'.repeat(depth - 1)}\n`;
  const maps = (depth: number) => `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}\n`;
  const block = (depth: number) =>
    `${Array.from({ length: depth }, (_, row) => `${' '.repeat(row)}a:`).join('\n')} 1\n`;

  test.each([
    ['lists', lists],
    ['maps in braces', maps],
    ['maps by indentation', block],
  ])('%s: 32 levels are read, 33 refused', (_, nest) => {
    expect(refusals(nest(32))).toEqual([]);
    expect(refusals(nest(33)).join()).toMatch(/^yaml-too-deep/);
  });

  test('the place is the level that is too deep', () => {
    expect(refusals(block(33))).toEqual(['yaml-too-deep 33:33']);
  });

  test('thousands of levels end in a refusal, not in a fall', () => {
    expect(refusals(`${'['.repeat(20_000)}`).length).toBeGreaterThan(0);
  });
});
