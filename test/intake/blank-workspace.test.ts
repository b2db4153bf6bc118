import { describe, expect, test } from 'vitest';
import { blankWorkspace } from '../../src/forms/workspace-file.ts';
import { saidOf, workspaceOf } from '../support/organisations.ts';

const blank = blankWorkspace('an-phu/phieu-danh-gia', undefined, 'x.json');

describe('the blank workspace', () => {
  test('can be used as it is', () => {
    expect(workspaceOf(blank).unit.map(({ id }) => id)).toEqual(['CB01']);
  });

  test('shows events that are right once the units are there and the mark of a comment is gone', () => {
    const units = ['CB02', 'CB03', 'CB04', 'CB05'].map((id) => `  - {ma: ${id}}\n`).join('');
    const written = blank
      .split('\n')
      .filter((line) => !/^# (?!su_kien:| {2}- )/.test(line))
      .map((line) => line.replace(/^# /, ''))
      .join('\n')
      .replace('su_kien:', `${units}su_kien:`);
    expect(saidOf(written)).toEqual([]);
    expect(workspaceOf(written).unit.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['CB01', undefined, undefined],
      ['CB02', undefined, '2026-06-30'],
      ['CB03', undefined, '2026-06-30'],
      ['CB04', '2026-07-01', undefined],
      ['CB05', undefined, '2026-09-30'],
    ]);
  });
});
