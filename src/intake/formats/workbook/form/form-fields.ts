import type { Path } from '../../../../domain/problem/location.ts';
import { headingOf, looksLikeHeading } from '../../table/heading/heading.ts';
import type { BookSheet, SheetCell } from '../book/book.ts';
import { type FormBlock, formBlock } from './form-block.ts';

/** A label of a form with the cell that holds its value; the same cell where label and value are written together. */
export interface FormField {
  readonly path: Path;
  readonly label: SheetCell;
  /** Missing where nothing is filled in. */
  readonly value?: SheetCell;
  readonly text: string;
}

/** The form of one meeting has some dozens of rows; more are a table. */
const MOST_FORM_ROWS = 500;

type Row = BookSheet['rows'][number];

/** A key that a label carries in brackets, for facts that only one rubric knows. */
const CARRIED_KEY = /\(([a-z][a-z0-9]*(?:_[a-z0-9]+)+)\)[\s*:]*$/;

const ANSWERS: ReadonlySet<unknown> = new Set(['selfAnswers', 'appraisedAnswers']);

/** The place of a meeting that a label names. */
const labelPath = (text: string): Path | undefined => {
  const heading = headingOf(text);
  if (heading.is === 'value' && heading.sure && !ANSWERS.has(heading.path[0])) return heading.path;
  const carried = CARRIED_KEY.exec(text)?.[1];
  return carried === undefined ? undefined : ['facts', carried];
};

const isHeading = (text: string): boolean => {
  const heading = headingOf(text);
  return heading.is === 'line' || heading.is === 'idle' || labelPath(text) !== undefined;
};

/** A heading of a table: also the code of a criterion, but not a plain number, which is more likely a value. */
const isColumnHeading = (text: string): boolean => {
  const heading = headingOf(text);
  const isCode = heading.is === 'value' && ANSWERS.has(heading.path[0]) && !/^\d+$/.test(text.trim());
  return isCode || isHeading(text);
};

/** A label announces the value beside it; a heading of a column does not. */
const announces = (text: string): boolean => text.trim().endsWith(':');

/** A row of headings holds little else; labels of a form stand beside their values. */
const isHeadingRow = (row: Row): boolean => {
  const texts = row.map(({ text }) => text);
  if (texts.some(announces)) return false;
  return looksLikeHeading(texts) && texts.filter(isColumnHeading).length * 3 > texts.length * 2;
};

const written = (cell: SheetCell): boolean => cell.text.trim() !== '' || cell.complaint !== undefined;

/** A label and its value in one cell, with a colon between them. */
const fieldInOne = (cell: SheetCell): readonly FormField[] => {
  const colon = cell.text.indexOf(':');
  const path = colon === -1 ? undefined : labelPath(cell.text.slice(0, colon));
  const text = cell.text.slice(colon + 1).trim();
  return path === undefined || text === '' ? [] : [{ path, label: cell, value: cell, text }];
};

/** The value of a label is the next cell to the right that is filled; a total stands below the answers that it adds up. */
const valueCell = (
  path: Path,
  row: Row,
  index: number,
  block: FormBlock | undefined,
): SheetCell | undefined => {
  if (path[0] === 'stated' && block !== undefined)
    return row.find(({ place }, at) => at > index && place.column === block.resultColumn);
  const next = row[index + 1];
  return next === undefined || (next.complaint === undefined && isHeading(next.text)) ? undefined : next;
};

const fieldsOfRow = (row: Row, block: FormBlock | undefined): readonly FormField[] =>
  row.flatMap((label, index): readonly FormField[] => {
    const path = labelPath(label.text);
    if (path === undefined) return fieldInOne(label);
    const value = valueCell(path, row, index, block);
    return [{ path, label, text: value?.text.trim() ?? '', ...(value === undefined ? {} : { value }) }];
  });

/** What a form says outside its block of criteria. */
export const formFields = (sheet: BookSheet, block = formBlock(sheet)): readonly FormField[] =>
  sheet.rows
    .filter((row) => !isHeadingRow(row) && !(block?.holds(row[0]?.place.row ?? 0) ?? false))
    .flatMap((row) => fieldsOfRow(row.filter(written), block));

/** Whether a sheet holds the form of one meeting: it names the unit and the day beside a value, or one of them and a block of criteria. */
export const isForm = (sheet: BookSheet): boolean => {
  if (sheet.rows.length > MOST_FORM_ROWS) return false;
  const block = formBlock(sheet);
  const filled = new Set(
    formFields(sheet, block).flatMap(({ path, value }) => (value === undefined ? [] : [path[0]])),
  );
  const named = Number(filled.has('unit')) + Number(filled.has('date'));
  return named === 2 || (named === 1 && block !== undefined);
};
