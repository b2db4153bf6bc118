import type { Location } from '../../domain/problem/location.ts';
import { grouped } from '../../domain/values/grouped.ts';
import type { Medium } from '../../messages/index.ts';
import { problemLabels as labels } from '../../messages/labels/problems.ts';

/** What a record that stands there is written in. */
export const mediumOf = (location: Location | undefined): Medium =>
  location?.medium ?? (location?.cell === undefined ? 'text' : 'cells');

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

/** Where in its file something stands, in words: a cell, or a line and the sign in it. */
export const placeInFile = (location: Location): string =>
  cellText(location) || (location.line === undefined ? '' : labels.spot(location.line, location.column));

/** A file and the place in it, in words. */
export const placeText = (location: Location): string =>
  [location.file, placeInFile(location)].filter((part) => part !== '').join(', ');

/** A further place, without the file where it is the same one. */
export const nearby = (other: Location, location: Location | undefined): string => {
  if (other.file !== location?.file) return placeText(other);
  return cellText(other) || (other.line === undefined ? other.file : labels.line(other.line));
};

/** How many further places of one complaint are named. */
const MOST_NAMED = 5;

const inWords = (names: readonly string[], are: 'cells' | 'lines', all: boolean): string => {
  const named = all ? names : names.slice(0, MOST_NAMED);
  return labels[are](named, named.length < names.length);
};

/** Some places of one file in few words: the first few lines or cells. */
export const placesText = (places: readonly Location[], all: boolean): string => {
  const cells = places.flatMap(({ cell }) => cell ?? []);
  const lines = places.flatMap(({ line }) => (line === undefined ? [] : [String(line)]));
  return inWords([...new Set(cells.length > 0 ? cells : lines)], cells.length > 0 ? 'cells' : 'lines', all);
};

/** So many neighbours are told by the first and the last of them. */
const RUN = 3;

/** Neighbours told together: lines or cells below each other, or cells side by side. */
const drawnTogether = (
  places: readonly Location[],
  nameOf: (place: Location) => string,
  between: string,
): readonly string[] => {
  const isColumn = new Set(places.map(({ column }) => column)).size === 1;
  const [line, column] = [(place: Location) => place.line ?? 0, (place: Location) => place.column ?? 0];
  const sorted = [...places].sort((a, b) => line(a) - line(b) || column(a) - column(b));
  const runs: Location[][] = [];
  for (const place of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const [down, right] =
      last === undefined ? [0, 0] : [line(place) - line(last), column(place) - column(last)];
    if (isColumn ? down === 1 : down === 0 && right === 1) run?.push(place);
    else runs.push([place]);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    return run.length < RUN || first === undefined || last === undefined
      ? run.map(nameOf)
      : [`${nameOf(first)}${between}${nameOf(last)}`];
  });
};

/** The further places of one table or text, its sheet named where it is another one. */
const ofOneTable = (places: readonly Location[], from: Location | undefined, all: boolean): string => {
  const [{ sheet, cell } = { sheet: undefined, cell: undefined }] = places;
  const named =
    cell === undefined
      ? inWords(
          drawnTogether(
            places.map((place) => ({ ...place, column: 0 })),
            ({ line }) => `${line}`,
            '–',
          ),
          'lines',
          all,
        )
      : inWords(
          drawnTogether(places, (place) => place.cell ?? '', ':'),
          'cells',
          all,
        );
  return sheet === undefined || sheet === from?.sheet ? named : `${labels.sheet(sheet)}, ${named}`;
};

/** The further places of one complaint in few words: those of its own file by their lines or cells, the others each with its file. */
export const furtherPlaces = (
  also: readonly Location[],
  from: Location | undefined,
  all: boolean,
): readonly string[] => {
  const isNear = ({ file, line }: Location): boolean => file === from?.file && line !== undefined;
  const tables = grouped(also.filter(isNear), ({ sheet }) => sheet);
  return [
    ...[...tables.values()].map((places) => ofOneTable(places, from, all)),
    ...also.filter((one) => !isNear(one)).map((one) => nearby(one, from)),
  ];
};
