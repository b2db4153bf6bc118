import {
  REPORT_SCHEMA,
  type ReportWritten,
  type RowWritten,
} from '../../../domain/record/published-report.ts';
import type { PeriodAccount } from '../../../engine/period/period-result.ts';
import type { Summary, UnitSummary } from '../../../engine/period/summarise.ts';
import { rubricsIn, totalsOf } from '../../../engine/period/totals.ts';
import { say } from '../../../messages/index.ts';
import type { Basis } from '../../parts/basis.ts';
import { exactJson, fractionJson } from '../../parts/number-json.ts';
import { problemJson } from '../../parts/problem-json.ts';
import { sourceText } from '../../parts/source-text.ts';
import { monthJson } from './month-json.ts';
import { organisationJson, standingJson } from './organisation-json.ts';

const rowJson = (row: UnitSummary, summary: Summary): RowWritten => ({
  unit: row.unit.id,
  name: row.unit.name ?? null,
  ...standingJson(row, summary),
  months: Object.fromEntries(row.months.map((result) => [result.month, monthJson(result)])),
  counts: Object.fromEntries(row.counts),
  mean: fractionJson(row.mean),
  meanExact: exactJson(row.mean),
  missing: row.missing,
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

/** What a period rests on, and everything that is noted of it. */
interface Words {
  readonly basis: Basis;
  readonly notes: readonly string[];
}

/** One period with the keys of `shcb/report@1`. */
export const reportJson = (
  summary: Summary,
  account: PeriodAccount,
  { basis, notes }: Words,
): ReportWritten => {
  const rubrics = rubricsIn(summary).map(({ id, version, sha256 }) => ({ id, version, sha256 }));
  return {
    schema: REPORT_SCHEMA,
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
    problems: account.problems.map(problemJson),
    counts: account.counts,
    silenced: account.silenced,
    scorer: account.scorer,
    notes,
    basis: { notes: basis.notes(), documents: basis.documents() },
    sources: account.sources,
    organisation: account.organisation,
  };
};
