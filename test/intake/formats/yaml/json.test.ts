import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Node } from '../../../../src/intake/document/document.ts';
import type { Read } from '../../../../src/intake/document/read.ts';
import { readJson } from '../../../../src/intake/formats/yaml/json.ts';
import { readYaml } from '../../../../src/intake/formats/yaml/yaml.ts';
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

describe('JSON read fast', () => {
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

  test('a broken text is said to be broken in the same way', () => {
    fc.assert(
      fc.property(
        object,
        fc.nat(),
        fc.constantFrom('', ',', '}', '"', '#', '\t', '*'),
        (written, at, put) => {
          const sound = JSON.stringify(written);
          const cut = at % (sound.length + 1);
          const text = `${sound.slice(0, cut)}${put}${sound.slice(cut + 1)}`;
          const whole = readYaml('a.json', text);
          const fast = readJson('a.json', text);
          if ('problems' in fast) expect(fast).toEqual(whole);
        },
      ),
      { numRuns: tries(1000) },
    );
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

  test('what is too deep or too long is refused by the reader of YAML, with its limit', () => {
    const codeOf = (text: string) => {
      const read = readJson('a.json', text);
      return 'problems' in read ? read.problems.map(({ complaint }) => complaint.code) : [];
    };
    expect(codeOf(`{"a":${'['.repeat(400_000)}${']'.repeat(400_000)}}`)).toEqual(['yaml-too-deep']);
    expect(codeOf(`{"ghi_chu":"${'x'.repeat(65_537)}"}`)).toEqual(['scalar-too-long']);
    expect(codeOf(`{"${'x'.repeat(201)}":1}`)).toEqual(['key-too-long']);
  });
});
