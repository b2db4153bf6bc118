import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Node } from '../../../../src/intake/document/document.ts';
import type { Read } from '../../../../src/intake/document/read.ts';
import { readJson } from '../../../../src/intake/formats/yaml/json.ts';
import { readYaml } from '../../../../src/intake/formats/yaml/yaml.ts';
import { advise } from '../../../../src/messages/index.ts';
import { tries } from '../../../support/tries.ts';

const rootOf = (read: Read): Node | null => ('document' in read ? read.document.root : null);

const key = fc.oneof(
  fc.constantFrom('chi_bo', 'Có mặt', 'so_lieu', 'tu_cham', '3.1', 'ly_do', 'loai', 'x'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);

const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
})).value;

const object = fc.dictionary(key, value, { maxKeys: 5 });

/** What can only be told of a text that is JSON: by its keys and its sizes. */
const ABOUT_CONTENT =
  /^(?:key-|letter-|indent-hidden|accents-lost|duplicate-key|yaml-too-|scalar-too-long|file-empty)/;

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const faultsOf = (text: string): readonly string[] => {
  const read = readJson('a.json', text);
  if (!('problems' in read)) return [];
  return read.problems.map(({ complaint, location, also = [] }) =>
    [complaint.code, ...[location, ...also].map((at) => `${at?.line}:${at?.column}`)].join(' '),
  );
};

