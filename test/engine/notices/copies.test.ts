import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCopies } from '../../../src/engine/notices/copies.ts';
import type { Trace } from '../../../src/engine/notices/trace.ts';
import { shortOf, traceOf } from '../../support/build-trace.ts';

const noticedIn = (...sheets: readonly Trace[]) => {
  const copies = compareCopies();
  for (const sheet of sheets) copies.note(sheet);
  return copies.noticed();
};

describe('a sheet like that of the month before', () => {
  const february = traceOf('CB01', '2026-02-05', 'a');

  test('is noticed, with the sheet it repeats', () => {
    expect(noticedIn(february, traceOf('CB01', '2026-03-05', 'a'))).toEqual([
      {
        month: '2026-03',
        problem: {
          severity: 'warning',
          complaint: {
            code: 'copied-answers',
            args: { unit: 'CB01', date: '2026-03-05', earlier: '2026-02-05' },
          },
          location: { file: 'CB01 2026-03-05' },
          also: [{ file: 'CB01 2026-02-05' }],
        },
      },
    ]);
  });

  test('January repeats December', () => {
    const sheets = [traceOf('CB01', '2025-12-05', 'a'), traceOf('CB01', '2026-01-05', 'a')];
    expect(shortOf(noticedIn(...sheets))).toEqual(['copied-answers | CB01 2026-01-05 | CB01 2025-12-05']);
  });

  test.each([
    ['another likeness', traceOf('CB01', '2026-03-05', 'b')],
    ['a month between', traceOf('CB01', '2026-04-05', 'a')],
    ['another unit', traceOf('CB02', '2026-03-05', 'a')],
    ['a thematic meeting', traceOf('CB01', '2026-03-05', 'a', 'chuyen_de')],
    ['a sheet that tells too little', traceOf('CB01', '2026-03-05', null)],
  ])('%s is none', (_, march) => {
    expect(noticedIn(february, march)).toEqual([]);
  });

  test('two sheets that tell too little are not alike', () => {
    expect(noticedIn(traceOf('CB01', '2026-02-05', null), traceOf('CB01', '2026-03-05', null))).toEqual([]);
  });
});

describe('sheets of two units in one month', () => {
  test('that are alike are noticed, each against the first unit', () => {
    const sheets = ['CB03', 'CB01', 'CB02'].map((unit) => traceOf(unit, '2026-03-05', 'a'));
    expect(shortOf(noticedIn(...sheets))).toEqual([
      'twin-sheets | CB02 2026-03-05 | CB01 2026-03-05',
      'twin-sheets | CB03 2026-03-05 | CB01 2026-03-05',
    ]);
  });

  test('that differ are not, nor one sheet sent twice', () => {
    expect(noticedIn(traceOf('CB01', '2026-03-05', 'a'), traceOf('CB02', '2026-03-05', 'b'))).toEqual([]);
    expect(noticedIn(traceOf('CB01', '2026-03-05', 'a'), traceOf('CB01', '2026-03-05', 'a'))).toEqual([]);
  });
});

/** Compared pair by pair. */
const naive = (sheets: readonly Trace[]): readonly string[] => {
  const monthNumber = ({ meeting: { date } }: Trace) =>
    Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const named = (code: string, sheet: Trace, other: Trace) =>
    `${code} | ${sheet.location.file} | ${other.location.file}`;
  const alike = (sheet: Trace, other: Trace) => sheet.likeness !== null && sheet.likeness === other.likeness;
  return sheets
    .flatMap((sheet) => [
      ...sheets
        .filter((other) => alike(sheet, other) && sheet.meeting.unit === other.meeting.unit)
        .filter((other) => monthNumber(sheet) - monthNumber(other) === 1)
        .map((other) => named('copied-answers', sheet, other)),
      ...sheets
        .filter((other) => alike(sheet, other) && monthNumber(sheet) === monthNumber(other))
        .filter((other) => other.meeting.unit < sheet.meeting.unit)
        .sort((left, right) => (left.meeting.unit < right.meeting.unit ? -1 : 1))
        .slice(0, 1)
        .map((other) => named('twin-sheets', sheet, other)),
    ])
    .sort();
};

test('whatever the sheets and their order, each is noticed as a plain comparison of pairs says', () => {
  const sheet = fc.tuple(
    fc.constantFrom('CB01', 'CB02', 'CB03'),
    fc.constantFrom('2025-11', '2025-12', '2026-01', '2026-02'),
    fc.constantFrom('a', 'b', null),
  );
  const monthly = fc.uniqueArray(sheet, { selector: ([unit, month]) => `${unit} ${month}` });
  fc.assert(
    fc.property(monthly, (parts) => {
      const sheets = parts.map(([unit, month, likeness]) => traceOf(unit, `${month}-05`, likeness));
      expect(shortOf(noticedIn(...sheets))).toEqual(naive(sheets));
    }),
  );
});
