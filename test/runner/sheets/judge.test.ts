import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/intake/world/document-file.ts';
import { noHistory } from '../../../src/runner/judge/earlier.ts';
import { judgeAtOnce, lawOf } from '../../../src/runner/judge/judge.ts';
import { understandFully } from '../../../src/runner/judge/understand-fully.ts';
import { openScoring } from '../../../src/runner/session.ts';
import { memoryWorld } from '../../support/memory.ts';
import { replaced } from '../../support/place.ts';
import { sheet, workspace } from '../../support/sheets.ts';

const law = lawOf(await openScoring(memoryWorld({ 'shcb.yaml': workspace('{ma: CB01}') }).io, [], {}), {});

const understood = (text: string) => understandFully(readText('phieu.yaml', text), law);

const judged = (text: string) => {
  const usable = understood(text);
  if (!('sheet' in usable)) throw new Error(JSON.stringify(usable.problems));
  return judgeAtOnce(usable, law, noHistory);
};

const march = sheet({ unit: 'CB01', date: '2026-03-05' });

describe('a record is understood by itself', () => {
  test('a text that is no document is no sheet, and tells nothing of a meeting', () => {
    expect(understood('chi_bo: [')).toMatchObject({ isSheet: false, refused: null });
  });

  test('a sheet with a fault is meant as a sheet, of this unit and month', () => {
    expect(understood(march.replace('  co_mat: 12', '  co_mat: 13'))).toMatchObject({
      isSheet: true,
      refused: { unit: 'CB01', month: '2026-03', thematic: false },
    });
  });

  test('a thematic meeting stands for no month', () => {
    const faulty = sheet({ unit: 'CB01', date: '2026-03-05', kind: 'chuyen_de' });
    expect(understood(faulty.replace('  co_mat: 12', '  co_mat: 13'))).toMatchObject({
      refused: { thematic: true },
    });
  });
});

describe('a sheet is judged', () => {
  test('in full by the rubric that its workspace names, on the place where it stands', () => {
    expect(judged(march)).toMatchObject({
      assessment: { unit: 'CB01', total: 100_00, classification: { band: 'tot' } },
      rubric: { file: { rubric: 'an-phu/phieu-danh-gia' } },
      location: { file: 'phieu.yaml' },
      warnings: [],
    });
  });

  test('with what was noticed on the way', () => {
    const result = judged(march.replace('  phat_bieu: 12', '  phat_bieu: 0'));
    expect('assessment' in result && result.warnings.map(({ complaint }) => complaint.code)).toContain(
      'nobody-spoke',
    );
  });

  test('and one that its earlier meetings contradict is refused, with their place', () => {
    const april = replaced(
      sheet({ unit: 'CB01', date: '2026-04-05', present: 11 }),
      '  vang_qua_3_ky: 0',
      '  ma_vang_co_ly_do: [DV01]\n  vang_qua_3_ky: 0',
    );
    const usable = understood(april);
    if (!('sheet' in usable)) throw new Error(JSON.stringify(usable.problems));
    const months = new Map(
      ['2026-01', '2026-02', '2026-03'].map((month) => [
        month,
        { date: `${month}-05`, facts: new Map([['ma_vang_co_ly_do', ['DV01']]]) },
      ]),
    );
    const place = { file: 'phieu/2026-01.yaml', line: 1, column: 1 };
    const refused = judgeAtOnce(usable, law, { monthsOf: () => months, placesOf: () => [place] });
    expect(refused).toMatchObject({
      isSheet: true,
      refused: { unit: 'CB01', month: '2026-04', thematic: false },
      problems: [{ severity: 'error', complaint: { code: 'state-contradiction' }, also: [place] }],
    });
  });
});
