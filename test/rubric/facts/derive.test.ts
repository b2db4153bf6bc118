import { describe, expect, test } from 'vitest';
import { type Quantities, quantityOf, sizeOf } from '../../../src/domain/meeting/quantity.ts';
import { compare } from '../../../src/domain/values/fraction.ts';
import { recordedFor, withDerived } from '../../../src/rubric/facts/derive.ts';
import { gridOfFact } from '../../../src/rubric/facts/fact-grid.ts';
import { fileOf, yesNo } from '../../support/rubric-parts.ts';

const recorded = ['a', 'b', 'c'].map((id) => ({ id, name: id, type: 'lan' }));
const ranged = ['x', 'y', 'z'].map((id) => ({
  id,
  name: id,
  type: 'phan_tram',
  range: { from: '0', to: '100' },
}));

const withFact = (type: string, formula: object, more: readonly object[] = []) =>
  fileOf({
    total: '1',
    groups: [{ id: '1', name: 'Nhóm', points: '1', criteria: [yesNo('1.1', '1')] }],
    ownFacts: [...recorded, ...ranged, ...more, { id: 'd', name: 'd', type, formula }],
  });

const facts = new Map([
  ['a', 7_00],
  ['b', 2_00],
  ['c', 3_00],
  ['x', 90_00],
  ['y', 93_50],
  ['z', 20_00],
]);

const formulas: readonly (readonly [object, string, number, number])[] = [
  [{ operation: 'tong', terms: ['a', 'b', 'c'] }, 'lan', 1200, 1],
  [{ operation: 'hieu', terms: ['b', 'a', 'c'] }, 'lan', -800, 1],
  [{ operation: 'nhan', terms: ['a'], factor: '1.5' }, 'so', 1050, 1],
  [{ operation: 'phan_tram', numerator: 'b', denominator: 'a' }, 'phan_tram', 200_00, 7],
  [{ operation: 'phan_tram', numerator: 'b', denominator: 'a', excluded: ['c'] }, 'phan_tram', 50_00, 1],
  [{ operation: 'trung_binh', terms: ['x', 'y', 'z'] }, 'phan_tram', 203_50, 3],
  [{ operation: 'nho_nhat', terms: ['x', 'y', 'z'] }, 'phan_tram', 20_00, 1],
  [{ operation: 'lon_nhat', terms: ['x', 'y', 'z'] }, 'phan_tram', 93_50, 1],
  [{ operation: 'tot_nhat', terms: ['x', 'y', 'z'], take: '2' }, 'phan_tram', 91_75, 1],
  [{ operation: 'gia_quyen', terms: ['x', 'y', 'z'], weights: ['2', '1', '0.5'] }, 'phan_tram', 567_00, 7],
];

describe('a fact that follows from others', () => {
  test.each(formulas)('%j', (formula, type, numerator, denominator) => {
    const size = sizeOf(withDerived({ facts }, withFact(type, formula)), 'd');
    expect(size && compare(size, { numerator, denominator })).toBe(0);
  });

  test.each(formulas)('lies where the proof takes it to lie: %j', (formula, type, numerator, denominator) => {
    const { step, range } = gridOfFact('d', withFact(type, formula));
    const place = step === 'any' ? (2 * numerator) / denominator : numerator / denominator / step;
    expect(place).toBeGreaterThanOrEqual(range.first);
    expect(place).toBeLessThanOrEqual(range.last);
  });

  test('waits for what is not recorded, by the names that are recorded', () => {
    const more = [
      { id: 'm', name: 'm', type: 'phan_tram', formula: { operation: 'trung_binh', terms: ['x', 'y'] } },
    ];
    const file = withFact('phan_tram', { operation: 'lon_nhat', terms: ['m', 'z'] }, more);
    const known = withDerived<Quantities>({ facts: new Map([['x', 90_00]]) }, file);
    expect(quantityOf(known, 'd')).toEqual({ missing: ['y', 'z'] });
    expect(recordedFor('d', file)).toEqual(['x', 'y', 'z']);
  });

  test('says when a share is of nothing', () => {
    const file = withFact('phan_tram', { operation: 'phan_tram', numerator: 'b', denominator: 'a' });
    const none = withDerived<Quantities>({ facts: new Map([...facts, ['a', 0]]) }, file);
    expect(quantityOf(none, 'd')).toEqual({ emptyBase: ['a'] });
  });

  test('a mean of what lies between two ends lies between them', () => {
    const { step, range } = gridOfFact(
      'd',
      withFact('phan_tram', { operation: 'trung_binh', terms: ['x', 'y'] }),
    );
    expect([step, range]).toEqual(['any', { first: 0, last: 2 * 100_00 }]);
  });
});
