import { type Finding, findingsOf } from '../../domain/meeting/assessment.ts';
import { lossesOf } from '../../domain/meeting/digest.ts';
import { say } from '../../messages/index.ts';
import { labels } from '../../messages/labels/index.ts';
import { paperLabels as words } from '../../messages/labels/paper.ts';
import type { Office } from '../paper/office.ts';
import { basisOf } from '../parts/basis.ts';
import type { Scored } from '../sheet/assessments.ts';
import { reasonOf } from '../sheet/sheet.ts';
import { officePlaces } from './office-places.ts';
import { type OfItem, type OfResult, type Places, placesOf } from './places.ts';

const lossesSaid = (scored: Scored): string => {
  const findings = new Map(findingsOf(scored.assessment).map((finding) => [finding.criterion, finding]));
  return lossesOf(scored.assessment)
    .map(({ criterion, points }) => {
      const finding = findings.get(criterion);
      return finding === undefined
        ? labels.lostAt(criterion, points)
        : words.lossBecause(criterion, finding.title, points, reasonOf(finding));
    })
    .join('; ');
};

const resultOf = (scored: Scored, unit: string): OfResult<'score'> => {
  const { assessment, meeting } = scored;
  const { classification, vote, total, possible, range } = assessment;
  return {
    unit,
    date: words.dayOf(assessment.date),
    kind: words.kind(assessment.kind),
    rubric: assessment.rubric.title,
    total: total === null ? labels.range(range) : labels.decimal(total),
    possible: labels.decimal(possible),
    band: classification === null ? words.notScored : words.band(classification.title),
    losses: lossesSaid(scored),
    vote: vote === null ? '' : say(vote.reason),
    minutes: meeting.record?.minutes ?? '',
  };
};

const itemOf = (finding: Finding, index: number): OfItem<'score'> => ({
  order: String(index + 1),
  criterion: finding.criterion,
  title: finding.title,
  possible: labels.decimal(finding.possible),
  points: finding.awarded === null ? '' : labels.decimal(finding.awarded),
  reason: reasonOf(finding),
});

/** What a paper may say of one meeting, with the rows of its criteria. */
export const sheetPlaces = (office: Office, scored: Scored, unit: string): Places =>
  placesOf(
    'score',
    officePlaces(office, {
      proposed: basisOf([scored.assessment]).notes().length > 0,
      open: scored.assessment.total === null,
    }),
    resultOf(scored, unit),
    findingsOf(scored.assessment).map(itemOf),
  );
