import { refuse } from '../domain/problem/cannot-run.ts';
import { type Day, parseDay } from '../domain/values/day.ts';
import { dayFault } from '../domain/written/day-fault.ts';

/** The day that a call names. */
export const dayAsked = (written: string): Day => {
  const day = parseDay(written);
  if (day === undefined) throw refuse(dayFault(written));
  return day;
};
