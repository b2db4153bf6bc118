import { isComplete } from '../../domain/meeting/assessment.ts';
import { type Day, dayOfNextMonth, daysBetween, daysLater, monthOf } from '../../domain/values/day.ts';
import { ONE } from '../../domain/values/hundredths.ts';
import type { Requirement } from '../../rubric/file/obligations.ts';
import { due, late, met, noMeeting, notKnown, notMet, type Verdict } from './state.ts';
import type { TrackedMeeting } from './track.ts';

/** A requirement that every regular meeting must meet. */
export type OfMeeting = Exclude<Requirement, { readonly atLeast: number }>;

export const isOfMeeting = (requirement: Requirement): requirement is OfMeeting =>
  !('atLeast' in requirement);

/** What a requirement asks about, where it must be recorded to be judged. */
type Matter = 'committee' | 'documents' | 'duration' | 'conclusion' | 'report';

const unrecorded = (matter: Matter): Verdict => notKnown({ code: 'obligation-unrecorded', args: { matter } });

/** Something that had to be done by a day; what lies after the closing day has not happened yet. */
const doneBy = (matter: Matter, done: Day | undefined, by: Day, meeting: Day, closing: Day): Verdict => {
  const tooLate = (day: Day) => late({ code: 'obligation-late', args: { matter, day, by } });
  if (done !== undefined && done <= closing) return done <= by ? met([meeting]) : tooLate(done);
  if (closing < by) return due(by);
  return done === undefined ? unrecorded(matter) : tooLate(done);
};

/** Something that had to be done so many days before the meeting. */
const doneBefore = (matter: Matter, done: Day | undefined, meeting: Day, days: number): Verdict => {
  if (done === undefined) return unrecorded(matter);
  const ahead = daysBetween(done, meeting);
  return ahead >= days
    ? met([meeting])
    : late({ code: 'obligation-not-ahead', args: { matter, day: done, meeting, days } });
};

const longEnough = (
  { date, kind, conduct: { duration } }: TrackedMeeting,
  { leastMinutes, combinedMinutes }: Extract<OfMeeting, { kind: 'thoi_luong' }>,
): Verdict => {
  if (duration === undefined) return unrecorded('duration');
  const least = kind === 'ket_hop' ? (combinedMinutes ?? leastMinutes) : leastMinutes;
  return duration >= least * ONE
    ? met([date])
    : notMet({ code: 'obligation-too-short', args: { minutes: duration / ONE, least, meeting: date } });
};

const votedAndRecorded = ({ date, conduct: { voted, minuted } }: TrackedMeeting): Verdict =>
  voted && minuted
    ? met([date])
    : notMet({ code: 'obligation-not-voted', args: { voted, minuted, meeting: date } });

/** The day by which the month's sheet must have reached the superior. */
const reportDay = (day: Day, byDay: number): Day => dayOfNextMonth(monthOf(day), byDay);

const NO_DAYS = 0;

/** How a requirement stands that is asked of the regular meeting of a month. */
export const meetingVerdict = (requirement: OfMeeting, meeting: TrackedMeeting, closing: Day): Verdict => {
  const { date, conduct } = meeting;
  if (requirement.kind === 'bieu_quyet') return votedAndRecorded(meeting);
  switch (requirement.kind) {
    case 'cham_diem':
      return isComplete(meeting)
        ? met([date])
        : notMet({ code: 'obligation-not-scored', args: { meeting: date } });
    case 'hop_chi_uy':
      return doneBefore('committee', conduct.committeeMet, date, NO_DAYS);
    case 'tai_lieu':
      return doneBefore('documents', conduct.documentsPosted, date, requirement.daysBefore);
    case 'thoi_luong':
      return longEnough(meeting, requirement);
    case 'ket_luan':
      return doneBy(
        'conclusion',
        conduct.conclusionPosted,
        daysLater(date, requirement.daysAfter),
        date,
        closing,
      );
    case 'bao_cao':
      return doneBy('report', conduct.received, reportDay(date, requirement.byDay), date, closing);
  }
};

/** How such a requirement stands where no regular meeting is known; only a report can be wanting by itself. */
export const absentVerdict = (
  requirement: OfMeeting,
  first: Day,
  notHeld: boolean,
  closing: Day,
): Verdict => {
  if (requirement.kind !== 'bao_cao' || notHeld) return noMeeting;
  const by = reportDay(first, requirement.byDay);
  return closing < by ? due(by) : notMet({ code: 'obligation-no-report', args: { by } });
};
