import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, Meeting } from '../../../src/domain/meeting/meeting.ts';
import { assess } from '../../../src/engine/meeting/assess.ts';
import { criteriaOf, makeRubric } from '../../../src/rubric/rubric.ts';
import { library } from '../../support/law.ts';
import { tries } from '../../support/tries.ts';

const rubrics = library.ids
  .flatMap(library.versions)
  .flatMap((law) => (law.kind === 'rubric' ? [law.rubric] : []));

const answers = fc.record(
  {
    result: fc.constantFrom('dat', 'khong_dat', 'khong_ap_dung', '5', 'Tốt', 'x'),
    reason: fc.constantFrom('Thiếu', 'Không có'),
  },
  { requiredKeys: ['result'] },
);

/** Meetings of one rubric: answers as people give them, for some lines or all, by the unit and by its superior. */
const meetings = fc.constantFrom(...rubrics).chain((rubric) => {
  const lines = criteriaOf(rubric.file).map(({ id }) => id);
  const said = fc
    .dictionary(fc.constantFrom(...lines), answers, { maxKeys: lines.length })
    .map((all): ReadonlyMap<string, Answer> => new Map(Object.entries(all)));
  const facts = fc
    .dictionary(fc.constantFrom(...rubric.factTypes.keys()), fc.constantFrom(0, 1_00, 27_00, 30_00, 120_00))
    .map((all) => new Map(Object.entries(all)));
  return fc.record({
    rubric: fc.constant(rubric),
    scorer: fc.constantFrom('tu_cham' as const, 'tham_dinh' as const),
    meeting: fc.record({
      unit: fc.constant('CB01'),
      date: fc.constantFrom('2026-03-05', '2026-12-05'),
      kind: fc.constantFrom('thuong_ky' as const, 'chuyen_de' as const, 'ket_hop' as const),
      unitKind: fc.constantFrom('thon', 'co_quan'),
      facts,
      answers: fc.record({ tu_cham: said, tham_dinh: said }),
    }),
  });
});

test('a rubric that has scored many meetings scores the next one as one that has scored none', () => {
  fc.assert(
    fc.property(meetings, ({ rubric, scorer, meeting }) => {
      const { file, sha256, deviations, changes } = rubric;
      const fresh = makeRubric(file, sha256, deviations, changes);
      const sheet: Meeting = meeting;
      expect(assess(rubric, sheet, scorer)).toEqual(assess(fresh, sheet, scorer));
    }),
    { numRuns: tries(600) },
  );
});
