import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/intake/formats/yaml/yaml.ts';
import { dataFrom, refusals } from '../../support/read-text.ts';

const complaintsOf = (text: string) => {
  const read = readYaml('thu.yaml', text);
  return 'problems' in read ? read.problems.map(({ complaint }) => complaint) : [];
};

describe('a line that is indented by anything but spaces says by what', () => {
  test.each([
    ['hard spaces before a key', 'so_lieu:\n\u00a0\u00a0co_mat: 27\n', '00A0', '2:1'],
    ['behind a space', 'so_lieu:\n \u00a0co_mat: 27\n', '00A0', '2:2'],
    ['before an item', 'ngay: 1\n\u00a0\u00a0- b\n', '00A0', '2:1'],
    ['before an item of a list', '- a\n\u00a0- b\n', '00A0', '2:1'],
    ['a full-width space', 'a:\n  b: 1\n \u3000c: 2\n', '3000', '3:2'],
    ['a space without width', 'a:\n\u200bb: 1\n', '200B', '2:1'],
    ['a narrow hard space', 'a:\n\u202fb: 1\n', '202F', '2:1'],
    ['a byte order mark inside the text', 'a: 1\n\ufeffb: 2\n', 'FEFF', '2:1'],
    ['in braces', '{a: 1,\n\u00a0b: 2}\n', '00A0', '2:1'],
    [
      'above a line that is right',
      'a:\n  - b: 1\n\u00a0\u00a0\u00a0\u00a0c: 2 # x\n    d: 3\n',
      '00A0',
      '3:1',
    ],
  ])('%s', (_, text, point, place) => {
    expect(refusals(text)).toEqual([`indent-hidden ${place}`]);
    expect(complaintsOf(text)).toEqual([{ code: 'indent-hidden', args: { point } }]);
  });

  test.each([
    ['a tab', 'so_lieu:\n\tco_mat: 27\n', ['yaml-tab 2:1']],
    ['a tab behind spaces', 'so_lieu:\n  \tco_mat: 27\n', ['yaml-tab 2:3']],
    ['too few spaces', 'a:\n   b: 1\n  c: 2\n', ['yaml-indent 3:3']],
    ['too many spaces', 'ngay: 1\n  loai: 2\n', ['yaml-indent 2:3']],
    ['too few inside a list', '- a: 1\n b: 2\n', ['yaml-indent 2:2']],
  ])('%s', (_, text, expected) => {
    expect(refusals(text)).toEqual(expected);
  });

  test('inside a text such a space is a letter like any other', () => {
    expect(dataFrom('ghi_chu: |\n  mở\n  \u00a0thân\n')).toEqual({ note: 'mở\n\u00a0thân\n' });
    expect(dataFrom('ghi_chu: mở\u00a0thân\n')).toEqual({ note: 'mở\u00a0thân' });
  });

  test('a mark at the very beginning is the encoding, not the text', () => {
    expect(dataFrom('\ufeffngay: 1\n')).toEqual({ date: '1' });
  });
});

