import { describe, expect, test } from 'vitest';
import type { Closing, JournalLine, Manifest } from '../../../src/domain/record/closing.ts';
import { chainOf, newestOf } from '../../../src/engine/record/closing-chain.ts';

const hash = (letter: string): string => letter.repeat(64);

const file = { path: 'x', sha256: hash('0'), size: 1 };

const closing = (
  sequence: number,
  period: string,
  previous: string | null,
  more: Partial<Closing> & Partial<Pick<Manifest, 'reopened'>> = {},
): Closing => {
  const { folder = period, sha256 = hash(String(sequence)), reopened = null } = more;
  const tool = { name: 'shcb', version: '1' };
  const lists = { rubrics: [], inputs: [], outputs: [], open: [] };
  const asOf = `${period}-28`;
  return {
    folder,
    sha256,
    manifest: {
      ...lists,
      schema: 'shcb/close@1',
      sequence,
      period,
      asOf,
      tool,
      workspace: file,
      rule: null,
      counts: {},
      reopened,
      previous,
    },
  };
};

/** Line `n` of a journal: its own hash is a letter, the manifest it speaks of is `n` sixty-four times. */
const line = (sequence: number, period: string, more: Partial<JournalLine> = {}) => {
  const written: JournalLine = {
    schema: 'shcb/journal@1',
    sequence,
    period,
    manifest: hash(String(sequence)),
    reopened: null,
    previous: sequence === 1 ? null : hash('abcdef'[sequence - 2] ?? 'f'),
    ...more,
  };
  return { sha256: hash('abcdef'[sequence - 1] ?? 'f'), line: written, text: JSON.stringify(written) };
};

const first = closing(1, '2026-01', null);
const second = closing(2, '2026-02', hash('1'));
const third = closing(3, '2026-03', hash('2'));
const journal = [line(1, '2026-01'), line(2, '2026-02'), line(3, '2026-03')];
const whole = { closings: [first, second, third], broken: [], copies: [], journal, brokenLine: null };
const sound = { flaws: [], unjournalled: null, setAside: null };

describe('closings and their journal', () => {
  test('nothing at all is sound, and so are three that follow each other', () => {
    expect(chainOf({ closings: [], broken: [], copies: [], journal: [], brokenLine: null })).toEqual(sound);
    expect(chainOf(whole)).toEqual(sound);
  });

  test('the newest closing may lack its line, as an interrupted run leaves it; no other may', () => {
    expect(chainOf({ ...whole, journal: journal.slice(0, 2) })).toEqual({ ...sound, unjournalled: third });
    expect(chainOf({ ...whole, journal: journal.slice(0, 1) })).toEqual({
      ...sound,
      flaws: [
        { code: 'closing-unknown', folder: '2026-02' },
        { code: 'closing-unknown', folder: '2026-03' },
      ],
    });
    const stray = closing(3, '2026-03', hash('9'));
    expect(
      chainOf({ ...whole, closings: [first, second, stray], journal: journal.slice(0, 2) }).flaws,
    ).toEqual([{ code: 'closing-unknown', folder: '2026-03' }]);
  });

  test('a manifest of other bytes, of another period or after another one is not the one that was closed', () => {
    for (const changed of [
      { ...second, sha256: hash('7') },
      closing(2, '2026-04', hash('1'), { folder: '2026-02', sha256: hash('2') }),
      closing(2, '2026-02', hash('7'), { sha256: hash('2') }),
    ])
      expect(chainOf({ ...whole, closings: [first, changed, third] }).flaws).toEqual([
        { code: 'manifest-differs', folder: '2026-02' },
      ]);
  });

  test('a closing that is gone, or whose manifest cannot be read, is named', () => {
    expect(chainOf({ ...whole, closings: [first, third] }).flaws).toEqual([
      { code: 'closing-missing', period: '2026-02', line: 2 },
    ]);
    expect(chainOf({ ...whole, closings: [first, third], broken: ['2026-02'] }).flaws).toEqual([
      { code: 'manifest-broken', folder: '2026-02' },
    ]);
  });

  test('a line that was changed, taken out or put elsewhere does not follow', () => {
    const forged = [line(1, '2026-01'), { ...line(2, '2026-02'), sha256: hash('9') }, line(3, '2026-03')];
    expect(chainOf({ ...whole, journal: forged }).flaws).toEqual([{ code: 'line-misplaced', line: 3 }]);
    const [one, two, three] = journal;
    const without = [one, three].flatMap((each) => each ?? []);
    expect(chainOf({ ...whole, journal: without }).flaws).toContainEqual({ code: 'line-misplaced', line: 2 });
    const twisted = [two, one, three].flatMap((each) => each ?? []);
    expect(chainOf({ ...whole, journal: twisted }).flaws).toContainEqual({ code: 'line-misplaced', line: 1 });
  });

  test('a line that says something else than its closing is named, though it follows', () => {
    const closed = { on: '2026-02-28', by: 'Bí thư', beforeEnd: null };
    const dated: Closing = { ...second, manifest: { ...second.manifest, closed } };
    const with2 = (more: Partial<JournalLine>) =>
      chainOf({
        ...whole,
        closings: [first, dated, third],
        journal: [line(1, '2026-01'), line(2, '2026-02', more), line(3, '2026-03')],
      }).flaws;
    expect(with2({ closed })).toEqual([]);
    for (const more of [
      {},
      { closed: { ...closed, by: 'Phó Bí thư' } },
      { closed: { ...closed, on: '2026-03-01' } },
    ])
      expect(with2(more)).toEqual([{ code: 'line-altered', line: 2 }]);
  });

  test('a copy is named, and changes nothing else', () => {
    expect(chainOf({ ...whole, copies: [{ folder: '2026-02 (1)', of: '2026-02' }] })).toEqual({
      ...sound,
      flaws: [{ code: 'closing-copied', folder: '2026-02 (1)', of: '2026-02' }],
    });
  });

  test('after a line that cannot be read nothing is taken for an interrupted run', () => {
    expect(chainOf({ ...whole, journal: journal.slice(0, 2), brokenLine: 3 })).toEqual({
      ...sound,
      flaws: [
        { code: 'line-broken', line: 3 },
        { code: 'closing-unknown', folder: '2026-03' },
      ],
    });
  });
});

describe('a period that was closed again', () => {
  const aside = { ...second, folder: '2026-02.1' };
  const reopened = { reason: 'Đính chính', folder: '2026-02.1', manifest: second.sha256 };
  const anew = closing(3, '2026-02', hash('2'), { reopened });

  test('is known by its newest closing', () => {
    const found = {
      ...whole,
      closings: [first, aside, anew],
      journal: [...journal.slice(0, 2), line(3, '2026-02', { reopened })],
    };
    expect(chainOf(found)).toEqual(sound);
    expect(newestOf(found.closings).get('2026-02')).toBe(anew);
  });

  test('and whose new closing never came stands aside until it is put back', () => {
    const found = { ...whole, closings: [first, aside], journal: journal.slice(0, 2) };
    expect(chainOf(found)).toEqual({ ...sound, setAside: aside });
  });
});
