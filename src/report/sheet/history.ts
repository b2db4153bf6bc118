import type { Assessment } from '../../domain/meeting/assessment.ts';
import { type Filing, shortHash } from '../../domain/meeting/filing.ts';
import type { MeetingKind } from '../../domain/meeting/meeting-kind.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type { SheetResult } from '../../domain/record/closed-results.ts';
import { grouped } from '../../domain/values/grouped.ts';
import { toNumber } from '../../domain/values/hundredths.ts';
import { historyLabels as words } from '../../messages/labels/history.ts';
import { labels } from '../../messages/labels/index.ts';
import { type Cell, cell, gap, heading, type Page, type Report, text } from '../page.ts';
import { dayCell, pointsCell } from '../parts/cells.ts';
import { filingJson } from '../parts/filing-json.ts';
import { problemJson } from '../parts/problem-json.ts';
import { schemas } from '../parts/schemas.ts';
import { type Column, tableOf } from '../parts/table.ts';

/** What a closed period says of the meeting of a sheet. */
export interface ClosedSheet {
  readonly period: string;
  /** Whether the sheet's file was among those that the closing read. */
  readonly knew: boolean;
  /** What the meeting came to when the period was closed; `null` where it had no sheet. */
  readonly result: SheetResult | null;
}

/** One sheet in the record of its unit. */
export interface FiledSheet {
  readonly date: string;
  readonly kind: MeetingKind;
  readonly file: string;
  readonly content: string;
  readonly filing: Filing;
  /** `null` where the sheet cannot be scored. */
  readonly assessment: Pick<Assessment, 'total' | 'classification'> | null;
  readonly standing: 'counted' | 'aside' | 'stopped';
  /** Contents of the sheet that it takes the place of, and of the one that takes its place. */
  readonly replaces: string | null;
  readonly replacedBy: string | null;
  readonly closed: readonly ClosedSheet[];
}

const isOther = (sheet: FiledSheet, { result }: ClosedSheet): boolean =>
  result?.total !== sheet.assessment?.total || result?.band?.id !== sheet.assessment?.classification?.band;

const closedNote = (sheet: FiledSheet, closed: ClosedSheet): readonly string[] => [
  ...(closed.knew ? [] : [words.afterClosing(closed.period)]),
  ...(sheet.standing === 'counted' && isOther(sheet, closed)
    ? [words.closedWith(closed.period, closed.result)]
    : []),
];

const notesOf = (sheet: FiledSheet): readonly string[] => [
  ...(sheet.standing === 'stopped' ? [words.stopped] : []),
  ...(sheet.filing.replaces === null
    ? []
    : [words.replaces(sheet.replaces === null ? null : shortHash(sheet.replaces), sheet.filing.replaces)]),
  ...(sheet.replacedBy === null ? [] : [words.replacedBy(shortHash(sheet.replacedBy))]),
  ...sheet.closed.flatMap((closed) => closedNote(sheet, closed)),
];

const muted =
  (of: (sheet: FiledSheet) => Cell) =>
  (sheet: FiledSheet): Cell =>
    sheet.standing === 'counted' ? of(sheet) : { ...of(sheet), tone: 'muted' };

const columns: readonly Column<FiledSheet>[] = [
  { title: labels.date, cell: muted(({ date }) => dayCell(date)) },
  { title: labels.kind, cell: muted(({ kind }) => cell(labels.shortKind(kind))) },
  { title: words.state, wraps: true, cell: muted(({ filing }) => cell(words.stateOf(filing.state))) },
  { title: words.hash, cell: muted(({ content }) => cell(shortHash(content))) },
  {
    title: labels.score,
    align: 'right',
    cell: muted(({ assessment }) => pointsCell(assessment?.total ?? null)),
  },
  { title: labels.band, cell: muted(({ assessment }) => cell(assessment?.classification?.title ?? '')) },
  {
    title: labels.note,
    wraps: true,
    cell: (sheet) => cell(notesOf(sheet).join('; '), sheet.standing === 'stopped' ? 'bad' : undefined),
  },
  // The page names the files below the table, where a path has room.
  { title: labels.file, wraps: true, priority: 'data', cell: muted(({ file }) => cell(file)) },
];

const fileBlocks = (sheets: readonly FiledSheet[]): Page => [
  gap,
  text(words.files),
  ...[...grouped(sheets, ({ file }) => file)].map(([file, those]) =>
    text(words.file(file, [...new Set(those.map(({ content }) => shortHash(content)))])),
  ),
];

const sheetJson = ({ assessment, closed, filing, replaces, replacedBy, ...sheet }: FiledSheet) => ({
  date: sheet.date,
  kind: sheet.kind,
  file: sheet.file,
  hash: sheet.content,
  state: filing.state,
  standing: sheet.standing,
  total: assessment?.total == null ? null : toNumber(assessment.total),
  band: assessment?.classification?.band ?? null,
  ...filingJson(filing),
  replacesHash: replaces,
  replacedBy,
  closed: closed.map(({ period, knew, result }) => ({
    period,
    knew,
    total: result?.total == null ? null : toNumber(result.total),
    band: result?.band?.id ?? null,
  })),
});

/** Every sheet of one unit in order: what it is, what it came to, what took the place of what and why, and what was closed. */
export const historyReport = (
  unit: { readonly id: string; readonly name: string | null },
  sheets: readonly FiledSheet[],
  problems: readonly Problem[],
): Report => {
  const records = () => sheets.map(sheetJson);
  return {
    page: () => [
      heading(words.title(unit.name ?? unit.id, unit.id)),
      gap,
      ...(sheets.length === 0
        ? [text(words.none)]
        : [tableOf(columns, sheets), text(words.legend, 'muted'), ...fileBlocks(sheets)]),
    ],
    data: () => ({
      schema: schemas.history,
      unit: unit.id,
      name: unit.name,
      sheets: records(),
      problems: problems.map(problemJson),
    }),
    records,
  };
};
