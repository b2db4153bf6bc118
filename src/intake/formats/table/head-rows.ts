import type { OwnHeadings } from '../../document/own-headings.ts';
import { namingOf } from './heading/criterion-code.ts';
import {
  type Heading,
  headingOf,
  isStrange,
  looksLikeHeading,
  neededFields,
  sureHeadings,
} from './heading/heading.ts';
import { saysOtherwise } from './heading/heading-hint.ts';
import { plain } from './heading/plain-heading.ts';
import type { TableRow } from './table.ts';
import { cellText, isNumbering } from './table-row.ts';

const isSure = (heading: Heading): boolean =>
  heading.is === 'line' || (heading.is === 'value' && heading.sure);

/** One heading of two that stand over each other: both where they are known together, and otherwise the lower, which the upper only groups, unless it says that the numbers are others. */
const pathText = (upper: string, lower: string, own: OwnHeadings): string => {
  if (lower === '' || upper === '') return `${upper}${lower}`;
  const naming = namingOf(upper);
  // Below a criterion stand its columns: the result, the reason, the scorers.
  const both = naming === null ? `${upper} ${lower}` : `${lower} ${naming.code}`;
  if (isSure(headingOf(both, own))) return both;
  return saysOtherwise(plain(upper)) ? `${lower} (${upper})` : lower;
};

interface Joined {
  readonly row: TableRow;
  /** Whether every heading of the lower row stands below a group, or is known with what stands over it. */
  readonly fits: boolean;
}

/** Two rows of headings as one. A heading that was merged over several columns stands in the first of them, and one that was merged over both rows in the upper. */
const joinedRows = (upper: TableRow, lower: TableRow, own: OwnHeadings): Joined => {
  const width = Math.max(upper.texts.length, lower.texts.length);
  let group = '';
  let fits = true;
  const texts = Array.from({ length: width }, (_, column) => {
    const [above, below] = [cellText(upper, column), cellText(lower, column)];
    if (above !== '' || below === '') group = above;
    const text = pathText(group, below, own);
    const isGroup =
      above === '' || (cellText(upper, column + 1) === '' && cellText(lower, column + 1) !== '');
    const heading = headingOf(isGroup ? below : text, own);
    if (below !== '' && !isSure(headingOf(text, own)) && (!isGroup || isStrange(heading))) fits = false;
    return text;
  });
  return {
    row: {
      texts,
      place: (column) => (cellText(lower, column) === '' ? upper : lower).place(column),
      problems: [...(upper.problems ?? []), ...(lower.problems ?? [])],
    },
    fits,
  };
};

const STARTS_WITH_FIGURE = /^\d/;

/** The columns of a heading row that say which meeting a row is about. */
const neededColumns = ({ texts }: TableRow, own: OwnHeadings): readonly number[] =>
  texts.flatMap((text, column) => {
    const heading = headingOf(text, own);
    const field = heading.is === 'value' ? heading.path[0] : undefined;
    return neededFields.some((needed) => needed === field) ? [column] : [];
  });

/** The heading of a table together with the row below it, where that row goes on with it. */
export const withSecondRow = (row: TableRow, next: TableRow, own: OwnHeadings): TableRow | null => {
  if (isNumbering(next) || neededColumns(row, own).some((column) => cellText(next, column) !== ''))
    return null;
  const hasGroup = next.texts.some((text, column) => text.trim() !== '' && cellText(row, column) === '');
  if (!hasGroup) return null;
  const joined = joinedRows(row, next, own);
  return joined.fits ? joined.row : null;
};

/** The heading of a table that a row is, with the row over it where the two make more of it than the one; `null` for a row that is none. */
export const headingRow = (row: TableRow, above: TableRow | undefined, own: OwnHeadings): TableRow | null => {
  const isGroups = above?.texts.every((text) => !STARTS_WITH_FIGURE.test(text.trim())) === true;
  const joined = above === undefined || !isGroups ? null : joinedRows(above, row, own).row;
  if (!looksLikeHeading(row.texts, own))
    return joined !== null && looksLikeHeading(joined.texts, own) ? joined : null;
  return joined !== null && sureHeadings(joined.texts, own) > sureHeadings(row.texts, own) ? joined : row;
};
