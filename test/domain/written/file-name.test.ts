import { describe, expect, test } from 'vitest';
import { foldedName, nameFault } from '../../../src/domain/written/file-name.ts';

describe('a name that every system can hold', () => {
  test.each(['CON', 'con.json', 'Nul.tar.gz', 'COM1.csv', 'lpt9', 'COM\u00b9.txt', 'CONIN$', 'aux .txt'])(
    '%s is kept for a device',
    (name) => expect(nameFault(name)).toBe('device'),
  );
  test.each(['a<b.json', 'a:b', 'a|b', 'a?.json', 'a*.json', 'a"b', 'a\u0007b'])(
    '%j has a forbidden sign',
    (name) => expect(nameFault(name)).toBe('sign'),
  );
  test.each(['ket-qua.', 'ket-qua ', 'a.json.'])('%j loses its end', (name) =>
    expect(nameFault(name)).toBe('ending'),
  );
  test.each([
    'ket-qua-2026.json',
    'Đảng ủy xã.json',
    'contract.json',
    'com10.csv',
    '.shcb',
    'console.log',
    'a b.json',
  ])('%s is fine', (name) => expect(nameFault(name)).toBe(null));

  test('names that differ in case or normal form only are one', () => {
    expect(foldedName('Điểm.yaml'.normalize('NFD'))).toBe(foldedName('điểm.yaml'));
    expect(foldedName('ĐIỂM.YAML')).toBe(foldedName('điểm.yaml'));
    expect(foldedName('diem.yaml')).not.toBe(foldedName('điểm.yaml'));
  });
});
