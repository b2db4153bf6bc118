import type { Location } from '../../domain/problem/location.ts';
import type { Medium } from '../../messages/index.ts';
import { problemLabels as labels } from '../../messages/labels/problems.ts';

/** What a record that stands there is written in. */
export const mediumOf = (location: Location | undefined): Medium =>
  location?.cell === undefined ? 'text' : 'cells';

const isDefined = (part: string | undefined): part is string => part !== undefined;

/** The cell of a table in words: its sheet, or its row where there is only one table; empty for a place in a text. */
export const cellText = ({ line, sheet, cell }: Location): string =>
  sheet === undefined && cell === undefined
    ? ''
    : [
        sheet === undefined ? (line === undefined ? undefined : labels.line(line)) : labels.sheet(sheet),
        cell === undefined ? undefined : labels.cell(cell),
      ]
        .filter(isDefined)
        .join(', ');

/** Where in its file something stands: a cell in words, or `line:column`, as editors count. */
export const placeInFile = (location: Location): string =>
  cellText(location) ||
  [location.line, location.column].flatMap((part) => (part === undefined ? [] : [String(part)])).join(':');

/** A file and the place in it; `file:line:column` is what editors and terminals link. */
export const placeText = (location: Location): string => {
  const inFile = placeInFile(location);
  if (inFile === '') return location.file;
  return `${location.file}${cellText(location) === '' ? ':' : ', '}${inFile}`;
};

/** A further place, without the file where it is the same one. */
export const nearby = (other: Location, location: Location | undefined): string => {
  if (other.file !== location?.file) return placeText(other);
  return cellText(other) || (other.line === undefined ? other.file : labels.line(other.line));
};

/** How many further places of one complaint are named. */
const MOST_NAMED = 5;

/** Some places of one file in few words: the first few lines or cells. */
export const placesText = (places: readonly Location[], all: boolean): string => {
  const cells = places.flatMap(({ cell }) => cell ?? []);
  const names = [
    ...new Set(
      cells.length > 0 ? cells : places.flatMap(({ line }) => (line === undefined ? [] : [String(line)])),
    ),
  ];
  const named = all ? names : names.slice(0, MOST_NAMED);
  return (cells.length > 0 ? labels.cells : labels.lines)(named, named.length < names.length);
};
