import { all } from './elements.ts';

/** A row that can be found, as it stands in each part of its table. */
export interface FoundRow {
  readonly number: number;
  readonly elements: HTMLTableRowElement[];
  readonly about: readonly string[];
}

const aboutOf = (row: HTMLTableRowElement): readonly string[] => {
  const about: unknown = JSON.parse(row.dataset.about ?? '[]');
  return Array.isArray(about) ? about.map(String) : [];
};

/** The rows that can be found in a section, each once. */
export const rowsIn = (section: ParentNode): readonly FoundRow[] => {
  const rows = new Map<number, FoundRow>();
  for (const element of all(section, 'tr[data-row]', HTMLTableRowElement)) {
    const number = Number(element.dataset.row);
    const known = rows.get(number);
    if (known === undefined) rows.set(number, { number, elements: [element], about: aboutOf(element) });
    else known.elements.push(element);
  }
  return [...rows.values()];
};

/** Rows between them: heads of groups, sums. */
export const otherRows = (section: ParentNode): readonly HTMLTableRowElement[] =>
  all(section, 'tbody tr:not([data-row])', HTMLTableRowElement);
