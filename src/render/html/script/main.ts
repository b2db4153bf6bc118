import { makeOpenable } from './cells.ts';
import { all, first } from './elements.ts';
import { makeFindable } from './find.ts';
import { otherRows, rowsIn } from './rows.ts';
import { makeSortable } from './sort.ts';

/** Heads of groups and sums speak of all rows in their own order, and are hidden while it is another. */
const start = (section: HTMLElement): void => {
  const form = first(section, 'form.finder', HTMLFormElement);
  const dialog = first(section, 'dialog', HTMLDialogElement);
  if (form === undefined || dialog === undefined) return;
  const rows = rowsIn(section);
  const others = otherRows(section);
  const state = { ordered: false, narrowed: false };
  const settle = (change: Partial<typeof state>): void => {
    Object.assign(state, change);
    for (const row of others) row.hidden = state.ordered || state.narrowed;
  };
  makeSortable(section, rows, (ordered) => settle({ ordered }));
  makeFindable(form, rows, (narrowed) => settle({ narrowed }));
  makeOpenable(section, dialog);
};

for (const section of all(document, 'section.found', HTMLElement)) start(section);
