import { paperLabels as words } from '../../messages/labels/paper.ts';
import { placeLists, placeWords } from '../../messages/words/places.ts';
import type { PaperFormat } from '../../rubric/file/paper-format.ts';
import type { Templated } from '../../rubric/file/paper-template.ts';
import { type Block, cell, heading, type Page, type Paper, text } from '../page.ts';

const place = (name: string): string => `{${name}}`;

const placesTable = (
  places: Readonly<Record<string, { readonly name: string; readonly told: string }>>,
): Block => ({
  type: 'table',
  columns: [
    { title: words.placeOf, wraps: true },
    { title: words.placeTold, wraps: true },
  ],
  rows: Object.values(places).map(({ name, told }) => ({ cells: [cell(place(name)), cell(told)] })),
});

/** A row that is repeated: the list begins in its first cell and ends in its last. */
const listTable = ({ list, items }: (typeof placeLists)[Templated]): Block => {
  const written = items.map((item) => place(placeWords.items[item].name));
  const { name } = placeWords.lists[list];
  return {
    type: 'table',
    columns: items.map((item) => ({ title: placeWords.items[item].told, wraps: true })),
    rows: [
      {
        cells: written.map((one, index) =>
          cell(`${index === 0 ? `{#${name}}` : ''}${one}${index === items.length - 1 ? `{/${name}}` : ''}`),
        ),
      },
    ],
  };
};

const formBlocks = (of: Templated): Page => [
  heading(words.templateForm),
  text(words.templateFormHow),
  heading(words.officePlaces, 2),
  placesTable(placeWords.office),
  heading(words.resultPlaces, 2),
  placesTable(placeWords[of]),
  heading(placeWords.lists[placeLists[of].list].told, 2),
  listTable(placeLists[of]),
];

/** A file from which an office makes its own paper: every place that a result has, with what stands there. */
export const templateForm = (format: PaperFormat, of: Templated): Paper => ({
  format,
  blocks: formBlocks(of),
});
