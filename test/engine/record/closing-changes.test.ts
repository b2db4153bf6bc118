import { describe, expect, test } from 'vitest';
import type { ClosedResults } from '../../../src/domain/record/closed-results.ts';
import type { Manifest } from '../../../src/domain/record/closing.ts';
import {
  basisChanges,
  isNoted,
  type Present,
  resultChanges,
} from '../../../src/engine/record/closing-changes.ts';

const file = (path: string, letter: string) => ({ path, sha256: letter.repeat(64), size: 1 });
const law = (id: string, letter: string) => ({ id, version: '2026-01-01', sha256: letter.repeat(64) });

const manifest: Manifest = {
  schema: 'shcb/close@1',
  sequence: 1,
  period: '2026-03',
  asOf: '2026-03-31',
  tool: { name: 'shcb', version: '1.0.0' },
  workspace: file('shcb.yaml', 'a'),
  rubrics: [law('thu/nho', 'b')],
  rule: law('thu/nam', 'c'),
  inputs: [file('phieu/1.yaml', 'd'), file('phieu/2.yaml', 'e')],
  outputs: [file('bao-cao.json', 'f'), file('phieu.ndjson', '1')],
  counts: {},
  open: [],
  reopened: null,
  previous: null,
};

const present: Present = {
  version: '1.0.0',
  workspace: manifest.workspace,
  inputs: manifest.inputs,
  outputs: manifest.outputs,
  rubrics: manifest.rubrics,
  rule: manifest.rule,
};

describe('what a closing rests on', () => {
  test('the same things are no change', () => expect(basisChanges(manifest, present)).toEqual([]));

  test('files that are others, gone or new are named, those of the closing and those it read', () => {
    const now = {
      ...present,
      inputs: [file('phieu/1.yaml', '9'), file('phieu/3.yaml', 'd')],
      outputs: [file('phieu.ndjson', '9'), file('la.txt', '9')],
    };
    expect(basisChanges(manifest, now)).toEqual([
      { code: 'output-missing', path: 'bao-cao.json' },
      { code: 'output-changed', path: 'phieu.ndjson' },
      { code: 'output-new', path: 'la.txt' },
      { code: 'input-changed', path: 'phieu/1.yaml' },
      { code: 'input-missing', path: 'phieu/2.yaml' },
      { code: 'input-new', path: 'phieu/3.yaml' },
    ]);
    expect(basisChanges(manifest, now).some(isNoted)).toBe(false);
  });

  test('law that is another, gone or new is named by its version', () => {
    const named = { version: '2026-01-01' };
    expect(basisChanges(manifest, { ...present, rubrics: [law('thu/nho', '9')], rule: null })).toEqual([
      { code: 'law-changed', id: 'thu/nho', ...named },
      { code: 'law-gone', id: 'thu/nam', ...named },
    ]);
    expect(
      basisChanges(manifest, { ...present, rubrics: [...present.rubrics, law('thu/khac', '9')] }),
    ).toEqual([{ code: 'law-new', id: 'thu/khac', ...named }]);
  });

  test('another workspace file and another version of the program are only noted', () => {
    const changes = basisChanges(manifest, {
      ...present,
      version: '1.1.0',
      workspace: file('shcb.yaml', '9'),
    });
    expect(changes).toEqual([
      { code: 'workspace-changed', path: 'shcb.yaml' },
      { code: 'tool-differs', was: '1.0.0', is: '1.1.0' },
    ]);
    expect(changes.every(isNoted)).toBe(true);
  });
});

describe('what a period comes to', () => {
  const [tot, kha] = ['Tốt', 'Khá'].map((title, index) => ({ id: index === 0 ? 'tot' : 'kha', title }));
  const sheet = (unit: string, total: number | null, band = tot ?? null) => ({
    unit,
    date: '2026-03-05',
    kind: 'thuong_ky' as const,
    total,
    band,
  });
  const row = (unit: string, status: string, band = tot ?? null) => ({
    unit,
    months: { '2026-03': { status } },
    band,
  });
  const closed: ClosedResults = {
    sheets: [sheet('CB01', 91_00), sheet('CB02', 95_00)],
    units: [row('CB01', 'scored'), row('CB02', 'scored')],
  };

  test('the same results in another order are no change', () => {
    expect(
      resultChanges(closed, { sheets: [...closed.sheets].reverse(), units: [...closed.units].reverse() }),
    ).toEqual([]);
  });

  test('a sheet with another total or band, one that is gone and one that came', () => {
    const now = { ...closed, sheets: [sheet('CB01', 91_01), sheet('CB03', 80_00, kha)] };
    const of = (unit: string) => ({ unit, date: '2026-03-05', kind: 'thuong_ky' });
    expect(resultChanges(closed, now)).toEqual([
      { code: 'sheet-differs', sheet: of('CB01'), was: sheet('CB01', 91_00), is: sheet('CB01', 91_01) },
      { code: 'sheet-differs', sheet: of('CB02'), was: sheet('CB02', 95_00), is: null },
      { code: 'sheet-differs', sheet: of('CB03'), was: null, is: sheet('CB03', 80_00, kha) },
    ]);
  });

  test('a unit whose month or whose band is another one', () => {
    const now = { ...closed, units: [row('CB01', 'error', undefined), row('CB02', 'scored', kha)] };
    expect(resultChanges(closed, now)).toEqual([
      { code: 'unit-differs', unit: 'CB01', month: '2026-03', was: 'scored', is: 'error' },
      { code: 'unit-differs', unit: 'CB02', month: null, was: 'Tốt', is: 'Khá' },
    ]);
  });
});
