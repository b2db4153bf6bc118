import type { FactType } from '../../domain/meeting/facts.ts';
import { MOST_COUNTED } from '../../domain/written/count.ts';
import { bookForm as words } from '../../messages/words/book-form.ts';
import type { Grid } from '../../render/xlsx/book.ts';

/** A check that the spreadsheet makes of what is typed into some cells. */
export type CellCheck = NonNullable<NonNullable<Grid['more']>['dataValidations']>[number];

const refusing = (
  range: string,
  message: string,
): Pick<CellCheck, 'range' | 'allowBlank' | 'showErrorMessage' | 'errorMessage' | 'errorStyle'> => ({
  range,
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'stop',
  errorMessage: message,
});

const oneOf = (range: string, values: readonly string[]): CellCheck => ({
  ...refusing(range, words.checks.choice),
  type: 'list',
  values: [...values],
});

/** A choice among words. */
export const choiceCheck = oneOf;

/** Points between nothing and the most that a line can be worth. */
export const pointsCheck = (range: string, most: number): CellCheck => ({
  ...refusing(range, words.checks.points(String(most).replace('.', ','))),
  type: 'decimal',
  operator: 'between',
  formula1: '0',
  formula2: String(most),
});

/** Days as spreadsheets count them: from the first of 1900 to the last of 2100. */
const FIRST_DAY = '1';
const LAST_DAY = '73415';

const count = (range: string): CellCheck => ({
  ...refusing(range, words.checks.count),
  type: 'whole',
  operator: 'between',
  formula1: '0',
  formula2: String(MOST_COUNTED),
});

const number = (range: string): CellCheck => ({
  ...refusing(range, words.checks.number),
  type: 'decimal',
  operator: 'greaterThanOrEqual',
  formula1: '0',
});

/** A day of the calendar. */
export const dayCheck = (range: string): CellCheck => ({
  ...refusing(range, words.checks.day),
  type: 'date',
  operator: 'between',
  formula1: FIRST_DAY,
  formula2: LAST_DAY,
});

const checks: Readonly<Partial<Record<FactType, (range: string) => CellCheck>>> = {
  ...{ nguoi: count, lan: count, phut: count, phan_tram: number, so: number, ngay: dayCheck },
  co_khong: (range) => oneOf(range, words.yesNo),
};

/** The check of a fact by its type; hours and codes are checked when the sheet is read. */
export const factChecks = (type: FactType, range: string): readonly CellCheck[] => {
  const check = checks[type];
  return check === undefined ? [] : [check(range)];
};
