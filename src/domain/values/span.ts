import { type Day, firstDayOf, lastDayOf, type Month } from './day.ts';

/** In which months a unit is expected to meet: those in which it existed on any day, or only those in which it existed on every day. */
export const monthPolicies = ['bat_ky_ngay', 'du_thang'] as const;
export type MonthPolicy = (typeof monthPolicies)[number];

/** First and last day of a life, both included; open where nobody said. */
export interface Span {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

export const isActiveOn = (span: Span, date: Day): boolean =>
  (span.from === undefined || span.from <= date) && (span.to === undefined || date <= span.to);

/** A unit is active in a month when it existed on any day of it. */
export const isActiveIn = (span: Span, of: Month): boolean =>
  (span.from === undefined || span.from <= lastDayOf(of)) &&
  (span.to === undefined || firstDayOf(of) <= span.to);

/** Whether a meeting is expected of a unit in a month. */
export const isExpectedIn = (span: Span, of: Month, policy: MonthPolicy): boolean =>
  policy === 'bat_ky_ngay'
    ? isActiveIn(span, of)
    : isActiveOn(span, firstDayOf(of)) && isActiveOn(span, lastDayOf(of));
