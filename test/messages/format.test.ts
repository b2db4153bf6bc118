import { expect, test } from 'vitest';
import { standardFacts } from '../../src/domain/meeting/facts.ts';
import { say } from '../../src/messages/index.ts';
import { labels } from '../../src/messages/labels/index.ts';
import { exactly, factName, measured, percent } from '../../src/messages/words/format.ts';

/** `part` of `whole` in hundredths of a per cent. */
const share = (part: number, whole: number) => ({ numerator: part * 100_00, denominator: whole });

test.each([
  // 89.9989…% is below 90; two decimals would say 90, three 89.999.
  [8999, 9999, '≈ 89,999%'],
  // 90.00099…% is above 90; three decimals say 90.001.
  [9001, 10001, '≈ 90,001%'],
  [27, 30, '= 90%'],
  [26, 29, '≈ 89,66%'],
])('%i of %i beside a border at 90 is shown as %s', (part, whole, shown) => {
  expect(percent(share(part, whole), [90_00])).toBe(shown);
});

test('a value far from every border keeps two decimals', () => {
  expect(percent(share(8999, 9999))).toBe('≈ 90%');
  expect(exactly({ numerator: 239_98_74, denominator: 300 }, [80_00])).toBe('79,996');
  expect(exactly({ numerator: 239_98_74, denominator: 300 }, [90_00])).toBe('80');
});

test('a value below nothing is rounded away from it, as one above is', () => {
  expect(exactly({ numerator: -32, denominator: 10 }, [50_00])).toBe('−0,03');
  expect(exactly({ numerator: -89_996, denominator: 10 }, [-90_00])).toBe('−89,996');
  expect(exactly({ numerator: -1, denominator: 10 })).toBe('0');
});

test('a mean is said so that it agrees with its band', () => {
  const mean = { numerator: 269_99, denominator: 3 };
  const args = { mean, ends: { from: 70_00, below: 90_00 }, months: 3 };
  expect(say({ code: 'year-mean', args })).toBe('bình quân 3 tháng ≈ 89,997 điểm, từ 70 đến dưới 90 điểm');
});

test.each([...standardFacts.keys()])('the fact %s has a name in sentences', (id) => {
  expect(factName({ id })).not.toBe(id);
});

test('a number is said with what it counts, once', () => {
  const late = { id: 'muon', name: 'lần đến muộn' };
  expect(measured(late, 2_00, 'lan')).toBe('2 lần đến muộn');
  expect(measured({ id: 'muon', name: 'đến muộn' }, 2_00, 'lan')).toBe('2 lần đến muộn');
  expect(measured({ id: 'x', name: 'người dân dự' }, 40_00, 'nguoi')).toBe('40 người dân dự');
});

test('a source says how sure it is, once', () => {
  expect(labels.knownDocument('Kế hoạch 189', 'thu_cap')).toBe('Kế hoạch 189 (qua nguồn gián tiếp)');
  expect(labels.knownDocument('Kế hoạch 189, qua nguồn thứ cấp', 'thu_cap')).toBe(
    'Kế hoạch 189, qua nguồn gián tiếp',
  );
});
