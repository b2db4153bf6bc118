import { describe, expect, test } from 'vitest';
import { readFacts, type WrittenFacts } from '../../../src/domain/meeting/read-facts.ts';

const known = {
  types: new Map([
    ['hoan_thanh', 'phan_tram'],
    ['vang', 'danh_sach'],
  ] as const),
  nameOf: (id: string) => ({ id }),
};

const read = (written: WrittenFacts) => {
  const { facts, flaws } = readFacts(written, known, ['unit', 3, 'facts']);
  return {
    facts: Object.fromEntries(facts),
    flaws: flaws.map(({ complaint, path }) => [complaint.code, path.join('.')]),
  };
};

describe('facts, in a sheet as in a ratings file', () => {
  test('blanks around a number mean nothing', () => {
    expect(read({ hoan_thanh: ' 40 ' })).toEqual({ facts: { hoan_thanh: 40_00 }, flaws: [] });
  });

  test('a number that its comma cut in two is told as that', () => {
    expect(read({ hoan_thanh: ['30', '5'] })).toEqual({
      facts: {},
      flaws: [['decimal-comma', 'unit.3.facts.hoan_thanh']],
    });
  });

  test('any other list in the place of a number asks for a text', () => {
    expect(read({ hoan_thanh: ['a', 'b'] }).flaws).toEqual([['expected-text', 'unit.3.facts.hoan_thanh']]);
  });

  test('a list is read where a list is asked for, and an empty one names nobody', () => {
    expect(read({ vang: ['DV02', 'DV01'] }).facts).toEqual({ vang: ['DV01', 'DV02'] });
    expect(read({ vang: [] }).facts).toEqual({ vang: [] });
  });

  test('what is not asked for is named with its place, and hides nothing else', () => {
    expect(read({ hoan_than: '1', hoan_thanh: '2' })).toEqual({
      facts: { hoan_thanh: 2_00 },
      flaws: [['unknown-fact', 'unit.3.facts.hoan_than']],
    });
  });
});
