import { expect, test } from 'vitest';
import { compareYears } from '../../../src/engine/notices/lone-years.ts';
import { shortOf, traceOf } from '../../support/build-trace.ts';

const noticedIn = (...years: readonly number[]) => {
  const compared = compareYears();
  for (const [index, year] of years.entries()) compared.note(traceOf(`CB${index}`, `${year}-03-05`, null));
  return compared.noticed();
};

test.each([
  ['a year misspelt among three others', [2026, 2026, 2062, 2026], ['odd-year | CB2 2062-03-05']],
  ['two years apart from all others', [2026, 2026, 2026, 2024], ['odd-year | CB3 2024-03-05']],
  ['the first sheet of the year after', [2026, 2026, 2026, 2027], []],
  ['too few others to tell which is odd', [2026, 2026, 2062], []],
  ['an archive of years in a row', [2023, 2024, 2025, 2026], []],
  ['two sheets of an old year', [2020, 2020, 2026, 2026, 2026], []],
  ['two lone years side by side', [2061, 2062, 2026, 2026, 2026], []],
])('%s', (_, years, expected) => {
  expect(shortOf(noticedIn(...years))).toEqual(expected);
});

test('it matters to every period, for its own year is nobody’s', () => {
  expect(noticedIn(2026, 2026, 2026, 2062)).toMatchObject([{ month: null }]);
});
