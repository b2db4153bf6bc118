import { type Block, cell, type Head, heading, type Page, type Row, text } from '../../report/page.ts';
import type { Figure } from '../../report/picture.ts';

const columnsOf = (figure: Figure): readonly Head[] => {
  switch (figure.kind) {
    case 'heat':
      return figure.columns.map((title) => ({ title, align: 'right' }));
    case 'stack':
      return figure.shades.map(({ title }) => ({ title, align: 'right' }));
    case 'bars':
      return [{ title: '', align: 'right' }];
  }
};

const rowsOf = (figure: Figure): readonly Row[] => {
  switch (figure.kind) {
    case 'heat':
      return figure.rows.map(({ label, cells }) => ({ cells: [cell(label), ...cells] }));
    case 'stack':
      return figure.bars.map(({ label, counts }) => ({
        cells: [
          cell(label),
          ...counts.map((count) => ({ text: String(count), value: { is: 'count', count } as const })),
        ],
      }));
    case 'bars':
      return figure.bars.map((bar) => ({ cells: [cell(bar.label), cell(bar.text)] }));
  }
};

/** A picture in words and numbers, for whoever cannot draw it. */
export const figureBlocks = (figure: Figure): readonly Block[] => [
  heading(figure.title, 2),
  {
    type: 'table',
    columns: [{ title: figure.of, wraps: true, names: true }, ...columnsOf(figure)],
    rows: rowsOf(figure),
  },
  ...(figure.note === undefined ? [] : [text(figure.note, 'muted')]),
];

/** A page whose pictures are in words. */
export const worded = (page: Page): Page =>
  page.flatMap((block) => (block.type === 'figure' ? figureBlocks(block.figure) : [block]));
