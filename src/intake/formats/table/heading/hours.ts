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
