import {
  type Assessment,
  type Finding,
  findingsOf,
  type GroupResult,
  isComplete,
  type Source,
  type VoteResult,
} from '../../domain/meeting/assessment.ts';
import type { Location } from '../../domain/problem/location.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { roundHalfUp } from '../../domain/values/fraction.ts';
import { toNumber } from '../../domain/values/hundredths.ts';
import type { Summary, UnitSummary } from '../../engine/period/summarise.ts';
import { advise, say } from '../../messages/index.ts';
import { labels } from '../../messages/labels/index.ts';
import { schemas } from '../parts/schemas.ts';
import { monthJson } from './month-json.ts';
import { organisationJson, standingJson } from './organisation-json.ts';

export { schemas } from '../parts/schemas.ts';

const numberOrNull = (value: number | null): number | null => (value === null ? null : toNumber(value));

export const sourceText = ({ document, place }: Source): string => labels.sourceText(document, place);

/** Where a table holds it: only what is in a table has these keys. */
const cellJson = ({ sheet, cell }: Partial<Location>) => ({
  ...(sheet === undefined ? {} : { sheet }),
  ...(cell === undefined ? {} : { cell }),
});

const locationJson = (location: Location) => ({
  file: location.file,
  line: location.line ?? null,
  column: location.column ?? null,
  ...cellJson(location),
});

export const problemJson = ({ severity, complaint, location, also = [] }: Problem) => ({
  code: complaint.code,
  severity,
  file: location?.file ?? null,
  line: location?.line ?? null,
  column: location?.column ?? null,
  ...cellJson(location ?? {}),
  ...advise(complaint),
  ...(also.length === 0 ? {} : { related: also.map(locationJson) }),
});

const groupJson = ({ id, title, awarded, possible }: GroupResult) => ({
  id,
  title,
  awarded: numberOrNull(awarded),
  possible: toNumber(possible),
});

const criterionJson = (finding: Finding) => ({
  id: finding.criterion,
  title: finding.title,
  ...(finding.role === 'co_so' ? {} : { role: finding.role }),
  awarded: numberOrNull(finding.awarded),
  possible: toNumber(finding.possible),
  outcome: finding.outcome,
  reason: say(finding.reason),
  ...(finding.given === null ? {} : { given: finding.given }),
  source: sourceText(finding.source),
  mark: finding.source.mark,
  ...(finding.readings.length === 0 ? {} : { readings: finding.readings }),
});

const voteJson = ({ inFavour, against, passed, reason, source }: VoteResult) => ({
  inFavour,
  against,
  passed,
  reason: say(reason),
  source: source === null ? null : sourceText(source),
});

/** One assessment with the keys of `shcb/assessments@1`. */
export const assessmentJson = (assessment: Assessment, warnings: readonly Problem[]) => ({
  unit: assessment.unit,
  date: assessment.date,
  kind: assessment.kind,
  rubric: { id: assessment.rubric.id, version: assessment.rubric.version, sha256: assessment.rubric.sha256 },
  scorer: assessment.scorer,
  status: isComplete(assessment) ? 'complete' : 'incomplete',
  total: numberOrNull(assessment.total),
  possible: toNumber(assessment.possible),
  range: assessment.range.map(toNumber),
  band:
    assessment.classification === null
      ? null
      : {
          id: assessment.classification.band,
          title: assessment.classification.title,
          reason: say(assessment.classification.reason),
          source: sourceText(assessment.classification.source),
          mark: assessment.classification.source.mark,
          ...(assessment.classification.computed === undefined
            ? {}
            : {
                computed: {
                  id: assessment.classification.computed.band,
                  title: assessment.classification.computed.title,
                },
              }),
        },
  possibleBands: assessment.possibleBands,
  groups: assessment.groups.map(groupJson),
  criteria: findingsOf(assessment).map(criterionJson),
  readings: assessment.readings,
  ...(assessment.adjustments.length === 0
    ? {}
    : {
        adjustments: assessment.adjustments.map(({ reason, source }) => ({
          reason: say(reason),
          source: sourceText(source),
          mark: source.mark,
        })),
      }),
  ...(assessment.vote === null ? {} : { vote: voteJson(assessment.vote) }),
  ...(assessment.rubric.deviations.length === 0
    ? {}
    : { deviations: assessment.rubric.deviations.map((one) => labels.deviation(one)) }),
  warnings: warnings.map(problemJson),
});

const rowJson = (row: UnitSummary, summary: Summary) => ({
  unit: row.unit.id,
  name: row.unit.name ?? null,
  ...standingJson(row, summary),
  months: Object.fromEntries(row.months.map((result) => [result.month, monthJson(result)])),
  counts: Object.fromEntries(row.counts),
  mean: row.mean === null ? null : toNumber(roundHalfUp(row.mean)),
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
