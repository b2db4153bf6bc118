import type { Assessment, Source } from '../../src/domain/meeting/assessment.ts';
import { conductOf } from '../../src/domain/meeting/conduct.ts';
import type { Digest } from '../../src/domain/meeting/digest.ts';
import type { MeetingKind } from '../../src/domain/meeting/meeting-kind.ts';
import type { Location } from '../../src/domain/problem/location.ts';

export const testSource: Source = { document: 'Nguồn thử', documentMark: 'thu_cap', mark: 'thu_cap' };

/** A sheet as far as it is told from others. */
export const sheetOf = (
  file: string,
  meeting: { readonly unit?: string; readonly date: string; readonly kind?: MeetingKind },
  content = file,
): {
  meeting: { unit: string; date: string; kind: MeetingKind };
  location: Location;
  content: string;
} => ({
  meeting: { unit: 'CB01', kind: 'thuong_ky', ...meeting },
  location: { file, line: 1, column: 1 },
  content,
});

/** A complete assessment of CB01 that gives so many points and this band. */
export const assessmentOf = (
  date: string,
  { total, band }: { readonly total: number; readonly band: string },
  more: Partial<Assessment> = {},
): Assessment & Digest => ({
  unit: 'CB01',
  date,
  kind: 'thuong_ky',
  rubric: {
    id: 'thu/nho',
    version: '2026-01-01',
    sha256: '',
    title: 'Bộ tiêu chí thử',
    partial: false,
    deviations: [],
  },
  scorer: 'tu_cham',
  facts: new Map(),
  groups: [],
  possible: 100_00,
  range: [total, total],
  total,
  adjustments: [],
  vote: null,
  classification: { band, title: band, reason: { code: 'unanswered' }, source: testSource },
  awaits: [],
  possibleBands: [band],
  readings: [],
  losses: [],
  present: undefined,
  members: undefined,
  conduct: conductOf({ facts: more.facts ?? new Map(), vote: more.vote ?? null }),
  ...more,
});

/** An assessment of CB01 with lines still open, between two totals. */
export const openAssessmentOf = (
  date: string,
  range: readonly [number, number],
  possibleBands: readonly string[],
): Assessment & Digest =>
  assessmentOf(
    date,
    { total: 0, band: '' },
    { range, total: null, classification: null, possibleBands: [...possibleBands] },
  );
