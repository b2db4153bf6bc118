import { all } from './elements.ts';
import type { FoundRow } from './rows.ts';

type Key = number | string;

/** What a cell is sorted by: its place, the number that it begins with, or its words; a cell that says nothing comes last. */
const keyOf = (cell: Element | undefined): Key => {
  const place = cell instanceof HTMLElement ? cell.dataset.rank : undefined;
  if (place !== undefined) return Number(place);
  const words = cell?.textContent.trim() ?? '';
  const number = /^[−-]?\d+(?:,\d+)?/.exec(words)?.[0];
  return number === undefined ? words : Number(number.replace('−', '-').replace(',', '.'));
};

const compare = (left: Key, right: Key): number => {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string') return left.localeCompare(right, 'vi');
  return typeof left === 'number' ? -1 : 1;
};

const DIRECTIONS = ['ascending', 'descending'] as const;

/** Lets the heads of columns put rows in order: upwards, downwards, and as they were. `moved` is told whether they are in an order of their own. */
export const makeSortable = (
  section: ParentNode,
  rows: readonly FoundRow[],
  moved: (ordered: boolean) => void,
): void => {
  const heads = all(section, 'thead th', HTMLTableCellElement);
  const bodies = new Map(
    all(section, 'table', HTMLTableElement).map((table) => [table, [...(table.tBodies[0]?.rows ?? [])]]),
  );

  const restore = (): void => {
    for (const [table, order] of bodies) table.tBodies[0]?.append(...order);
  };

  const sortBy = (head: HTMLTableCellElement, direction: (typeof DIRECTIONS)[number]): void => {
    const part = [...bodies.keys()].indexOf(head.closest('table') ?? document.createElement('table'));
    const keyed = rows.map((row) => ({ row, key: keyOf(row.elements[part]?.cells[head.cellIndex]) }));
    const sign = direction === 'ascending' ? 1 : -1;
    keyed.sort((left, right) => sign * compare(left.key, right.key) || left.row.number - right.row.number);
    [...bodies.keys()].forEach((table, index) => {
      const [body] = table.tBodies;
      body?.prepend(...keyed.flatMap(({ row }) => row.elements[index] ?? []));
    });
  };

  const press = (head: HTMLTableCellElement): void => {
    const was = head.getAttribute('aria-sort');
    const direction = was === null ? DIRECTIONS[0] : was === DIRECTIONS[0] ? DIRECTIONS[1] : null;
    for (const other of heads) other.removeAttribute('aria-sort');
    if (direction === null) restore();
    else {
      head.setAttribute('aria-sort', direction);
      sortBy(head, direction);
    }
    moved(direction !== null);
  };

  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => press(head));
    head.append(button);
  }
};
