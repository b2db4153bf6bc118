import type { Problem } from '../../domain/problem/problem.ts';
import type { Summary, UnitSummary } from '../../engine/period/summarise.ts';
import { say } from '../../messages/index.ts';
import { fractionJson } from '../parts/number-json.ts';
import { problemJson } from '../parts/problem-json.ts';
import { schemas } from '../parts/schemas.ts';
import { sourceText } from '../parts/source-text.ts';
import { monthJson } from './month-json.ts';
import { organisationJson, standingJson } from './organisation-json.ts';

const rowJson = (row: UnitSummary, summary: Summary) => ({
  unit: row.unit.id,
  name: row.unit.name ?? null,
  ...standingJson(row, summary),
  months: Object.fromEntries(row.months.map((result) => [result.month, monthJson(result)])),
  counts: Object.fromEntries(row.counts),
  mean: fractionJson(row.mean),
  missing: row.months.filter(({ status }) => status === 'missing').map(({ month }) => month),
  band:
    row.classification === null
      ? null
      : {
          id: row.classification.band,
          title: row.classification.title,
          reason: say(row.classification.reason),
          source: sourceText(row.classification.source),
          mark: row.classification.source.mark,
        },
  reason: row.open === null ? null : say(row.open),
  possibleBands: row.possible,
  undated: row.undated,
});

/** Ids of the bands a period can be given, from the best down. */
export const bandsOfPeriod = ({
  period,
  rule,
  bands,
}: Summary): readonly { readonly id: string; readonly name: string }[] =>
  period.kind === 'year' && rule?.approach === 'dem_ky' ? rule.bands : bands;

/** How many of the units that are there on the closing day were given each band, and how many none. */
export const totalsOf = (summary: Summary): ReadonlyMap<string, number> => {
  const count = (band: string | null) =>
    summary.units.filter(
      ({ standing, classification }) =>
        standing.state === 'active' && (classification?.band ?? null) === band,
    ).length;
  return new Map([
    ...bandsOfPeriod(summary).map(({ id }) => [id, count(id)] as const),
    ['none', count(null)] as const,
  ]);
};

/** One period with the keys of `shcb/report@1`. */
export const summaryJson = (
  summary: Summary,
  rubrics: readonly { readonly id: string; readonly version: string; readonly sha256: string }[],
  problems: readonly Problem[],
) => ({
  schema: schemas.report,
  period: summary.period.id,
  asOf: summary.closing,
  rubric: rubrics[0] ?? null,
  rubrics,
  rule:
    summary.rule === null || summary.period.kind !== 'year'
      ? null
      : {
          id: summary.rule.annualRule,
          version: summary.rule.inForce.from,
          source: summary.rule.sources.map(({ name }) => name).join('; '),
        },
  ...organisationJson(summary),
  rows: summary.units.map((row) => rowJson(row, summary)),
  totals: Object.fromEntries(totalsOf(summary)),
  awaited: summary.awaited.map(({ id, name }) => ({ id, name })),
  problems: problems.map(problemJson),
});
