import { conductOf } from '../../domain/meeting/conduct.ts';
import type { Facts } from '../../domain/meeting/facts.ts';
import type { Period } from '../../domain/values/period.ts';
import type { Message } from '../../messages/index.ts';
import type {
  Held,
  ObligationCase,
  ObligationCases,
  StandingWord,
} from '../../rubric/file/obligation-cases.ts';
import type { Obligations } from '../../rubric/file/obligations.ts';
import { trackedIn } from '../track/requirements.ts';
import type { ObligationState } from '../track/state.ts';
import { type TrackedMeeting, track } from '../track/track.ts';
import type { CaseResult } from './case-result.ts';

/** What cases were read as: the span of each, and the facts of each of its meetings. */
export interface ReadCase {
  readonly span: Period;
  readonly facts: readonly Facts[];
}

const words: Readonly<Record<ObligationState, StandingWord>> = {
  met: 'dat',
  late: 'cham',
  'not-met': 'chua_dat',
  'not-known': 'chua_ro',
  due: 'con_han',
  'not-due': 'chua_den',
  'no-meeting': 'khong_hop',
  inactive: 'khong_bat_buoc',
};

const UNIT = 'CB';
const MEMBER = 'UV';

/** Long after anything that is asked. */
const AFTER_ALL = '9999-12-31';

const meetingOf = (held: Held, facts: Facts): TrackedMeeting => ({
  unit: UNIT,
  date: held.date,
  kind: held.kind,
  total: held.openLines.length > 0 ? null : 0,
  awaits: [],
  conduct: {
    ...conductOf({
      facts,
      vote: null,
      record: {
        superiors: held.superiors.map(({ id }) => id),
        appraised: held.appraised !== undefined,
        ...(held.minutes === undefined ? {} : { minutes: held.minutes }),
        ...(held.received === undefined ? {} : { received: held.received }),
      },
    }),
    voted: held.vote !== undefined,
  },
});

/** How it stands with the obligation of a case. */
const standingOf = (
  { when: { obligation, asOf, notHeld, position, meetingsHeld } }: ObligationCase,
  { span, facts }: ReadCase,
  law: Obligations,
): StandingWord => {
  const tracking = track({
    period: span,
    closing: asOf ?? AFTER_ALL,
    tracked: trackedIn([law], span).filter(({ id }) => id === obligation),
    units: [
      {
        id: UNIT,
        notHeld: notHeld === undefined ? [] : span.months.map((month) => ({ month, reason: notHeld })),
      },
    ],
    monthPolicy: 'bat_ky_ngay',
    assignments: [{ id: MEMBER, unit: [UNIT], ...(position === undefined ? {} : { position }) }],
    meetings: meetingsHeld.map((held, index) => meetingOf(held, facts[index] ?? new Map())),
    faulty: new Set(),
    undated: new Set(),
    belongs: () => undefined,
  });
  const [course] = [...tracking.units, ...tracking.members].flatMap(({ courses }) => courses);
  const standing = course?.standings.find((one) => one.span.id === span.id);
  return standing === undefined ? 'khong_bat_buoc' : words[standing.state];
};

/** Runs the cases of a file of obligations. */
export const runObligationCases = (
  { cases }: ObligationCases,
  law: Obligations,
  read: readonly ReadCase[],
): readonly CaseResult[] =>
  cases.map((one, index) => {
    const known = read[index];
    const found = known === undefined ? '' : standingOf(one, known, law);
    const expected = one.expect.standing;
    const isMet = found === expected;
    return {
      name: one.name,
      path: ['cases', index],
      outcome: isMet ? 'passed' : 'failed',
      differences: isMet ? [] : [{ code: 'case-standing', args: { expected, found } }],
      complaints: [],
    };
  });

const behind: ReadonlySet<StandingWord> = new Set(['cham', 'chua_dat']);

/** Obligations that no passing case meets, or that none falls short of. */
export const untouchedInObligations = (
  { cases }: ObligationCases,
  runs: readonly CaseResult[],
  { requirement }: Obligations,
): readonly Message[] => {
  const passed = cases.filter((_, index) => runs[index]?.outcome === 'passed');
  return requirement.flatMap(({ id, name }) => {
    const found = passed.flatMap(({ when, expect }) => (when.obligation === id ? [expect.standing] : []));
    return [found.includes('dat'), found.some((word) => behind.has(word))].flatMap(
      (isTouched, side): readonly Message[] =>
        isTouched ? [] : [{ code: 'untouched-obligation', args: { obligation: name, met: side === 0 } }],
    );
  });
};
