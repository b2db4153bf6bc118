import { describe, expect, test } from 'vitest';
import { lostIn, lostInKey } from '../../../../src/intake/formats/text/lost-letters.ts';
import { readYaml } from '../../../../src/intake/formats/yaml/yaml.ts';
import { inShort } from '../../../support/read-text.ts';

describe('words that lost their letters', () => {
  test.each([
    ['Chi b? Tr??ng M?m non', 'b?'],
    ['??ng ?y ph??ng', '??ng'],
    ['Hoàn thành nhi?m v? ???c giao', 'nhi?m'],
    ['Tr??ng', 'Tr??ng'],
    ['nội dung: \ufffd\ufffdng', '\ufffd\ufffdng'],
    ['ng\ufffdy', 'ng\ufffdy'],
    ['{"ghi_chu":"??ng vi?n"}', '??ng'],
    ['Đ?ng u? vi?n', 'Đ?ng'],
  ])('%s: %s', (text, word) => {
    expect(lostIn(`CB01 họp.\n${text}`)).toEqual({ word, at: `CB01 họp.\n${text}`.indexOf(word) });
  });

  test.each([
    'Đã đạt chưa? Chưa.',
    'Vì sao?Vì vắng. Ai?Bí thư. Có không?Không',
    'Vì sao??Vì vắng???',
    '? ?? ???',
    'Có phải CB01? hay CB02?',
    'https://a.vn/van-ban?so=12&ngay=b?c a/b?c x=?y',
    'nhóm nhạc B?n',
    'bao nhiêu kg?',
    'Ông A? (chưa rõ tên)',
    'WHAT?Yes',
  ])('%s is left alone', (text) => {
    expect(lostIn(text)).toBeNull();
  });

  test('one word that lost one letter may be a name, two are a text', () => {
    expect(lostIn('B?n')).toBeNull();
    expect(lostIn('B?n, n?m')).toEqual({ word: 'B?n', at: 0 });
  });

  test('in a key one is enough', () => {
    expect(lostInKey('Có m?t')?.word).toBe('m?t');
    expect(lostInKey('S? ?ảng viên')).toEqual({ word: 'S?', at: 0 });
    expect(lostInKey('Có mặt?')).toBeNull();
    expect(lostInKey('3.1')).toBeNull();
  });
});

describe('in a file', () => {
  test('a key is refused where it stands', () => {
    const read = readYaml('a.yaml', 'so_lieu:\n  C? m?t: 3\n');
    expect('problems' in read && read.problems.map(inShort)).toEqual(['accents-lost 2:3']);
  });

  test('free text is a warning at the first word, and the document stays', () => {
    const read = readYaml('a.yaml', 'chi_bo: CB01\nghi_chu: Chi b? Tr??ng\n');
    expect('notices' in read && read.notices?.map((one) => [one.severity, inShort(one)])).toEqual([
      ['warning', 'accents-lost 2:14'],
    ]);
  });
});
