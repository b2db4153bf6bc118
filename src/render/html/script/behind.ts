import { first } from './elements.ts';

interface Told {
  readonly blocks: readonly (readonly [kind: 'h' | 'p', text: string, tone?: string, indent?: number])[];
  readonly pages: readonly (readonly number[])[];
}

/** What stands behind the cells; the page's own writer made it. */
const read = (): Told => {
  const written = document.getElementById('behind')?.textContent ?? '{"blocks":[],"pages":[]}';
  const told: Told = JSON.parse(written);
  return told;
};

let known: Told | undefined;

const told = (): Told => {
  known ??= read();
  return known;
};

const blocksOf = (page: number): readonly HTMLElement[] =>
  (told().pages[page] ?? []).flatMap((number) => {
    const block = told().blocks[number];
    if (block === undefined) return [];
    const [kind, text, tone = '', indent = 0] = block;
    const element = document.createElement(kind === 'h' ? 'h3' : 'p');
    element.textContent = text;
    if (tone !== '') element.className = tone;
    if (indent > 0) element.classList.add('under');
    return [element];
  });

/** The unit and the month of a cell. */
const titleOf = (cell: HTMLTableCellElement): string => {
  const unit = cell.closest('tr')?.querySelector('th')?.textContent ?? '';
  const month = cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex]?.textContent ?? '';
  return `${unit}, ${month}`;
};

/** Shows what stands behind the cell of a button. */
export const show = (dialog: HTMLDialogElement, button: HTMLButtonElement): void => {
  const cell = button.closest('td');
  const title = first(dialog, 'h2', HTMLHeadingElement);
  if (cell === null || title === undefined) return;
  title.textContent = titleOf(cell);
  first(dialog, '.behind', HTMLElement)?.replaceChildren(...blocksOf(Number(button.value)));
  dialog.showModal();
};
