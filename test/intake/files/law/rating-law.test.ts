import { describe, expect, test } from 'vitest';
import { nodeIo } from '../../../../src/cli/node-io.ts';
import { ratingLawOn } from '../../../../src/intake/files/law/rating-law.ts';
import { makeLibrary } from '../../../../src/intake/files/law/whole-library.ts';
import { prove } from '../../../../src/rubric/proof/index.ts';
import { makeFolder } from '../../../support/folder.ts';
import { library } from '../../../support/law.ts';
import { ratingLawBase } from '../../../support/rating-bases.ts';

const chosen = (day: string, id?: string, from = library) => {
  const law = ratingLawOn(from, id, day);
  return 'found' in law ? law.found.id : law.complaint;
};

describe('the regulation of a day', () => {
  test.each([
    ['2023-10-04', 'trung-uong/124-qd-tw'],
    ['2024-12-31', 'trung-uong/124-qd-tw'],
    ['2025-08-29', 'trung-uong/124-qd-tw'],
    ['2025-08-30', 'trung-uong/366-qd-tw'],
    ['2025-12-31', 'trung-uong/366-qd-tw'],
    ['2026-12-20', 'trung-uong/366-qd-tw'],
  ])('%s is %s', (day, id) => expect(chosen(day)).toBe(id));

  test('before all of them there is none', () => {
    expect(chosen('2023-10-03')).toEqual({ code: 'no-rating-law', args: { date: '2023-10-03' } });
  });

  test('may be named, and must then be in force', () => {
    expect(chosen('2026-12-20', 'trung-uong/366-qd-tw')).toBe('trung-uong/366-qd-tw');
    expect(chosen('2026-12-20', 'trung-uong/124-qd-tw')).toEqual({
      code: 'no-version',
      args: { id: 'trung-uong/124-qd-tw', date: '2026-12-20', versions: ['2023-10-04'] },
    });
  });

  test('is neither a rubric nor an annual rule, nor the other way round', () => {
    const day = '2026-12-20';
    expect(chosen(day, 'an-phu/phieu-danh-gia')).toMatchObject({ code: 'is-a-rubric' });
    expect(chosen(day, 'phu-tho/nam')).toMatchObject({ code: 'is-a-rule' });
    expect(chosen(day, 'trung-uong/366-qd')).toMatchObject({
      code: 'rating-law-unknown',
      args: { suggestion: 'trung-uong/366-qd-tw' },
    });
    const rating = { complaint: { code: 'is-a-rating-law', args: { id: 'trung-uong/366-qd-tw' } } };
    expect(library.rubricOn('trung-uong/366-qd-tw', day)).toEqual(rating);
    expect(library.ruleOn('trung-uong/366-qd-tw', day)).toEqual(rating);
  });

  test('is not chosen between two, and a file that cannot be read hides none', () => {
    const [path, text] = ratingLawBase;
    const folder = makeFolder({ [path]: text, 'rubrics/hong/hong/2026-01-01.yaml': 'a: [' });
    const both = makeLibrary(nodeIo.files, [nodeIo.lawFolder, `${folder}/rubrics`], prove);
    expect(chosen('2026-12-20', undefined, both)).toEqual({
      code: 'two-rating-laws',
      args: { date: '2026-12-20', ids: ['thu/xep-loai', 'trung-uong/366-qd-tw'] },
    });
    expect(chosen('2025-12-20', undefined, both)).toBe('trung-uong/366-qd-tw');
    expect(chosen('2026-12-20', 'thu/xep-loai', both)).toBe('thu/xep-loai');
  });
});
