import type { Assessment } from '../../domain/meeting/assessment.ts';
import { type Filing, shortHash } from '../../domain/meeting/filing.ts';
import type { MeetingKind } from '../../domain/meeting/meeting-kind.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type { SheetResult } from '../../domain/record/closed-results.ts';
import { toNumber } from '../../domain/values/hundredths.ts';
import { historyLabels as words } from '../../messages/labels/history.ts';
import { labels } from '../../messages/labels/index.ts';
import { cell, gap, type Head, heading, type Report, type Row, text } from '../page.ts';
import { pointsSaid } from '../parts/cells.ts';
import { filingJson } from '../parts/filing-json.ts';
import { problemJson } from '../parts/problem-json.ts';
import { schemas } from '../parts/schemas.ts';

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

const columns: readonly Head[] = [
  { title: labels.date },
  { title: labels.kind },
  { title: words.state, wraps: true },
  { title: words.hash },
  { title: labels.score, align: 'right' },
  { title: labels.band },
  { title: labels.note, wraps: true },
  { title: labels.file, wraps: true, priority: 'detail' },
];

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

const rowOf = (sheet: FiledSheet): Row => {
  const { date, kind, file, content, filing, assessment, standing } = sheet;
  const total = assessment?.total ?? null;
  const tone = standing === 'counted' ? undefined : 'muted';
  return {
    cells: [
      cell(labels.day(date), tone),
      cell(labels.shortKind(kind), tone),
      cell(words.stateOf(filing.state), tone),
      cell(shortHash(content), tone),
      pointsSaid(total, total === null ? labels.noneScored : labels.decimal(total), tone),
      cell(assessment?.classification?.title ?? '', tone),
      cell(notesOf(sheet).join('; '), standing === 'stopped' ? 'bad' : undefined),
      cell(file, tone),
    ],
  };
};

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
        : [{ type: 'table', columns, rows: sheets.map(rowOf) } as const, text(words.legend, 'muted')]),
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
