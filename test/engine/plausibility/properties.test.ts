import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/engine/meeting/assess.ts';
import { likenessOf } from '../../../src/engine/notices/likeness.ts';
import { sheetNotices } from '../../../src/engine/notices/sheet-rules.ts';
import { statedOtherwise } from '../../../src/engine/notices/stated.ts';
import { bareMeeting } from '../../naive/bare-meeting.ts';
import { type FormName, makeMeetings } from '../../naive/meetings.ts';
import { scored, shippedRubric } from '../../support/law.ts';
import { trying } from '../../support/tries.ts';

const forms: readonly { readonly form: FormName; readonly id: string }[] = [
  { form: 'an-phu', id: 'an-phu/phieu-danh-gia' },
  { form: 'ha-tinh', id: 'ha-tinh/17-qd-tu' },
];

describe.each(forms)('$id: whatever the meeting', ({ form, id }) => {
  const rubric = shippedRubric(id);
  const meetings = fc
    .integer({ min: 0, max: 2 ** 31 })
    .map((seed) => [...makeMeetings(form, 1, seed)].map((written) => bareMeeting(written, rubric)));

  test('what is noticed is a warning at most, and the score is what it was', () => {
    fc.assert(
      fc.property(meetings, fc.integer({ min: 0, max: 100 }), ([meeting], points) => {
        if (meeting === undefined) return;
        const stated = { ...meeting, stated: { total: points * 100, band: 'Tốt' } };
        const before = scored(rubric, meeting);
        const flaws = sheetNotices({ meeting: stated, rubric, file: 'phieu/2026-03/CB01.yaml' }, new Set());
        expect(flaws.filter(({ severity }) => severity !== 'warning')).toEqual([]);
        statedOtherwise({ meeting: stated, rubric, assessment: before });
        likenessOf(stated, rubric);
        expect(assess(rubric, stated)).toEqual(before);
      }),
      trying(300),
    );
  });

  test('a total on the form is noticed exactly where it is not the computed one', () => {
    fc.assert(
      fc.property(meetings, fc.constantFrom(-50, 0, 50), ([meeting], off) => {
        if (meeting === undefined) return;
        const assessment = scored(rubric, meeting);
        const { total } = assessment;
        if (total === null) return;
        const stated = { ...meeting, stated: { total: total + off } };
        expect(statedOtherwise({ meeting: stated, rubric, assessment })).toHaveLength(off === 0 ? 0 : 1);
      }),
      trying(300),
    );
  });
});
