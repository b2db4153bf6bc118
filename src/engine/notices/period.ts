import { type Flaw, warning } from '../../domain/problem/problem.ts';
import { type Day, type Month, monthName } from '../../domain/values/day.ts';
import { type NamedPeriod, periodInName } from './period-in-name.ts';
import type { Subject } from './rule.ts';

/** A sheet as far as its place among the files is concerned. */
interface Filed extends Pick<Subject, 'file'> {
  readonly meeting: Pick<Subject['meeting'], 'date'>;
}

type PlaceRule = (filed: Filed) => readonly Flaw[];

export const yearOf = (date: Day): number => Number(date.slice(0, 4));
const monthOfYear = (date: Day): number => Number(date.slice(5, 7));
const dayOfMonth = (date: Day): number => Number(date.slice(8));

const isOf = ({ year, month }: NamedPeriod, date: Day): boolean =>
  (month === undefined || month === monthOfYear(date)) && (year === undefined || year === yearOf(date));

/** The date is of another month than the folder or the file is named after; where day and month exchanged would fit, that is likely what happened. */
export const folderMonthDiffers: PlaceRule = ({ meeting: { date }, file }) => {
  const named = periodInName(file);
  if (named?.month === undefined || isOf(named, date)) return [];
  const swapped = named.month === dayOfMonth(date) && (named.year ?? yearOf(date)) === yearOf(date);
  return [warning({ code: 'folder-month-differs', args: { name: named.name, date, swapped } }, ['date'])];
};

/** The date is of another year than the folder is named after: no report of that year would count it. */
export const oddYear: PlaceRule = ({ meeting: { date }, file }) => {
  const named = periodInName(file);
  if (named === undefined || named.month !== undefined || named.year === undefined || isOf(named, date))
    return [];
  return [warning({ code: 'odd-year', args: { date, name: named.name } }, ['date'])];
};

/** The month that the name of a file or its folder tells, with its year. */
export const monthInName = (file: string): Month | null => {
  const named = periodInName(file);
  return named?.year === undefined || named.month === undefined ? null : monthName(named.year, named.month);
};

/** Whether the name of a file or its folder places it in one of some months, or in their year. */
export const isPlacedIn = (file: string, months: readonly Month[]): boolean => {
  const named = periodInName(file);
  return named !== undefined && months.some((month) => isOf(named, month));
};