describe('JSON', () => {
  test('is what the reader of YAML makes of it, value by value and place by place', () => {
    fc.assert(
      fc.property(object, fc.constantFrom(undefined, 2), (written, indent) => {
        const text = JSON.stringify(written, null, indent);
        const [fast, whole] = [readJson('a.json', text), readYaml('a.json', text)];
        expect(rootOf(fast)).toEqual(rootOf(whole));
        if ('problems' in whole) expect(fast).toEqual(whole);
      }),
      { numRuns: tries(1000) },
    );
  });

  test('is what the parser of the language takes, and nothing else', () => {
    const put = fc.constantFrom(
      ...['', ',', ':', '}', ']', '{', '[', '"', '#', '\t', '\n', '*', '\\', '\\a', '//', '0', '-', '.', 'e'],
      ...['\u00a0', '\u0000', '\u007f', '\u2028', 'null', "'", '::', '\\u00', '+'],
    );
    fc.assert(
      fc.property(
        object,
        fc.constantFrom(undefined, 1),
        fc.nat(),
        fc.nat(2),
        put,
        (written, indent, at, cut, sign) => {
          const sound = JSON.stringify(written, null, indent);
          const from = at % (sound.length + 1);
          const text = `${sound.slice(0, from)}${sign}${sound.slice(from + cut)}`;
          const told = faultsOf(text).filter((fault) => !ABOUT_CONTENT.test(fault));
          if (isJson(text)) expect(told).toEqual([]);
          else expect(faultsOf(text)).toHaveLength(1);
        },
      ),
      { numRuns: tries(2000) },
    );
  });

  test.each([
    ['a colon twice', '{"a":: 1}', ['json-sign-extra 1:6']],
    ['an escape that is none', '{"a": "b\\a"}', ['json-letter 1:9']],
    ['an escape that is cut off', '{"a": "b\\u12"}', ['json-letter 1:9']],
    ['a Tab in a text', '{"a": "b\tc"}', ['json-letter 1:9']],
    ['a line break in a text', '{"a": "b\nc"}', ['json-quote-open 1:7']],
    ['a text that the end of the file cuts off', '{"a": "b', ['json-quote-open 1:7']],
    ['a comma missing at the end of a line', '{"a": "b"\n "c": 1}', ['yaml-no-comma 1:10']],
    ['a comma missing on a line', '{"a": [1 2]}', ['yaml-no-comma 1:9']],
    ['a comma behind the last', '{"a": 1,\n}', ['json-sign-extra 1:8']],
    ['a comma before the first', '[,1]', ['json-sign-extra 1:2']],
    ['a comma twice', '[1,,2]', ['json-sign-extra 1:4']],
    ['a comma behind the last of a list', '[1, 2, ]', ['json-sign-extra 1:6']],
    ['a decimal comma', '{"a": 0,5}', ['decimal-comma 1:9']],
    ['a bracket for a brace', '{"a": {\n"b": 1]}', ['json-bracket-other 2:7 1:7']],
    ['a brace for a bracket', '{"a": [\n1}', ['json-bracket-other 2:2 1:7']],
    ['a bracket too many', '{"a": 1}}', ['yaml-bracket-extra 1:9']],
    ['a bracket that is never closed', '{"a": {"b": 1}', ['yaml-bracket-open 1:1']],
    ['two values', '{"a": 1} {"b": 2}', ['json-after-end 1:10']],
    ['no colon', '{"a"\n 1}', ['json-no-colon 1:5']],
    ['no value', '{"a": , "b": 1}', ['json-no-value 1:5']],
    ['no value at the end', '{"a": }', ['json-no-value 1:5']],
    ['a key without quotes', '{a: 1}', ['json-word 1:2']],
    ['a number for a key', '{1: 1}', ['json-word 1:2']],
    ['a list for a key', '{[1]: 1}', ['key-complex 1:2']],
    ['single quotes', "{'a': 1}", ['json-word 1:2']],
    ['a number that JSON has not', '{"a": 012}', ['json-word 1:7']],
    ['NaN', '{"a": NaN}', ['json-word 1:7']],
    ['a comment', '{"a": 1 // x\n}', ['json-comment 1:9']],
    ['a comment of YAML', '{"a": 1 # x\n}', ['json-comment 1:9']],
    ['YAML', 'a: 1', ['json-word 1:1']],
    ['nothing', ' \n', ['file-empty undefined:undefined']],
  ])('%s is told where it stands', (_, text, told) => {
    expect(faultsOf(text)).toEqual(told);
  });

  test('a sign that nobody sees is told by its number', () => {
    expect(advise({ code: 'json-letter', args: { found: 'U+0009' } }).message).toBe(
      'U+0009 trong ngoặc kép không đúng cách viết',
    );
    const read = readJson('a.json', '{"a": "b\tc"}');
    expect('problems' in read && read.problems[0]?.complaint).toEqual({
      code: 'json-letter',
      args: { found: 'U+0009' },
    });
  });

  test('the place of a value is where it stands', () => {
    const text = '{"chi_bo": "CB01",\n  "so_lieu": {"dang_so": 8.50}}';
    const read = readJson('a.json', text);
    if ('problems' in read) throw new Error('refused');
    expect(read.document.locate(['facts', 'dang_so'])).toMatchObject({ line: 2, column: 26 });
    expect(read.document.root).toMatchObject({ type: 'map' });
    expect(rootOf(read)).toEqual(rootOf(readYaml('a.json', text)));
  });

  test('numbers keep their digits as written', () => {
    const read = readJson('a.json', '{"so_lieu":{"a":1.000,"b":1e3,"c":8.50}}');
    if ('problems' in read || read.document.root.type !== 'map') throw new Error('refused');
    const facts = read.document.root.entries.get('facts')?.value;
    if (facts?.type !== 'map') throw new Error('no facts');
    expect([...facts.entries.values()].map(({ value: one }) => one.type === 'scalar' && one.text)).toEqual([
      '1.000',
      '1e3',
      '8.50',
    ]);
  });

  test('what is too deep, too long or too much is refused with its limit', () => {
    expect(faultsOf(`{"a":${'['.repeat(400_000)}${']'.repeat(400_000)}}`)).toEqual(['yaml-too-deep 1:69']);
    expect(faultsOf(`{"a":${'['.repeat(40)}${']'.repeat(40)}}`)).toEqual(['yaml-too-deep 1:37']);
    expect(faultsOf(`{"ghi_chu":"${'x'.repeat(65_537)}"}`)).toEqual(['scalar-too-long 1:12']);
    expect(faultsOf(`{"${'x'.repeat(201)}":1}`)).toEqual(['key-too-long 1:2']);
    expect(faultsOf(`{"a":[${'0,'.repeat(20_000)}0]}`)).toEqual(['yaml-too-many 1:6']);
  });
});
