import { describe, expect, test } from 'vitest';
import type { Filing, SheetState } from '../../../src/domain/meeting/filing.ts';
import { reconcile } from '../../../src/engine/record/reconcile.ts';
import { sheetOf } from '../../support/build-sheet.ts';

/** A sheet of CB01, by default of 5 March; its content is sixty-four times its letter. */
const filed = (
  letter: string,
  {
    replaces,
    state,
    file = letter,
    ...meeting
  }: {
    readonly replaces?: string;
    readonly state?: SheetState;
    readonly file?: string;
    readonly unit?: string;
    readonly date?: string;
    readonly kind?: 'chuyen_de';
  } = {},
) => ({
  ...sheetOf(`phieu/${file}.yaml`, { date: '2026-03-05', ...meeting }, letter.repeat(64)),
  filing: {
    state: state ?? (replaces === undefined ? 'chinh_thuc' : 'dinh_chinh'),
    replaces: replaces === undefined ? null : { sheets: replaces, reason: 'Ghi nhầm' },
  } satisfies Filing,
});

type Filed = ReturnType<typeof filed>;

/** What became of some sheets: the letters that count, those set aside, what was told by whom, and the months that stand open. */
const told = (sheets: readonly Filed[], complete = true) => {
  const { sheets: counted, aside, problems, faulty } = reconcile(sheets, complete);
  const letters = (some: readonly Filed[]) => some.map(({ content }) => content[0]).join('');
  return {
    counted: letters(counted),
    aside: letters(aside),
    told: problems.map(
      ({ complaint, location, severity }) => `${location?.file} ${severity} ${complaint.code}`,
    ),
    faulty: [...faulty],
  };
};

const quiet = { told: [], faulty: [] };
const march = ['CB01 2026-03'];

describe('a correction', () => {
  test.each([
    ['its path', 'phieu/a.yaml'],
    ['the end of its path', 'a.yaml'],
    ['its path as Windows writes it', 'phieu\\a.yaml'],
    ['the beginning of its hash', 'a'.repeat(12)],
  ])('takes the place of the sheet it names by %s', (_, name) => {
    expect(told([filed('a'), filed('b', { replaces: name })])).toEqual({
      ...quiet,
      counted: 'b',
      aside: 'a',
    });
  });

  test('of a correction: only the last of a chain counts, in whatever order they are read', () => {
    const chain = [filed('a'), filed('b', { replaces: 'a.yaml' }), filed('c', { replaces: 'b.yaml' })];
    expect(told(chain)).toEqual({ ...quiet, counted: 'c', aside: 'ab' });
    expect(told([...chain].reverse())).toEqual({ ...quiet, counted: 'c', aside: 'ba' });
    const longer = [...chain, filed('d', { replaces: 'c.yaml' })];
    expect(told(longer)).toEqual({ ...quiet, counted: 'd', aside: 'abc' });
  });

  test('may correct the day and the kind, for these too can be wrong; never the unit', () => {
    const other = { replaces: 'a.yaml', date: '2026-04-01', kind: 'chuyen_de' as const };
    expect(told([filed('a'), filed('b', other)])).toEqual({ ...quiet, counted: 'b', aside: 'a' });
    expect(told([filed('a'), filed('b', { replaces: 'a.yaml', unit: 'CB02' })])).toEqual({
      counted: 'a',
      aside: '',
      told: ['phieu/b.yaml error corrects-other-unit'],
      faulty: ['CB02 2026-03'],
    });
  });

  test('without the state is one all the same, and one handed in later counts like any other', () => {
    expect(told([filed('a'), filed('b', { replaces: 'a.yaml', state: 'chinh_thuc' })])).toMatchObject({
      counted: 'b',
    });
    expect(told([filed('a', { state: 'bo_sung' })])).toEqual({ ...quiet, counted: 'a', aside: '' });
  });

  test('of what is nowhere is an error, unless only some sheets were read', () => {
    const lone = [filed('b', { replaces: 'a.yaml' })];
    const code = 'corrected-missing';
    expect(told(lone)).toEqual({
      counted: '',
      aside: '',
      told: [`phieu/b.yaml error ${code}`],
      faulty: march,
    });
    expect(told(lone, false)).toEqual({
      counted: 'b',
      aside: '',
      told: [`phieu/b.yaml warning ${code}`],
      faulty: [],
    });
    expect(told([filed('a'), filed('b', { replaces: 'b.yaml' })])).toMatchObject({ counted: 'a' });
  });

  test('of one of several sheets in a file must say which', () => {
    const table = [filed('a', { file: 't' }), filed('b', { file: 't', date: '2026-04-05' })];
    expect(told([...table, filed('c', { replaces: 't.yaml' })])).toMatchObject({
      counted: 'ab',
      told: ['phieu/c.yaml error corrected-unclear'],
      faulty: march,
    });
    expect(told([...table, filed('c', { replaces: 'a'.repeat(12) })])).toEqual({
      ...quiet,
      counted: 'bc',
      aside: 'a',
    });
  });

  test('of a sheet that was sent twice takes the place of both', () => {
    const twice = [filed('a'), filed('a', { file: 'a2' })];
    expect(told([...twice, filed('b', { replaces: 'a2.yaml' })])).toEqual({
      ...quiet,
      counted: 'b',
      aside: 'aa',
    });
  });
});

