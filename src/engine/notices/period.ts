import { warning } from '../../domain/problem/problem.ts';
import type { Day } from '../../domain/values/day.ts';
import { type NamedPeriod, periodInName } from './period-in-name.ts';
import type { SheetRule } from './rule.ts';

export const yearOf = (date: Day): number => Number(date.slice(0, 4));
const monthOfYear = (date: Day): number => Number(date.slice(5, 7));
const dayOfMonth = (date: Day): number => Number(date.slice(8));

const isOf = ({ year, month }: NamedPeriod, date: Day): boolean =>
  (month === undefined || month === monthOfYear(date)) && (year === undefined || year === yearOf(date));

/** The date is of another month than the folder or the file is named after; where day and month exchanged would fit, that is likely what happened. */
export const folderMonthDiffers: SheetRule = ({ meeting: { date }, file }) => {
  const named = periodInName(file);
  if (named?.month === undefined || isOf(named, date)) return [];
  const swapped = named.month === dayOfMonth(date) && (named.year ?? yearOf(date)) === yearOf(date);
  return [warning({ code: 'folder-month-differs', args: { name: named.name, date, swapped } }, ['date'])];
};

/** The date is of another year than the folder is named after: no report of that year would count it. */
export const oddYear: SheetRule = ({ meeting: { date }, file }) => {
  const named = periodInName(file);
  if (named === undefined || named.month !== undefined || named.year === undefined || isOf(named, date))
    return [];
  return [warning({ code: 'odd-year', args: { date, name: named.name } }, ['date'])];
};
