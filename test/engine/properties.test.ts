import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../src/domain/meeting/assessment.ts';
import { sum } from '../../src/domain/values/hundredths.ts';
import { canonical } from '../../src/intake/document/canonical.ts';
import { bareMeeting } from '../naive/bare-meeting.ts';
import { type FormName, makeMeetings, type WrittenMeeting } from '../naive/meetings.ts';
import { scored, shippedRubric } from '../support/law.ts';
import { trying } from '../support/tries.ts';

const forms: readonly { readonly form: FormName; readonly id: string }[] = [
  { form: 'an-phu', id: 'an-phu/phieu-danh-gia' },
  { form: 'ha-tinh', id: 'ha-tinh/17-qd-tu' },
];

const written = (form: FormName): fc.Arbitrary<WrittenMeeting> =>
  fc.integer({ min: 0, max: 2 ** 31 }).map((seed) => [...makeMeetings(form, 1, seed)][0] ?? fail(seed));

const fail = (seed: number): never => {
  throw new Error(`no meeting for seed ${seed}`);
};

const RUNS = trying(3_000);

const raised = (meeting: WrittenMeeting, fact: string, by: number): WrittenMeeting => ({
  ...meeting,
  so_lieu: { ...meeting.so_lieu, [fact]: Math.round((Number(meeting.so_lieu[fact]) + by) * 100) / 100 },
});

describe.each(forms)('$id', ({ form, id }) => {
  const rubric = shippedRubric(id);
  const assessWritten = (meeting: WrittenMeeting) => scored(rubric, bareMeeting(meeting, rubric));

  test('no line is given less than nothing or more than its maximum, and its range says the same', () => {
    fc.assert(
      fc.property(written(form), (meeting) => {
        const wrong = findingsOf(assessWritten(meeting)).filter(
          ({ awarded, possible, range: [least, most] }) => {
            const told = awarded === null ? least < most : least === awarded && most === awarded;
            return !(least >= 0 && most <= possible && told);
          },
        );
        expect(wrong).toEqual([]);
      }),
      RUNS,
    );
  });

  test('the total is the sum of the findings and of the groups; while a line is open there is neither total nor band', () => {
    fc.assert(
      fc.property(written(form), (meeting) => {
        const assessment = assessWritten(meeting);
        const findings = findingsOf(assessment);
        const open = findings.some(({ awarded }) => awarded === null);
        expect(assessment.total === null).toBe(open);
        expect(assessment.classification === null).toBe(open);
        if (open) return;
        expect(assessment.total).toBe(sum(findings.map(({ awarded }) => awarded ?? Number.NaN)));
        expect(assessment.total).toBe(sum(assessment.groups.map(({ awarded }) => awarded ?? Number.NaN)));
      }),
      RUNS,
    );
  });

  test('every point has a reason and a source', () => {
    fc.assert(
      fc.property(written(form), (meeting) => {
        const findings = findingsOf(assessWritten(meeting));
        expect(findings.length).toBeGreaterThan(0);
        expect(findings.filter(({ reason, source }) => !reason.code || !source.document)).toEqual([]);
      }),
      RUNS,
    );
  });

  test.each(['thoi_luong', 'ty_le_chi_tieu', 'phat_bieu'])('more %s never lowers the total', (fact) => {
    fc.assert(
      fc.property(written(form), fc.integer({ min: 1, max: 40 }), (meeting, by) => {
        fc.pre(meeting.so_lieu[fact] !== undefined);
        fc.pre(
          fact !== 'phat_bieu' || Number(meeting.so_lieu.phat_bieu) + by <= Number(meeting.so_lieu.co_mat),
        );
        const [before, after] = [assessWritten(meeting), assessWritten(raised(meeting, fact, by))];
        expect(after.range[0]).toBeGreaterThanOrEqual(before.range[0]);
        expect(after.range[1]).toBeGreaterThanOrEqual(before.range[1]);
      }),
      RUNS,
    );
  });

  test('one more present instead of absent never lowers the line of attendance', () => {
    const line = form === 'an-phu' ? '2.1' : '3.1';
    const awardedFor = (meeting: WrittenMeeting) =>
      findingsOf(assessWritten(meeting)).find(({ criterion }) => criterion === line)?.awarded ?? null;
    fc.assert(
      fc.property(written(form), (meeting) => {
        fc.pre(Number(meeting.so_lieu.vang_co_ly_do) > 0 && meeting.so_lieu.co_mat !== undefined);
        const before = awardedFor(meeting);
        const after = awardedFor(raised(raised(meeting, 'co_mat', 1), 'vang_co_ly_do', -1));
        fc.pre(before !== null && after !== null);
        expect(after).toBeGreaterThanOrEqual(before ?? Number.NaN);
      }),
      RUNS,
    );
  });

  test('the order of keys changes nothing', () => {
    const backwards = <T>(record: Readonly<Record<string, T>>) =>
      Object.fromEntries(Object.entries(record).reverse());
    fc.assert(
      fc.property(written(form), (meeting) => {
        const turned = {
          ...meeting,
          so_lieu: backwards(meeting.so_lieu),
          tu_cham: backwards(meeting.tu_cham),
        };
        const plain = (one: WrittenMeeting) => canonical({ ...assessWritten(one), facts: null });
        expect(plain(turned)).toBe(plain(meeting));
      }),
      trying(1_000),
    );
  });
});
