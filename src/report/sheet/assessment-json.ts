import {
  type Assessment,
  type Finding,
  findingsOf,
  type GroupResult,
  isComplete,
  type PartResult,
  type VoteResult,
} from '../../domain/meeting/assessment.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type { SheetWritten } from '../../domain/record/published-sheet.ts';
import { toNumber } from '../../domain/values/hundredths.ts';
import { say } from '../../messages/index.ts';
import { labels } from '../../messages/labels/index.ts';
import { exactIn, numberOrNull, rangeJson } from '../parts/number-json.ts';
import { problemJson } from '../parts/problem-json.ts';
import { sourceText } from '../parts/source-text.ts';

const awardedJson = ({ id, title, awarded, possible }: GroupResult | PartResult) => ({
  id,
  title,
  awarded: numberOrNull(awarded),
  possible: toNumber(possible),
});

const groupJson = (group: GroupResult) => ({
  ...awardedJson(group),
  ...(group.parts === undefined ? {} : { parts: group.parts.map(awardedJson) }),
});

const criterionJson = (finding: Finding) => ({
  id: finding.criterion,
  title: finding.title,
  ...(finding.role === 'co_so' ? {} : { role: finding.role }),
  awarded: numberOrNull(finding.awarded),
  possible: toNumber(finding.possible),
  outcome: finding.outcome,
  reason: say(finding.reason),
  ...exactIn(finding.reason),
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
  ...exactIn(reason),
  source: source === null ? null : sourceText(source),
});

/** One assessment with the keys of `shcb/assessments@1`. */
export const assessmentJson = (assessment: Assessment, warnings: readonly Problem[]): SheetWritten => ({
  unit: assessment.unit,
  date: assessment.date,
  kind: assessment.kind,
  rubric: { id: assessment.rubric.id, version: assessment.rubric.version, sha256: assessment.rubric.sha256 },
  scorer: assessment.scorer,
  status: isComplete(assessment) ? 'complete' : 'incomplete',
  total: numberOrNull(assessment.total),
  possible: toNumber(assessment.possible),
  range: rangeJson(assessment.range),
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