describe('a sign that is missing or too many is named at its place', () => {
  test.each([
    ['a bracket', 'a: [1, 2\n', ['yaml-bracket-open 1:4']],
    ['the inner of two brackets', 'a: {b: [1, 2], c: {d: 1\nf: 3\n', ['yaml-bracket-open 1:19']],
    ['the outer of two brackets', '{a: {b: 1}', ['yaml-bracket-open 1:1']],
    ['a bracket too many', 'a: [1, 2]]\n', ['yaml-bracket-extra 1:10']],
    ['a brace that opens nothing', 'a: }\n', ['yaml-bracket-extra 1:4']],
    ['a quote', 'a: "x\nb: 1\n', ['yaml-quote-open 1:4']],
    ['a quote that a later one closes', 'a:\n  ten: "x\n    b: "y"\n', ['yaml-quote-open 2:8']],
    ['a quote in JSON', '{"a": "x,\n "b": "y"}', ['yaml-quote-open 1:7']],
    ['a comma too many', 'a: [1,,2]\n', ['yaml-comma-extra 1:7']],
    ['a comma', 'a: ["b" "c"]\n', ['yaml-no-comma 1:9']],
    ['a comma between keys', 'a: {b: "c" d: 1}\n', ['yaml-no-comma 1:12']],
    ['a colon', 'a: 1\nb\nc: 2\n', ['yaml-no-colon 2:1']],
    ['a colon on a line before others', 'a:\n  b 1\n  c: 2\n', ['yaml-no-colon 2:3']],
    ['a colon too many in braces', 'a: {b: c: d}\n', ['yaml-two-colons 1:8']],
    ['words behind quotes', 'a: "x" y\n', ['yaml-after-value 1:8']],
    ['words behind braces', '{a: 1} b\n', ['yaml-after-value 1:8']],
    ['a comment that touches its value', 'a: "b"#c\n', ['yaml-after-value 1:7']],
    ['a dash on the line of its key', 'a: - b\n', ['yaml-dash 1:4']],
    ['a dash beside keys', 'a: 1\n- b\n', ['yaml-dash 2:1']],
    ['a dash in brackets', 'a: [\n- b\n]\n', ['yaml-dash 2:1']],
    ['words behind the sign of a block', 'a: |x\n b\n', ['yaml-block-header 1:5']],
    ['a sign that begins nothing', 'a: `x\n', ['yaml-first-sign 1:4']],
    ['a question mark', 'a: ? b\n', ['yaml-first-sign 1:4']],
    ['a key over two lines', '"a\nb": 1\n', ['yaml-key-lines 1:1']],
    ['a second anchor', 'a: &x &y 1\n', ['yaml-anchor 1:7']],
    ['an alias with an anchor', 'a: &x *y\n', ['yaml-alias 1:7']],
    ['an alias for a key', '*x : 1\n', ['yaml-alias 1:1']],
    ['a tag that is not closed', 'a: !<x 1\n', ['yaml-tag 1:4']],
    ['a merge key', '<<: {a: 1}\n', ['yaml-merge-key 1:1']],
    ['a merge key with an alias', 'so_lieu:\n  <<: *x\n', ['yaml-merge-key 2:3']],
  ])('%s', (_, text, expected) => {
    expect(refusals(text)).toEqual(expected);
  });
});

describe('JSON is read by the same reader', () => {
  test.each([
    ['a comma behind the last item', '{"ngay": 1, "loai": [2,],}'],
    ['single quotes', "{'ngay': 1, 'loai': ['2']}"],
    ['a comment behind a hash', '{"ngay": 1, # thường kỳ\n "loai": [2]}'],
    ['words without quotes', '{ngay: 1, loai: [2]}'],
  ])('%s does no harm', (_, text) => {
    expect(dataFrom(text)).toEqual({ date: '1', kind: ['2'] });
  });

  test.each([
    ['before the file', '// phiếu\n{"ngay": 1}\n', '1:1'],
    ['behind a value', '{"ngay": 1 // ngày họp\n}', '1:10'],
    ['behind a comma', '{"ngay": 1, // ngày họp\n"loai": 2}', '1:13'],
    ['before a value', '{"ngay": /* ngày */ 1}', '1:10'],
    ['in a list', '{"loai": [/* rỗng */ 1]}', '1:11'],
  ])('a comment %s would become a part of the text', (_, text, place) => {
    expect(refusals(text)).toEqual([`json-comment ${place}`]);
  });

  test('an address is no comment', () => {
    expect(dataFrom('{"ghi_chu": "https://a.vn // b"}')).toEqual({ note: 'https://a.vn // b' });
    expect(dataFrom('ghi_chu: https://a.vn // b\n')).toEqual({ note: 'https://a.vn // b' });
  });

  test('a key twice is refused, both places shown', () => {
    const read = readYaml('thu.json', '{"ngay": 1,\n "Ngày": 2}');
    const [problem] = 'problems' in read ? read.problems : [];
    expect(problem?.complaint).toEqual({ code: 'duplicate-key', args: { key: 'Ngày', first: 'ngay' } });
    expect([problem?.location?.line, problem?.also?.[0]?.line]).toEqual([2, 1]);
  });
});
