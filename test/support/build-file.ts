import type { Facts } from '../../src/domain/meeting/facts.ts';
import { type Meeting, type MeetingFile, meetingFileSchema } from '../../src/domain/meeting/meeting.ts';
import type { Scoring } from '../../src/rubric/methods/scoring.ts';
import { makeRubric, type Rubric, type RubricFile, rubricSchema } from '../../src/rubric/rubric.ts';

/** What every element of a made-up rubric rests on, unless it says otherwise. */
export const provenance = { citation: { document: 'qd' }, mark: 'thu_cap' } as const;

/** The source that this provenance is printed as. */
export const printed = { document: 'Quy định thử', documentMark: 'thu_cap', mark: 'thu_cap' } as const;

export type Part = Readonly<Record<string, unknown>>;

/** A line judged as met or not, worth 10 points, with some fields set otherwise. */
export const line = (id: string, more: Part = {}): Part => ({
  id,
  name: `Dòng ${id}`,
  points: '10',
  method: 'dat_khong_dat',
  ...provenance,
  ...more,
});

export const group = (id: string, criteria: readonly Part[], more: Part = {}): Part => ({
  id,
  name: `Nhóm ${id}`,
  points: '10',
  criteria,
  ...provenance,
  ...more,
});

export const band = (id: string, name: string, more: Part): Part => ({ id, name, ...provenance, ...more });

/** Tốt from 90, Khá from 70 below 90, Kém below 70. */
export const threeBands: readonly Part[] = [
  band('tot', 'Tốt', { from: '90' }),
  band('kha', 'Khá', { from: '70', below: '90' }),
  band('kem', 'Kém', { below: '70' }),
];

/** The file of a made-up rubric: shape checked, sums and references not. */
export const rubricFile = (more: Part = {}): RubricFile =>
  rubricSchema.parse({
    rubric: 'thu/nho',
    name: 'Bộ tiêu chí thử',
    regulation: { name: 'Quy định thử', issuer: 'Nơi thử', mark: 'de_xuat' },
    inForce: { from: '2026-01-01', mark: 'de_xuat' },
    status: 'day_du',
    sources: [{ id: 'qd', name: 'Quy định thử', mark: 'thu_cap' }],
    total: '100',
    groups: [group('1', [line('1.1')])],
    bands: threeBands,
    ...more,
  });

/** A made-up rubric with these lines, ready for scoring. */
export const rubricOf = (lines: readonly Part[], more: Part = {}): Rubric =>
  makeRubric(rubricFile({ groups: [group('1', lines)], ...more }), 'hash');

/** A meeting file of CB01 on 5 March 2026, as it was written. */
export const meetingFile = (more: Part = {}): MeetingFile =>
  meetingFileSchema.parse({ unit: 'CB01', date: '2026-03-05', kind: 'thuong_ky', ...more });

/** A checked meeting of CB01 on 5 March 2026 with these facts. */
export const meetingWith = (
  facts: Readonly<Record<string, number | string | readonly string[]>> = {},
  more: Partial<Meeting> = {},
): Meeting => ({
  unit: 'CB01',
  date: '2026-03-05',
  kind: 'thuong_ky',
  facts: factsOf(facts),
  answers: { tu_cham: new Map(), tham_dinh: new Map() },
  ...more,
});

export const factsOf = (facts: Readonly<Record<string, number | string | readonly string[]>>): Facts =>
  new Map(Object.entries(facts));

/** The scoring of a single made-up line. */
export const scoringWith = (more: Part): Scoring => {
  const scoring = rubricOf([line('1.1', more)], { step: '0.5' }).scorings.get('1.1');
  if (scoring === undefined) throw new Error('no scoring');
  return scoring;
};
