import type { Summary, UnitSummary } from '../../engine/period/summarise.ts';
import { glanceLabels as words } from '../../messages/labels/glance.ts';
import { labels } from '../../messages/labels/index.ts';
import { tableLabels } from '../../messages/labels/tables.ts';
import { titleOf, type UnitFinder } from './unit-groups.ts';

interface Filter {
  readonly title: string;
  readonly of: (row: UnitSummary) => string;
}

const kindOf = ({ unit }: UnitSummary): string =>
  unit.unitKind === undefined ? tableLabels.noKind : tableLabels.kindName(unit.unitKind);

const filtersFor = (summary: Summary): readonly Filter[] => [
  { title: words.unitKind, of: kindOf },
  {
    title: words.superior,
    of: ({ standing: { parent } }) => (parent === null ? labels.none : titleOf(parent, summary)),
  },
  {
    title: words.band,
    of: ({ classification, standing }) =>
      classification?.title ?? (standing.state === 'active' ? labels.noBand : labels.none),
  },
];

/** How units of a period are looked for: by kind, by whom they stand under and by the band of the year, where these tell them apart. */
export const finderFor = (summary: Summary): UnitFinder => {
  const telling = filtersFor(summary).filter(({ of }) => new Set(summary.units.map(of)).size > 1);
  const { search, every, clear, close, count, hint } = words;
  return {
    words: { filters: telling.map(({ title }) => title), search, every, clear, close, count, hint },
    about: (row) => telling.map(({ of }) => of(row)),
  };
};
