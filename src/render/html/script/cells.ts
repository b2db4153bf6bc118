import { show } from './behind.ts';
import { first } from './elements.ts';

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const buttonIn = (row: HTMLTableRowElement | undefined, column: number): HTMLButtonElement | undefined => {
  const cell = row?.cells[column];
  return cell === undefined || row?.hidden === true
    ? undefined
    : first(cell, 'button[value]', HTMLButtonElement);
};

/** The next button in a direction; cells that cannot be opened and hidden rows are passed over. */
const nextOf = (
  button: HTMLButtonElement,
  [down, right]: readonly [number, number],
): HTMLButtonElement | undefined => {
  const cell = button.closest('td');
  const row = cell?.closest('tr');
  const body = row?.closest('tbody');
  if (cell == null || row == null || body == null) return undefined;
  let [at, column] = [row.sectionRowIndex + down, cell.cellIndex + right];
  while (at >= 0 && at < body.rows.length && column >= 0 && column < row.cells.length) {
    const found = buttonIn(body.rows[at], column);
    if (found !== undefined) return found;
    [at, column] = [at + down, column + right];
  }
  return undefined;
};

const buttonOf = (target: EventTarget | null): HTMLButtonElement | null =>
  target instanceof Element ? target.closest<HTMLButtonElement>('button[value]') : null;

/** Lets cells be opened: one of them is a stop of the tab key, the arrow keys lead from it to the others. */
export const makeOpenable = (section: HTMLElement, dialog: HTMLDialogElement): void => {
  let stop = first(section, 'button[value]', HTMLButtonElement);
  const stopAt = (button: HTMLButtonElement): void => {
    if (stop !== undefined) stop.tabIndex = -1;
    button.tabIndex = 0;
    stop = button;
  };
  if (stop !== undefined) stopAt(stop);
  section.addEventListener('keydown', (event) => {
    const button = buttonOf(event.target);
    const step = STEPS[event.key];
    if (button === null || step === undefined) return;
    event.preventDefault();
    nextOf(button, step)?.focus();
  });
  section.addEventListener('focusin', ({ target }) => {
    const button = buttonOf(target);
    if (button !== null) stopAt(button);
  });
  section.addEventListener('click', ({ target }) => {
    const button = buttonOf(target);
    if (button !== null) show(dialog, button);
  });
};
