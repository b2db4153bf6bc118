import type { Location } from '../../domain/problem/location.ts';
import type { Day } from '../../domain/values/day.ts';
import { grouped } from '../../domain/values/grouped.ts';
import { problemLabels as labels } from '../../messages/labels/problems.ts';
import { type Lacks, lacking } from '../../messages/words/format.ts';
import { type Block, gap, type Page, text } from '../page.ts';

/** A usable sheet that is not assessed to the end, and what it lacks. */
export interface Unfinished {
  readonly unit: string;
  readonly date: Day;
  readonly location: Location;
  readonly lacks: Lacks;
}

/** So many different lacks are told, and of each so many sheets. */
const MOST_TOLD = 8;
const MOST_NAMED = 6;

const named = ({ unit, location: { line } }: Unfinished): string => labels.unfinishedRow(unit, line ?? null);

const itemOf = (sheets: readonly Unfinished[], lacks: string): Block =>
  text(
    `- ${labels.unfinishedRows(sheets.slice(0, MOST_NAMED).map(named), Math.max(0, sheets.length - MOST_NAMED))}: ${lacks}`,
    'warn',
  );

/** The sheets of one table: those that lack the same are told together. */
const ofTable = (file: string, sheet: string | undefined, sheets: readonly Unfinished[]): Page => {
  const alike = [...grouped(sheets, ({ lacks }) => lacking(lacks))];
  const rest = alike.slice(MOST_TOLD).reduce((sum, [, { length }]) => sum + length, 0);
  return [
    gap,
    text(labels.unfinishedIn(file, sheet ?? null, sheets.length)),
    ...alike.slice(0, MOST_TOLD).map(([lacks, same]) => itemOf(same, lacks)),
    ...(rest === 0 ? [] : [text(`- ${labels.unfinishedMore(rest)}`, 'warn')]),
  ];
};

/** The unfinished rows of tables; a sheet in a file of its own says what it lacks beside its name. */
export const unfinishedBlocks = (
  unfinished: readonly Unfinished[],
  isTable: (file: string) => boolean,
): Page => {
  const rows = unfinished.filter(({ location }) => isTable(location.file));
  const tables = grouped(rows, ({ location: { file, sheet } }) => `${file}\n${sheet ?? ''}`);
  return [...tables.values()].flatMap((sheets) => {
    const [first] = sheets;
    return first === undefined ? [] : ofTable(first.location.file, first.location.sheet, sheets);
  });
};

/** The same for programs, every sheet of it. */
export const unfinishedJson = ({ unit, date, location, lacks: { facts, ids } }: Unfinished) => ({
  ...{ unit, date, file: location.file, line: location.line ?? null },
  ...(location.sheet === undefined ? {} : { sheet: location.sheet }),
  ...{ facts: facts.map(({ id }) => id), criteria: ids },
});
