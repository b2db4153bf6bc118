import { all, first } from './elements.ts';
import { folded } from './folded.ts';
import type { FoundRow } from './rows.ts';

/** The words of a row that it is found by: its name and what it says about itself. */
const wordsOf = ({ elements: [row], about }: FoundRow): string =>
  folded([row?.querySelector('th')?.textContent ?? '', ...about].join(' '));

/** Lets rows be found by words and picked by what they say about themselves. `narrowed` is told whether some are hidden. */
export const makeFindable = (
  form: HTMLFormElement,
  rows: readonly FoundRow[],
  narrowed: (some: boolean) => void,
): void => {
  const texts = rows.map(wordsOf);
  const input = first(form, 'input', HTMLInputElement);
  const selects = all(form, 'select', HTMLSelectElement);
  const status = first(form, '[data-count]', HTMLElement);

  const apply = (): void => {
    const wanted = folded(input?.value ?? '').split(/\s+/);
    let shown = 0;
    rows.forEach(({ elements, about }, index) => {
      const text = texts[index] ?? '';
      const fits =
        wanted.every((word) => text.includes(word)) &&
        selects.every(({ value }, at) => value === '' || about[at] === value);
      for (const element of elements) element.hidden = !fits;
      if (fits) shown += 1;
    });
    if (status !== undefined)
      status.textContent = (status.dataset.count ?? '')
        .replace('{shown}', String(shown))
        .replace('{all}', String(rows.length));
    narrowed(shown < rows.length);
  };

  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields are empty only after all have heard of it.
  form.addEventListener('reset', () => setTimeout(apply));
  form.hidden = false;
  apply();
};
