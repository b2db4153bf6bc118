import type { Row } from '../../report/page.ts';
import type { Finder } from '../../report/picture.ts';
import { escaped } from './escaped.ts';

const valuesOf = (rows: readonly Row[], index: number): readonly string[] => [
  ...new Set(rows.flatMap(({ about }) => about?.[index] ?? [])),
];

const option = (value: string): string => `<option>${escaped(value)}</option>`;

const filter = (title: string, index: number, { every }: Finder, rows: readonly Row[]): string =>
  [
    `<label>${escaped(title)} <select name="filter-${index}">`,
    `<option value="">${escaped(every)}</option>`,
    ...valuesOf(rows, index).map(option),
    '</select></label>',
  ].join('');

/** What is asked for to find rows; it is there for whoever lets the page's script run. */
export const finderMarkup = (finder: Finder, rows: readonly Row[]): string =>
  [
    '<form class="finder" hidden>',
    `<label>${escaped(finder.search)} <input type="search" name="words" autocomplete="off"></label>`,
    ...finder.filters.map((title, index) => filter(title, index, finder, rows)),
    `<button type="reset">${escaped(finder.clear)}</button>`,
    `<p class="count" role="status" data-count="${escaped(finder.count)}"></p>`,
    `<p class="muted">${escaped(finder.hint)}</p>`,
    '</form>',
  ].join('\n');

/** Where what stands behind a cell is shown. */
export const dialogMarkup = ({ close }: Finder): string =>
  `<dialog aria-labelledby="behind-title"><h2 id="behind-title" tabindex="-1" autofocus></h2><div class="behind"></div><form method="dialog"><button>${escaped(close)}</button></form></dialog>`;
