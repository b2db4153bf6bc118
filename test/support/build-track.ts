import { type Conduct, conductOf } from '../../src/domain/meeting/conduct.ts';
import type { Digest } from '../../src/domain/meeting/digest.ts';
import type { Assignment, Unit } from '../../src/domain/organisation/workspace.ts';
import { parsePeriod } from '../../src/domain/values/period.ts';
import { trackedIn } from '../../src/engine/track/requirements.ts';
import type { Standing } from '../../src/engine/track/state.ts';
import { type TrackInput, track } from '../../src/engine/track/track.ts';
import { type Obligations, obligationsSchema } from '../../src/rubric/file/obligations.ts';
import { assessmentOf } from './build-sheet.ts';

const provenance = { citation: { document: 'a' }, mark: 'de_xuat' };

/** Obligations from their requirements alone. */
export const obligationsOf = (requirement: readonly object[], more: object = {}): Obligations =>
  obligationsSchema.parse({
    obligations: 'thu/nghia-vu',
    name: 'Nghĩa vụ thử',
    regulation: { name: 'Thử', issuer: 'Thử', mark: 'de_xuat' },
    inForce: { from: '2020-01-01', mark: 'de_xuat' },
    status: 'day_du',
    sources: [{ id: 'a', name: 'Nguồn thử', mark: 'de_xuat' }],
    requirement: requirement.map((one, index) => ({
      id: `y${index + 1}`,
      name: `Yêu cầu ${index + 1}`,
      ...provenance,
      ...one,
    })),
    ...more,
  });

/** A meeting in good order but for what is said; facts and answers play no part. */
export const heldOn = (
  date: string,
  { unit = 'CB01', kind = 'thuong_ky', ...conduct }: Partial<Conduct & Pick<Digest, 'unit' | 'kind'>> = {},
): Digest => ({
  ...assessmentOf(date, { total: 90_00, band: 'tot' }, { unit, kind }),
  conduct: { ...conductOf({ facts: new Map(), vote: null }), ...conduct },
});

export interface Scene extends Partial<Omit<TrackInput, 'period' | 'units' | 'tracked'>> {
  readonly period?: string;
  readonly unit?: Partial<Unit>;
  readonly laws?: readonly Obligations[];
  readonly assignments?: readonly Assignment[];
}

export const inputOf = (requirement: readonly object[], scene: Scene = {}): TrackInput => {
  const { period: named = '2026', unit, laws = [obligationsOf(requirement)], ...more } = scene;
  const period = parsePeriod(named);
  if (period === undefined) throw new Error(named);
  return {
    period,
    closing: '2026-12-31',
    tracked: trackedIn(laws, period),
    units: [{ id: 'CB01', notHeld: [], ...unit }],
    monthPolicy: 'bat_ky_ngay',
    assignments: [],
    meetings: [],
    faulty: new Set(),
    undated: new Set(),
    belongs: () => undefined,
    ...more,
  };
};

/** How one requirement stands with CB01, span by span. */
export const standingsOf = (requirement: object, scene: Scene = {}): readonly Standing[] =>
  track(inputOf([requirement], scene)).units[0]?.courses[0]?.standings ?? [];

/** How one requirement stands with the first member. */
export const memberStandingsOf = (requirement: object, scene: Scene): readonly Standing[] =>
  track(inputOf([requirement], scene)).members[0]?.courses[0]?.standings ?? [];