describe('corrections that nobody can follow stop the months they are about', () => {
  const elsewhere = [filed('x', { unit: 'CB02' }), filed('y', { date: '2026-05-05' })];

  test('two of one sheet, with all that hangs on them', () => {
    const fork = [
      filed('a'),
      filed('b', { replaces: 'a.yaml' }),
      filed('c', { replaces: 'a.yaml', date: '2026-04-05' }),
      filed('d', { replaces: 'c.yaml', date: '2026-04-05' }),
    ];
    expect(told([...fork, ...elsewhere])).toEqual({
      counted: 'xy',
      aside: 'ad',
      told: ['phieu/b.yaml error corrected-twice', 'phieu/c.yaml error corrected-twice'],
      faulty: ['CB01 2026-03', 'CB01 2026-04'],
    });
  });

  test('a circle, also with a correction of one of its sheets', () => {
    const circle = [filed('a', { replaces: 'b.yaml' }), filed('b', { replaces: 'a.yaml' })];
    expect(told([...circle, ...elsewhere])).toEqual({
      counted: 'xy',
      aside: '',
      told: ['phieu/a.yaml error correction-cycle', 'phieu/b.yaml error correction-cycle'],
      faulty: march,
    });
  });
});

describe('a sheet that is taken back', () => {
  test.each(['huy', 'nhap_nham'] as const)('by its own words, %s, is not counted', (state) => {
    expect(told([filed('a', { state })])).toEqual({ ...quiet, counted: '', aside: 'a' });
  });

  test('by another sheet is not counted, nor is that one; a later correction counts again', () => {
    const taken = [filed('a'), filed('b', { replaces: 'a.yaml', state: 'huy' })];
    expect(told(taken)).toEqual({ ...quiet, counted: '', aside: 'ab' });
    expect(told([...taken, filed('c', { replaces: 'b.yaml' })])).toEqual({
      ...quiet,
      counted: 'c',
      aside: 'ab',
    });
  });

  test('makes room for another sheet of the meeting', () => {
    expect(told([filed('a', { state: 'nhap_nham' }), filed('b')])).toEqual({
      ...quiet,
      counted: 'b',
      aside: 'a',
    });
  });
});

describe('a draft', () => {
  const notice = 'phieu/b.yaml warning draft-not-counted';

  test('does not count, and takes the place of nothing until it is official', () => {
    expect(told([filed('a'), filed('b', { state: 'nhap', replaces: 'a.yaml' })])).toEqual({
      counted: 'a',
      aside: 'b',
      told: [notice],
      faulty: [],
    });
  });

  test('beside an official sheet of the meeting is no conflict', () => {
    expect(told([filed('a'), filed('b', { state: 'nhap' })])).toMatchObject({ counted: 'a', told: [notice] });
  });
});

test('two sheets that say nothing of each other still stop each other', () => {
  expect(told([filed('a'), filed('b')])).toMatchObject({ counted: '', faulty: march });
});
