import { standardFacts } from '../../../../domain/meeting/facts.ts';
import type { Path } from '../../../../domain/problem/location.ts';
import { ONE, parseHundredths } from '../../../../domain/values/hundredths.ts';
import { parseTime } from '../../../../domain/written/time.ts';

const MINUTES = 60;

/** The minutes of a cell that stands below hours: `2`, `1,5`, `1:30`, `1h30`. What is no whole number of minutes keeps its unit, so that it is refused as it stands and never taken for minutes. */
export const minutesOfHours = (text: string): string => {
  const time = parseTime(text);
  if (time !== undefined) return String(time);
  const hours = parseHundredths(text);
  if (hours === undefined) return text;
  const minutes = (hours * MINUTES) / ONE;
  return Number.isInteger(minutes) ? String(minutes) : `${text} h`;
};

/** Hours and minutes as a clock shows them. */
const CLOCK = /^\d{1,2}:\d{2}$/;

/** The text of a cell for its place in a meeting: a length that a spreadsheet shows in hours and minutes is told in minutes. */
export const textFor = ([field, id]: Path, text: string): string =>
  field === 'facts' && standardFacts.get(String(id)) === 'phut' && CLOCK.test(text)
    ? minutesOfHours(text)
    : text;
