import { describe, expect, test } from 'vitest';
import { oneRegularAMonth, reconcile } from '../../../src/engine/record/reconcile.ts';
import { sheetOf } from '../../support/build-sheet.ts';

const placeOf = (file: string) => ({ file, line: 1, column: 1 });

/** Where no sheet speaks of another one. */
const alone = { aside: [], replaced: [] };

describe('sheets of one meeting', () => {
  test('sheets of different meetings all count: another unit, another day, another kind', () => {
    const sheets = [
      sheetOf('a', { date: '2026-03-05' }),
      sheetOf('b', { date: '2026-03-05', unit: 'CB02' }),
      sheetOf('c', { date: '2026-03-06' }),
      sheetOf('d', { date: '2026-03-05', kind: 'chuyen_de' }),
    ];
    expect(reconcile(sheets)).toEqual({ ...alone, sheets, problems: [], faulty: new Set() });
  });

  test('equal ones count once, and every further copy names the first', () => {
    const [first, second, third] = ['a', 'b', 'c'].map((file) =>
      sheetOf(file, { date: '2026-03-05' }, 'same'),
    );
    const other = sheetOf('d', { date: '2026-04-05' });
    const reconciled = reconcile([first, second, other, third].flatMap((one) => one ?? []));
    expect(reconciled).toEqual({
      ...alone,
      sheets: [first, other],
      problems: ['b', 'c'].map((file) => ({
        severity: 'warning',
        complaint: { code: 'same-sheet', args: { unit: 'CB01', date: '2026-03-05', other: 'a' } },
        location: placeOf(file),
        also: [placeOf('a')],
      })),
      faulty: new Set(),
    });
  });

  test('different ones stop each other: none counts, each names another one, and the month is faulty', () => {
    const sheets = [
      sheetOf('a', { date: '2026-03-05' }, 'same'),
      sheetOf('b', { date: '2026-03-05' }, 'same'),
      sheetOf('c', { date: '2026-03-05' }, 'other'),
    ];
    const complaintIn = (file: string, other: string) => ({
      severity: 'error',
      complaint: {
        code: 'two-sheets',
        args: { unit: 'CB01', date: '2026-03-05', kind: 'thuong_ky', other },
      },
      location: placeOf(file),
      also: [placeOf(other)],
    });
    expect(reconcile(sheets)).toEqual({
      ...alone,
      sheets: [],
      problems: [complaintIn('a', 'b'), complaintIn('b', 'a'), complaintIn('c', 'a')],
      faulty: new Set(['CB01 2026-03']),
    });
  });

  test('different sheets of a thematic meeting leave the month as it is', () => {
    const sheets = ['a', 'b'].map((file) => sheetOf(file, { date: '2026-03-05', kind: 'chuyen_de' }));
    const { sheets: counted, problems, faulty } = reconcile(sheets);
    expect(counted).toEqual([]);
    expect(problems.map(({ severity }) => severity)).toEqual(['error', 'error']);
    expect(faulty).toEqual(new Set());
  });
});

describe('regular meetings of one month', () => {
  test('one a month of each unit stands, with thematic ones beside it', () => {
    const sheets = [
      sheetOf('a', { date: '2026-03-05' }),
      sheetOf('b', { date: '2026-03-06', kind: 'chuyen_de' }),
      sheetOf('c', { date: '2026-03-07', kind: 'chuyen_de' }),
      sheetOf('d', { date: '2026-04-05', kind: 'ket_hop' }),
      sheetOf('e', { date: '2026-03-05', unit: 'CB02' }),
    ];
    expect(oneRegularAMonth(sheets)).toEqual({ sheets, problems: [], faulty: new Set() });
  });

  test('two cannot both stand for it: neither counts, and each names the other; the rest of the month stays', () => {
    const thematic = sheetOf('t', { date: '2026-03-20', kind: 'chuyen_de' });
    const elsewhere = [
      sheetOf('x', { date: '2026-04-05' }),
      sheetOf('y', { date: '2026-03-05', unit: 'CB02' }),
    ];
    const twice = [
      sheetOf('a', { date: '2026-03-05' }),
      sheetOf('b', { date: '2026-03-25', kind: 'ket_hop' }),
    ];
    const complaintIn = (file: string, other: string) => ({
      severity: 'error',
      complaint: { code: 'two-regular', args: { unit: 'CB01', month: '2026-03', other } },
      location: placeOf(file),
      also: [placeOf(other)],
    });
    expect(oneRegularAMonth([...twice, thematic, ...elsewhere])).toEqual({
      sheets: [thematic, ...elsewhere],
      problems: [complaintIn('a', 'b'), complaintIn('b', 'a')],
      faulty: new Set(['CB01 2026-03']),
    });
  });
});
